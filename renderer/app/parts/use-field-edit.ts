import { useEffect, useId, useMemo } from 'react'
import type { Change } from '../../state/pending-edit'
import { useApp } from '../../state/react'

/** How a field changes the deck. */
export interface FieldEdit {
  /**
   * Says what the field holds now that is not in the deck; null where it holds nothing. Drafts are written with it, but it
   * is no step of undo.
   */
  readonly hold: (change: Change | null) => void
  /** Changes the deck: the field is left, or what it holds is confirmed. */
  readonly make: (change: Change) => void
}

/**
 * What every field needs whose text goes into the deck later than it is typed. What it holds counts as given up when the
 * field goes away.
 */
export function useFieldEdit(): FieldEdit {
  const { editing, pending } = useApp()
  const field = useId()
  useEffect(() => () => pending.drop(field), [pending, field])
  return useMemo(
    () => ({
      hold: (change) => (change ? pending.put(field, change) : pending.drop(field)),
      make(change) {
        pending.drop(field)
        editing.edit(change)
      },
    }),
    [editing, pending, field],
  )
}
