import { valueAt } from '../../../core/explain/schema-walk'

/** The title of a deck that is read as text, in the language of the deck; null where there is none to be read. */
export function titleIn(text: string): string | null {
  try {
    const deck: unknown = JSON.parse(text)
    const title = valueAt(deck, ['title'])
    const lang = valueAt(deck, ['lang'])
    const own = typeof title === 'object' && typeof lang === 'string' ? valueAt(title, [lang]) : title
    return typeof own === 'string' && own !== '' ? own : null
  } catch {
    return null
  }
}
