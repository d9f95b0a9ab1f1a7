/** The title of a deck that is read as text, in the language of the deck; null where there is none to be read. */
export function titleIn(text: string): string | null {
  try {
    const { title, lang } = JSON.parse(text) as { title?: unknown; lang?: unknown }
    const own = typeof title === 'object' && title !== null ? (title as Record<string, unknown>)[String(lang)] : title
    return typeof own === 'string' && own !== '' ? own : null
  } catch {
    return null
  }
}
