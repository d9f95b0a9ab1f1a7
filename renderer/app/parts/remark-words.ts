import type { Lang, Localized } from '../../../core/locale'
import type { Layout } from '../../../core/template/template'

/** What a sentence quotes, straight or curled. */
const QUOTED = /["“]([\w-]+)["”]/g

/**
 * A diagnostic in the words of the window: a slot or layout that it quotes by its id, as the command line shows it, is
 * called by its name.
 *
 * @param layout that of the slide that it is about; left out where it is about the deck
 */
export function remarkWords(message: Localized, lang: Lang, layout: Layout | undefined): string {
  if (!layout) return message[lang]
  const names = new Map(Object.entries(layout.slots).map(([id, { name }]) => [id, name[lang]]))
  names.set(layout.id, layout.name[lang])
  return message[lang].replace(QUOTED, (quoted, id: string) => {
    const name = names.get(id)
    return name === undefined ? quoted : `“${name}”`
  })
}
