import type { Deck, DeckSlide } from '../deck/schema'
import { type SlotContent, slotTypeOf } from '../template/content-schema'
import { slotMismatches } from '../template/slots'
import type { Layout } from '../template/template'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, slideNumber } from './slides'

type Content = Readonly<Record<string, SlotContent>>

/** What a slide holds, distributed to the slots of a layout; the rest is unplaced. */
interface Arrangement {
  readonly content: Content
  readonly unplaced: Content
}

/** A layout that takes what is on a slide, with the names of the slots whose content it has no place for. */
interface FittingLayout {
  readonly layout: Layout
  readonly omitted: readonly string[]
}

/**
 * The layouts that accept what is on a slide: no slot that must be filled stays empty, save for texts, which are soon
 * written, and of its figures, or else its points, something is shown. Those that show everything come first.
 */
export function fittingLayouts(slide: DeckSlide, layouts: ReadonlyMap<string, Layout>): readonly FittingLayout[] {
  const fitting = [...layouts.values()].flatMap((layout): FittingLayout[] => {
    const { content } = arrangeContent(slide, layout, layouts.get(slide.layout))
    if (!isFilled(content, layout) || !keepsWhatMatters(slide.content, content)) return []
    const shown = Object.values(content)
    const left = Object.entries(slide.content).filter(([, entry]) => !shown.includes(entry))
    return [{ layout, omitted: left.map(([slot]) => slot) }]
  })
  return fitting.sort((a, b) => Number(a.omitted.length > 0) - Number(b.omitted.length > 0))
}

interface Item {
  readonly slot: string
  readonly content: SlotContent
  readonly wasShown: boolean
}

/**
 * Deals content to the slots of a layout: first by name, then by type. Texts go by name only, since a foot line is no
 * subtitle. What was unplaced comes back under its name, or where a slot must be filled.
 */
function arrangeContent(slide: DeckSlide, layout: Layout, from: Layout | undefined): Arrangement {
  const rest = itemsOf(slide, from)
  const content: Record<string, SlotContent> = {}
  const deal = (slot: string, accepts: (item: Item) => boolean) => {
    if (content[slot]) return
    const found = rest.findIndex((item) => accepts(item) && suits(item.content, slot, layout))
    const [item] = found < 0 ? [] : rest.splice(found, 1)
    if (item) content[slot] = item.content
  }
  const slots = Object.entries(layout.slots)
  for (const [slot] of slots) deal(slot, (item) => item.slot === slot)
  for (const [slot, { optional, accepts }] of slots)
    if (accepts !== 'text') deal(slot, (item) => item.wasShown || !optional)
  return { content, unplaced: unplacedContent(rest) }
}

/** What the slide shows in the order of its layout's slots, then what is unplaced. */
function itemsOf(slide: DeckSlide, from: Layout | undefined): Item[] {
  const order = Object.keys(from?.slots ?? {})
  const place = (slot: string) => (order.includes(slot) ? order.indexOf(slot) : order.length)
  const items = (content: Content, wasShown: boolean) =>
    Object.entries(content).map(([slot, entry]): Item => ({ slot, content: entry, wasShown }))
  const shown = items(slide.content, true).sort((a, b) => place(a.slot) - place(b.slot))
  return [...shown, ...items(slide.aside ?? {}, false)]
}

/** What was unplaced last keeps its name; older content of that name gets a number. */
function unplacedContent(items: readonly Item[]): Content {
  const aside: Record<string, SlotContent> = {}
  for (const { slot, content } of items) {
    let name = slot
    for (let i = 2; Object.hasOwn(aside, name); i++) name = `${slot}-${i}`
    aside[name] = content
  }
  return aside
}

function suits(content: SlotContent, slot: string, layout: Layout): boolean {
  return !slotMismatches({ [slot]: content }, layout).some((mismatch) => mismatch.slot === slot)
}

function isFilled(content: Content, layout: Layout): boolean {
  return !slotMismatches(content, layout).some(
    (mismatch) => mismatch.kind === 'empty-slot' && mismatch.accepts !== 'text',
  )
}

function keepsWhatMatters(before: Content, after: Content): boolean {
  const matters = whatMatters(Object.values(before))
  return matters.length === 0 || Object.values(after).some((entry) => matters.includes(entry))
}

/** Figures and facts; where there are none, the points; else the texts. */
function whatMatters(entries: readonly SlotContent[]): readonly SlotContent[] {
  const facts = entries.filter((entry) => !['text', 'points'].includes(slotTypeOf(entry)))
  if (facts.length > 0) return facts
  const points = entries.filter((entry) => slotTypeOf(entry) === 'points')
  return points.length > 0 ? points : entries
}

/** Gives a slide another layout. Content finds its slot by name and type; what has none is kept, and comes back later. */
export function changeLayout(deck: Deck, slide: string, layout: string, layouts: ReadonlyMap<string, Layout>): Edit {
  const wanted = layouts.get(layout)
  return {
    deck: wanted ? changeSlide(deck, slide, (one) => withLayout(one, wanted, layouts)) : deck,
    name: names.changeLayout(slideNumber(deck, slide)),
  }
}

/** The slide in another layout. */
export function withLayout(slide: DeckSlide, wanted: Layout, layouts: ReadonlyMap<string, Layout>): DeckSlide {
  if (slide.layout === wanted.id) return slide
  const { content, unplaced: aside } = arrangeContent(slide, wanted, layouts.get(slide.layout))
  const { aside: _, ...rest } = slide
  const kept = Object.keys(aside).length > 0 ? { aside } : {}
  return { ...rest, layout: wanted.id, content, ...kept }
}
