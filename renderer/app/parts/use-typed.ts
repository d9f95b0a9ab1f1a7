import { type ChangeEvent, type KeyboardEvent, useState } from 'react'
import type { Change } from '../../state/pending-edit'
import { useFieldEdit } from './use-field-edit'
import { useLengthBound } from './use-length-bound'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What a field needs whose text is kept when it is left, and given up with Escape. `value` must be the newest there is:
 * one that follows a moment later would flash up between what was typed and what became of it.
 *
 * @param changeTo The edit that keeps a text; null for one that cannot be kept.
 */
export function useTyped(value: string, changeTo: (text: string) => Change | null) {
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
