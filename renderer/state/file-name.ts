import type { Deck } from '../../core/deck/schema'
import { plainText } from '../../core/scene/text-content'

const LONGEST_NAME = 80

/** A name for a file of the deck, without ending: that of its file, or its title as far as file systems allow. */
export function fileName(name: string | undefined, deck: Deck): string {
  if (name !== undefined) return name.replace(/(\.brief)?\.json$/i, '')
  const title = plainText(deck.title, deck.lang)
  const safe = [...title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('')
  return safe === '' ? 'briefing' : safe
}
