import { type ChangeEvent, type KeyboardEvent, useCallback, useEffect, useId, useMemo, useState } from 'react'
import { holdsSlides } from '../../../core/edit/index'
import { MAX_TEXT_LENGTH } from '../../../core/template/excess'
import { message } from '../../../messages/message'
import type { DeckChange } from '../../state/pending-edit'
import { useApp } from '../../state/react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What a field needs whose text is kept when it is left, and given up with Escape. `value` must be the newest there is:
 * one that follows a moment later would flash up between what was typed and what became of it.
 *
 * @param changeTo The edit that keeps a text; null for one that cannot be kept.
 */
export function useTyped(value: string, changeTo: (text: string) => DeckChange | null) {
  const [typed, setTyped] = useState<string | null>(null)
  const field = useFieldEdit()
  const isTaken = useLengthBound()
  const changeFor = (text: string) => (text.trim() === value ? null : changeTo(text.trim()))
  const giveUp = () => {
    field.hold(null)
    setTyped(null)
  }
  return {
    value: typed ?? value,
    onChange: ({ target }: ChangeEvent<Field>) => {
      if (!isTaken(target.value, typed ?? value)) return
      field.hold(changeFor(target.value))
      setTyped(target.value)
    },
    onKeyDown: ({ key }: KeyboardEvent<Field>) => {
      if (key === 'Escape') giveUp()
    },
    onBlur: () => {
      const change = typed === null ? null : changeFor(typed)
      if (change) field.make(change)
      giveUp()
    },
  }
}

/** How a field changes the deck. */
interface FieldEdit {
  /**
   * Says what the field holds now that is not in the deck; null where it holds nothing. Drafts are written with it, but it
   * is no step of undo.
   */
  readonly hold: (change: DeckChange | null) => void
  /** Changes the deck: the field is left, or what it holds is confirmed. */
  readonly make: (change: DeckChange) => void
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

/** Whether a field may hold a text: one that is too long may only become shorter. */
export function fitsIn(text: string, before: string): boolean {
  return text.length <= MAX_TEXT_LENGTH || text.length < before.length
}

/**
 * Answers whether a field takes a text in place of what it holds. A text that is too long, or has slides in it as the
 * clipboard holds them, is refused as a whole, and a notice says so: nothing is cut off in silence.
 */
export function useLengthBound(): (text: string, before: string) => boolean {
  const { toasts } = useApp()
  return useCallback(
    (text, before) => {
      if (holdsSlides(text) && !holdsSlides(before)) {
        toasts.show('info', message('slides-pasted-into-text'), { topic: 'text-length' })
        return false
      }
      if (fitsIn(text, before)) return true
      toasts.show('error', message('text-too-long-to-keep', { length: text.length, max: MAX_TEXT_LENGTH }), {
        topic: 'text-length',
      })
      return false
    },
    [toasts],
  )
}
