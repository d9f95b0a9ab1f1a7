import type { Deck } from '../deck/schema'
import type { Lang, Localized } from '../locale'
import type { SlotContent, TextContent } from '../template/content-schema'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'
import { clearSlot, withoutSlot } from './slot'

/** A text of one language may not be empty beside that of the other. */
const BLANK = ' '

/**
 * What a content becomes when somebody types over it in one language. The other language keeps its text; of a claim or a
 * finding it keeps the words that were `shown`.
 */
function overwrittenContent(
  before: TextContent | undefined,
  typed: string,
  lang: Lang,
  shown?: Localized,
): TextContent {
  const words = localizedOf(before) ?? (typeof before === 'object' ? shown : undefined)
  if (words === undefined) return typed
  const after = { ...words, [lang]: typed === '' ? BLANK : typed }
  return after.en === BLANK && after.zh === BLANK ? '' : after
}

/** What an editor shows of a content: the text as it is written, tokens and all; null for a claim or a finding. */
export function editableText(content: TextContent, lang: Lang): string | null {
  if (typeof content === 'string') return content
  const words = localizedOf(content)
  return words ? words[lang].trim() : null
}

function localizedOf(content: TextContent | undefined): Localized | null {
  return typeof content === 'object' && 'en' in content ? content : null
}

/** A text on a slide: a slot, and within it the point or group of that number, counted from 0. */
export interface TextPosition {
  readonly slide: string
  readonly slot: string
  readonly item?: number
}

/**
 * Sets a text: of a text slot, a point, a chart's title or a table group's name. An empty slot becomes a text, or a list
 * where the place has an item; a point without words leaves its list.
 */
export function setText(deck: Deck, place: TextPosition, text: TextContent): Edit {
  return {
    deck: changeSlide(deck, place.slide, (slide) => {
      const before = slide.content[place.slot]
      const after = withText(before, place.item, text)
      const same = after === null || JSON.stringify(after) === JSON.stringify(before)
      if (same) return slide
      return 'points' in after && after.points.length === 0
        ? withoutSlot(slide, place.slot)
        : { ...slide, content: { ...slide.content, [place.slot]: after } }
    }),
    name: names.setText(slideNumber(deck, place.slide)),
  }
}

/** Sets a text in the language of the deck, as somebody typed it over the words that the slide has `shown` so far. */
export function setTypedText(deck: Deck, place: TextPosition, typed: string, shown?: Localized): Edit {
  return setText(deck, place, overwrittenContent(textAt(deck, place), typed, deck.lang, shown))
}

/** The text at a place, if there is one. */
export function textAt(deck: Deck, { slide, slot, item = 0 }: TextPosition): TextContent | undefined {
  const content = findSlide(deck, slide)?.content[slot]
  if (!content) return undefined
  if ('text' in content) return content.text
  if ('points' in content) return content.points[item]
  if ('chart' in content) return content.chart.title
  return 'table' in content ? content.table.groups[item]?.name : undefined
}

/** The content with the text in it; null where it has no such text. */
function withText(content: SlotContent | undefined, item: number | undefined, text: TextContent): SlotContent | null {
  if (!content) return item === undefined ? { text } : withPoint([], 0, text)
  if ('text' in content) return { text }
  if ('points' in content) return withPoint(content.points, item ?? 0, text)
  if ('chart' in content) return { chart: withTitle(content.chart, text) }
  const at = item ?? 0
  if (!('table' in content) || !content.table.groups[at]) return null
  return { table: { groups: content.table.groups.map((group, i) => (i === at ? { ...group, name: text } : group)) } }
}

function withPoint(before: readonly TextContent[], item: number, text: TextContent): { points: TextContent[] } {
  const at = Math.max(0, Math.min(item, before.length))
  return { points: [...before.slice(0, at), ...(text === '' ? [] : [text]), ...before.slice(at + 1)] }
}

type Chart = Extract<SlotContent, { chart: unknown }>['chart']

/** A chart whose title is emptied says what is measured by itself again. */
function withTitle({ title, ...chart }: Chart, text: TextContent): Chart {
  return text === '' ? chart : { ...chart, title: text }
}

/**
 * Applies what was typed over a text. An emptied text leaves its slot and an emptied point its list, a chart works
 * its title out again, and a group of a table keeps its name.
 */
export function overwriteText(deck: Deck, place: TextPosition, typed: string, shown?: Localized): Edit | null {
  if (typed !== '') return setTypedText(deck, place, typed, shown)
  const content = findSlide(deck, place.slide)?.content[place.slot]
  if (!content || 'table' in content) return null
  return 'text' in content ? clearSlot(deck, place.slide, place.slot) : setText(deck, place, '')
}

/** Sets the talking point of a slide; null or an empty text takes it away. */
export function setTalk(deck: Deck, slide: string, talk: TextContent | null): Edit {
  return {
    deck: changeSlide(deck, slide, (one) => {
      if (JSON.stringify(one.talk ?? '') === JSON.stringify(talk ?? '')) return one
      const { talk: _, ...rest } = one
      return talk === null || talk === '' ? rest : { ...rest, talk }
    }),
    name: names.setSpeakerNotes(slideNumber(deck, slide)),
  }
}

/** Sets the talking point in the language of the deck, as somebody typed it. */
export function setTypedNotes(deck: Deck, slide: string, typed: string, shown?: Localized): Edit {
  return setTalk(deck, slide, overwrittenContent(findSlide(deck, slide)?.talk, typed, deck.lang, shown))
}
