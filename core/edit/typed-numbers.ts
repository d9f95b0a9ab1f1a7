import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Lang } from '../locale'
import type { PictureContent, SlotContent, TextContent } from '../template/content-schema'
import { type OwnNumber, ownNumberMark, replaceOwnNumbers } from '../template/own-numbers'
import { mapStrings, shownIn } from '../template/written'
import type { Figure } from '../typed-numbers/figure'
import { figuresStatedIn } from '../typed-numbers/in-dataset'
import type { Edit } from './edit'
import { linkedFigure, type Replacement } from './linked-figure'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'

/** Where somebody has typed a number: a slot, the alternative text of an element, or the talking point, where both are null. */
export interface TypedPosition {
  readonly slide: string
  readonly slot: string | null
  readonly alt: string | null
}

/**
 * Replaces a typed number, wherever it is at that place, by a reference to an observation, in the form in which it is written, and
 * with it the words around that the reference brings itself. The other language follows where it has the same value. Null where the number is not there.
 */
export function linkNumber(
  deck: Deck,
  place: TypedPosition,
  figure: string,
  observation: Observation,
  index: DatasetIndex,
): Edit | null {
  const replace = (text: string, found: Figure, lang: Lang) => linkedFigure(text, found, observation, lang)
  return replaceFigures(deck, place, { figure, index, replace, name: names.linkNumber })
}

/** Marks a typed number as the author's own, without a source, wherever it is at that place. */
export function markNumberAsOwn(deck: Deck, place: TypedPosition, figure: string, index: DatasetIndex): Edit | null {
  const replace = (_: string, { start, end, text }: Figure) => {
    return { start, end, by: ownNumberMark({ number: text, source: null }) }
  }
  return replaceFigures(deck, place, { figure, index, replace, name: names.markNumber })
}

/** Says where an own number is from, in the language of the deck; an empty text takes that away. */
export function setNumberSource(deck: Deck, place: TypedPosition, own: OwnNumber, source: string): Edit {
  const inText = (text: string) =>
    replaceOwnNumbers(text, (one) => {
      const isMeant = one.number === own.number && one.source === own.source
      return ownNumberMark(isMeant ? { number: one.number, source } : one)
    })
  const name = names.setNumberSource(slideNumber(deck, place.slide))
  return { deck: changeTexts(deck, place, (text) => inLang(text, deck.lang, inText)), name }
}

interface Replacing {
  /** As it is written in the language of the deck. */
  readonly figure: string
  readonly index: DatasetIndex
  readonly replace: (text: string, found: Figure, lang: Lang) => Replacement
  readonly name: (slide: number) => Edit['name']
}

function replaceFigures(deck: Deck, place: TypedPosition, { figure, index, replace, name }: Replacing): Edit | null {
  const figuresIn = (text: string) => figuresStatedIn(text, index)
  const isMeant = (one: Figure) => one.text === figure
  const inOne = (text: string, lang: Lang, wanted: (one: Figure) => boolean) =>
    figuresIn(text)
      .filter(wanted)
      .reverse()
      .reduce((rest, found) => {
        const { start, end, by } = replace(text, found, lang)
        return rest.slice(0, start) + by + rest.slice(end)
      }, text)
  const changed = changeTexts(deck, place, (text) => {
    const shown = shownIn(text, deck.lang)
    const meant = typeof shown === 'string' ? figuresIn(shown).find(isMeant) : undefined
    if (!meant) return text
    const isSame = ({ value, unit }: Figure) => value !== null && value === meant.value && unit === meant.unit
    return mapStrings(text, (words, lang) => inOne(words, lang ?? deck.lang, words === shown ? isMeant : isSame))
  })
  return changed === deck ? null : { deck: changed, name: name(slideNumber(deck, place.slide)) }
}

/** A text of any kind with other words: one of people stays one of people. */
type TextChange = <T extends TextContent>(text: T) => T

/** The deck with the texts of a place changed; the same object where none has. */
function changeTexts(deck: Deck, place: TypedPosition, change: TextChange): Deck {
  const { slide, slot, alt } = place
  const before = findSlide(deck, slide)
  if (!before) return deck
  const inSlide = () => (alt === null ? withTalk(before, change) : withAlt(before, alt, change))
  const after = slot === null ? inSlide() : withTexts(before, slot, change)
  if (JSON.stringify(after) === JSON.stringify(before)) return deck
  return changeSlide(deck, slide, () => after)
}

function withTalk(slide: DeckSlide, change: TextChange): DeckSlide {
  return slide.talk === undefined ? slide : { ...slide, talk: change(slide.talk) }
}

/** What was written for an element: in one language, or in both. */
function withAlt(slide: DeckSlide, element: string, change: TextChange): DeckSlide {
  const written = slide.alt?.[element]
  return written ? { ...slide, alt: { ...slide.alt, [element]: change(written) } } : slide
}

function withTexts(slide: DeckSlide, slot: string, change: TextChange): DeckSlide {
  const content = slide.content[slot]
  return content ? { ...slide, content: { ...slide.content, [slot]: contentWith(content, change) } } : slide
}

function contentWith(content: SlotContent, change: TextChange): SlotContent {
  if ('text' in content) return { text: change(content.text) }
  if ('points' in content) return { points: content.points.map(change) }
  if ('chart' in content) {
    const { title } = content.chart
    return title === undefined ? content : { chart: { ...content.chart, title: change(title) } }
  }
  if ('image' in content) return { image: pictureWith(content.image, change) }
  if (!('table' in content)) return content
  return { table: { groups: content.table.groups.map((group) => ({ ...group, name: change(group.name) })) } }
}

function pictureWith({ alt, credit, ...picture }: PictureContent, change: TextChange): PictureContent {
  return { ...picture, alt: change(alt), ...(credit === undefined ? {} : { credit: change(credit) }) }
}

/** A text changed in what a language shows of it. */
function inLang<T extends TextContent>(text: T, lang: Lang, change: (text: string) => string): T {
  const shown = shownIn(text, lang)
  return mapStrings(text, (words) => (words === shown ? change(words) : words))
}
