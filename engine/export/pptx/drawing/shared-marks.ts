import type { Script } from '../../../../core/text/characters'
import { isAmbiguous } from '../../../../core/text/characters'

/** A stretch of a paragraph in one script; a null text is a line break. */
interface Stretch {
  readonly text: string | null
  readonly script: Script
}

/** A stretch, and whether it is only marks that need the Chinese font by name. */
export type Marked<T extends Stretch> = T & { readonly marks: boolean }

/**
 * Sets apart the marks that both scripts share (“ ” … —) where they are drawn as Chinese and follow Latin letters or
 * figures: programs that go by the letter before give them the Latin font, in which they are half as wide.
 */
export function splitMarks<T extends Stretch>(stretches: readonly T[]): readonly Marked<T>[] {
  let before: Script | null = null
  return stretches.flatMap((stretch): readonly Marked<T>[] => {
    const { text } = stretch
    if (text === null) return [{ ...stretch, marks: false }]
    const count = stretch.script === 'cjk' && before !== 'cjk' ? leadingMarks(text, before) : 0
    before = stretch.script
    const parts = [
      { text: text.slice(0, count), marks: true },
      { text: text.slice(count), marks: false },
    ]
    return parts.filter((part) => part.text !== '').map((part) => ({ ...stretch, ...part }))
  })
}

/** At a paragraph's beginning marks go by what follows, which is Chinese unless they end their stretch. */
function leadingMarks(text: string, before: Script | null): number {
  const found = Array.from(text).findIndex((character) => !isAmbiguous(character.codePointAt(0) ?? 0))
  const count = found === -1 ? text.length : found
  return before === null && count < text.length ? 0 : count
}
