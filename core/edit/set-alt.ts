import type { Deck, DeckSlide } from '../deck/schema'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, slideNumber } from './slides'

type WrittenAlts = NonNullable<DeckSlide['alt']>

/**
 * Sets what a reader who cannot see it is told of an element of a slide, in the language of the deck; an empty text leaves
 * it to the data again.
 */
export function setAlt(deck: Deck, slide: string, element: string, text: string): Edit {
  return {
    deck: changeSlide(deck, slide, (one) => withAlt(one, element, deck.lang, text)),
    name: names.setAlt(slideNumber(deck, slide)),
  }
}

function withAlt(slide: DeckSlide, element: string, lang: Deck['lang'], text: string): DeckSlide {
  const { alt = {}, ...rest } = slide
  const { [element]: before = {}, ...others } = alt
  if ((before[lang] ?? '') === text) return slide
  const { [lang]: _, ...otherLangs } = before
  const written = text === '' ? otherLangs : { ...otherLangs, [lang]: text }
  const after: WrittenAlts = Object.keys(written).length === 0 ? others : { ...others, [element]: written }
  return Object.keys(after).length === 0 ? rest : { ...rest, alt: after }
}
