import type { Deck } from '../deck/schema'
import type { Localized } from '../locale'
import type { SlotContent, TextContent } from '../template/content-schema'
import type { Edit } from './edit'
import * as names from './names'
import { withoutSlot } from './set-slot'
import { changeSlide, findSlide, slideNumber } from './slides'
import { typedOver } from './write-text'

/** A text on a slide: a slot, and within it the point or group of that number, counted from 0. */
export interface TextPlace {
  readonly slide: string
  readonly slot: string
  readonly item?: number
}

/**
 * Sets a text: of a text slot, a point, a chart's title or a table group's name. An empty slot becomes a text, or a list
 * where the place has an item; a point without words leaves its list.
 */
export function setText(deck: Deck, place: TextPlace, text: TextContent): Edit {
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
export function typeText(deck: Deck, place: TextPlace, typed: string, shown?: Localized): Edit {
  return setText(deck, place, typedOver(textAt(deck, place), typed, deck.lang, shown))
}

/** The text at a place, if there is one. */
export function textAt(deck: Deck, { slide, slot, item = 0 }: TextPlace): TextContent | undefined {
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
