import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What a field needs whose text is kept when it is left, and given up with Escape. `value` must be the newest there is:
 * one that follows a moment later would flash up between what was typed and what became of it.
 */
export function useTyped(value: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? value,
    onChange: ({ target }: ChangeEvent<Field>) => setTyped(target.value),
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent<Field>) => {
      // Escape belongs to the input method while it puts a word together.
      if (key === 'Escape' && !nativeEvent.isComposing) setTyped(null)
    },
    onBlur: () => {
      const text = typed?.trim()
      if (text !== undefined && text !== value) keep(text)
      setTyped(null)
    },
  }
}
