import { unitOf } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation, Qualifier } from '../dataset/model'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Lang } from '../locale'
import { LANGS } from '../locale'
import type { PictureContent, SlotContent, TextContent } from '../template/content-schema'
import { type OwnNumber, ownNumberMark, replaceOwnNumbers } from '../template/own-numbers'
import type { PlainText } from '../template/shared-schema'
import type { Figure } from '../typed-numbers/figure'
import { figuresStatedIn } from '../typed-numbers/in-dataset'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'

/** Where somebody has typed a number: a slot, the alternative text of an element, or the talking point, where both are null. */
export interface TypedPosition {
  readonly slide: string
  readonly slot: string | null
  readonly alt: string | null
}

/**
 * Replaces a typed number, wherever it is at that place, by a reference to an observation, and with it the words around that the
 * reference brings itself. The other language follows where it has the same value. Null where the number is not there.
 */
export function linkNumber(
  deck: Deck,
  place: TypedPosition,
  figure: string,
  observation: Observation,
  index: DatasetIndex,
): Edit | null {
  const replace = (text: string, found: Figure, lang: Lang) => {
    const { start, end } = withOwnWords(text, found, observation, lang)
    return { start, end, by: `{{${observation.id}}}` }
  }
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

/** What takes the place of a stretch of a text. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
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
    if (typeof text === 'string') return inOne(text, deck.lang, isMeant)
    if (!('en' in text)) return text
    const meant = figuresIn(text[deck.lang]).find(isMeant)
    if (!meant) return text
    const isSame = ({ value, unit }: Figure) => value !== null && value === meant.value && unit === meant.unit
    const [en, zh] = LANGS.map((lang) => inOne(text[lang], lang, lang === deck.lang ? isMeant : isSame))
    return { en: en ?? text.en, zh: zh ?? text.zh }
  })
  return changed === deck ? null : { deck: changed, name: name(slideNumber(deck, place.slide)) }
}

/** Words that say what a qualifier says. */
const QUALIFIERS = {
  exact: null,
  approx: /(?:about|around|roughly|some|approximately|~|约|大约)\s*$/i,
  nearly: /(?:nearly|almost|close to|接近|近)\s*$/i,
  over: /(?:over|more than|above|exceeding|>|超过|超|逾)\s*$/i,
  under: /(?:under|less than|below|<|不足|不到)\s*$/i,
  'at-least': /(?:at least|no less than|至少|不少于|不低于)\s*$/i,
  'at-most': /(?:at most|no more than|至多|不超过)\s*$/i,
} as const satisfies Readonly<Record<Qualifier, RegExp | null>>

/** The stretch of a figure with what the reference says as well: "about" before it, its unit behind it. */
function withOwnWords(
  text: string,
  { start, end }: Figure,
  observation: Observation,
  lang: Lang,
): { start: number; end: number } {
  const said = QUALIFIERS[observation.qualifier]?.exec(text.slice(0, start))
  const word = unitOf(observation, lang)
  const after = text.slice(end)
  const isNext = word !== '' && (after.startsWith(word) || (lang === 'en' && after.trimStart().startsWith(word)))
  return { start: said?.index ?? start, end: isNext ? end + after.indexOf(word) + word.length : end }
}

/** The deck with the texts of a place changed; the same object where none has. */
function changeTexts(deck: Deck, place: TypedPosition, change: (text: TextContent) => TextContent): Deck {
  const { slide, slot, alt } = place
  const before = findSlide(deck, slide)
  if (!before) return deck
  const inSlide = () => (alt === null ? withTalk(before, change) : withAlt(before, alt, change))
  const after = slot === null ? inSlide() : withTexts(before, slot, change)
  if (JSON.stringify(after) === JSON.stringify(before)) return deck
  return changeSlide(deck, slide, () => after)
}

function withTalk(slide: DeckSlide, change: (text: TextContent) => TextContent): DeckSlide {
  return slide.talk === undefined ? slide : { ...slide, talk: change(slide.talk) }
}

/** What was written for an element: in one language, or in both. */
function withAlt(slide: DeckSlide, element: string, change: (text: TextContent) => TextContent): DeckSlide {
  const written = slide.alt?.[element]
  if (!written) return slide
  const { en = '', zh = '' } = written
  const changed = change({ en, zh })
  if (typeof changed === 'string' || !('en' in changed)) return slide
  const kept = LANGS.filter((lang) => written[lang] !== undefined).map((lang) => [lang, changed[lang]])
  return { ...slide, alt: { ...slide.alt, [element]: Object.fromEntries(kept) } }
}

function withTexts(slide: DeckSlide, slot: string, change: (text: TextContent) => TextContent): DeckSlide {
  const content = slide.content[slot]
  return content ? { ...slide, content: { ...slide.content, [slot]: contentWith(content, change) } } : slide
}

function contentWith(content: SlotContent, change: (text: TextContent) => TextContent): SlotContent {
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

function pictureWith(picture: PictureContent, change: (text: TextContent) => TextContent): PictureContent {
  const changed = (text: PlainText): PlainText => {
    const after = change(text)
    return typeof after === 'string' || 'en' in after ? after : text
  }
  const { alt, credit } = picture
  const after = changed(alt)
  return {
    ...picture,
    alt: typeof after === 'string' ? alt : after,
    ...(credit === undefined ? {} : { credit: changed(credit) }),
  }
}

/** A text changed in one language; one that is the same in both is changed as a whole. */
function inLang(text: TextContent, lang: Lang, change: (text: string) => string): TextContent {
  if (typeof text === 'string') return change(text)
  return 'en' in text ? { ...text, [lang]: change(text[lang]) } : text
}
