import type { Deck } from '../deck/schema'
import type { SlotContent, TextContent } from '../template/content-schema'
import { isGenerated } from '../template/written'
import type { Edit } from './edit'
import * as names from './names'
import { emptiedIn, typedOver } from './own-words'
import { changeSlide, findSlide, slideNumber } from './slides'
import { clearSlot, withoutSlot } from './slot'

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
 * Applies what was typed over a text, in the language of the deck. An emptied text says what the data say again, or what the other
 * language says; one of which nothing is left leaves its slot, and a point its list, a chart works its title out again, and
 * a group of a table keeps its name. Null where nothing changes.
 *
 * @param isRequired whether the slot must be filled: a sentence of the data then stays in it
 */
export function overwriteText(deck: Deck, place: TextPosition, typed: string, isRequired = false): Edit | null {
  const before = textAt(deck, place)
  if (typed.trim() !== '') return setText(deck, place, typedOver(before, typed, deck.lang))
  const after = before === undefined ? null : emptiedIn(before, deck.lang)
  if (after !== null) return after === before ? null : setText(deck, place, after)
  const content = findSlide(deck, place.slide)?.content[place.slot]
  if (!content || 'table' in content) return null
  if (!('text' in content)) return setText(deck, place, '')
  return isRequired && isGenerated(content.text) ? null : clearSlot(deck, place.slide, place.slot)
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

/** Sets the talking point as somebody typed it, in the language of the deck; emptied, it is as with other texts. */
export function setTypedNotes(deck: Deck, slide: string, typed: string): Edit {
  const before = findSlide(deck, slide)?.talk
  if (typed.trim() !== '') return setTalk(deck, slide, typedOver(before, typed, deck.lang))
  return setTalk(deck, slide, before === undefined ? null : emptiedIn(before, deck.lang))
}
