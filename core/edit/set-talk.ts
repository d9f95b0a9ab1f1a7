import type { Deck } from '../deck/schema'
import type { Localized } from '../locale'
import type { TextContent } from '../template/content-schema'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'
import { typedOver } from './write-text'

/** Sets the talking point of a slide; null or an empty text takes it away. */
export function setTalk(deck: Deck, slide: string, talk: TextContent | null): Edit {
  return {
    deck: changeSlide(deck, slide, (one) => {
      if (JSON.stringify(one.talk ?? '') === JSON.stringify(talk ?? '')) return one
      const { talk: _, ...rest } = one
      return talk === null || talk === '' ? rest : { ...rest, talk }
    }),
    name: names.setTalk(slideNumber(deck, slide)),
  }
}

/** Sets the talking point in the language of the deck, as somebody typed it. */
export function typeTalk(deck: Deck, slide: string, typed: string, shown?: Localized): Edit {
  return setTalk(deck, slide, typedOver(findSlide(deck, slide)?.talk, typed, deck.lang, shown))
}
