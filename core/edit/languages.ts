import type { Deck, DeckSlide } from '../deck/schema'
import type { Lang } from '../locale'
import type { SlotContent, TextContent } from '../template/content-schema'
import { isOverwrittenIn, wordsOf } from '../template/written'
import type { Edit } from './edit'
import * as names from './names'
import { backToData, reviewed, sameInBoth } from './own-words'
import { changeSlide, findSlide, slideNumber } from './slides'

// What the two languages of a text say, and the sentence of the data behind them.

/** Where a text of a slide is: in a slot, with its number among the points or groups there; or the talking point. */
export interface TextAddress {
  readonly slide: string
  /** Null for the talking point. */
  readonly slot: string | null
  readonly item?: number
}

/** A text of a slide with its place. */
export interface AddressedText {
  readonly address: TextAddress
  readonly text: TextContent
}

/** The texts of a slide that can be in two languages, in order; credits of pictures are not. */
export function textsOn({ id, content, talk }: DeckSlide): readonly AddressedText[] {
  const inSlots = Object.entries(content).flatMap(([slot, entry]) =>
    textsWithin(entry).map(({ text, ...item }) => ({ address: { slide: id, slot, ...item }, text })),
  )
  return talk === undefined ? inSlots : [...inSlots, { address: { slide: id, slot: null }, text: talk }]
}

function textsWithin(content: SlotContent): readonly { readonly text: TextContent; readonly item?: number }[] {
  if ('text' in content) return [{ text: content.text }]
  if ('points' in content) return content.points.map((text, item) => ({ text, item }))
  if ('table' in content) return content.table.groups.map(({ name }, item) => ({ text: name, item }))
  if ('image' in content) return [{ text: content.image.alt }]
  return 'chart' in content && content.chart.title !== undefined ? [{ text: content.chart.title }] : []
}

/** The first text of a slide that was written over a sentence of the data in a language, as a rule the title; null without one. */
export function overwrittenTextOn(slide: DeckSlide, lang: Lang): TextAddress | null {
  return textsOn(slide).find(({ text }) => isOverwrittenIn(text, lang))?.address ?? null
}

/** Says that a text says the same in both languages; null where nothing said otherwise. */
export function sayTheSame(deck: Deck, address: TextAddress): Edit | null {
  return changeText(deck, address, reviewed, names.sayTheSame)
}

/** Gives a text the words of the deck's language in both; null where people have not written it. */
export function writeInBoth(deck: Deck, address: TextAddress): Edit | null {
  return changeText(deck, address, (text) => sameInBoth(text, deck.lang), names.writeInBoth)
}

/**
 * Puts the sentence of the data back that somebody has written over in the deck's language; null where there is none. What is
 * written in the other language, which nobody sees meanwhile, stays.
 */
export function restoreSentence(deck: Deck, address: TextAddress): Edit | null {
  return changeText(deck, address, (text) => backToData(text, deck.lang), names.restoreSentence)
}

function changeText(
  deck: Deck,
  address: TextAddress,
  change: (text: TextContent) => TextContent,
  name: (slide: number) => Edit['name'],
): Edit | null {
  const slide = findSlide(deck, address.slide)
  const after = slide && withText(slide, address, change)
  if (!after || JSON.stringify(after) === JSON.stringify(slide)) return null
  return { deck: changeSlide(deck, address.slide, () => after), name: name(slideNumber(deck, address.slide)) }
}

type Change = (text: TextContent) => TextContent

function withText(slide: DeckSlide, { slot, item }: TextAddress, change: Change): DeckSlide {
  if (slot === null) return slide.talk === undefined ? slide : { ...slide, talk: change(slide.talk) }
  const content = slide.content[slot]
  return content ? { ...slide, content: { ...slide.content, [slot]: contentWith(content, item ?? 0, change) } } : slide
}

function contentWith(content: SlotContent, item: number, change: Change): SlotContent {
  if ('text' in content) return { text: change(content.text) }
  if ('points' in content) return { points: content.points.map((text, i) => (i === item ? change(text) : text)) }
  if ('table' in content) {
    const groups = content.table.groups.map((group, i) => (i === item ? { ...group, name: change(group.name) } : group))
    return { table: { groups } }
  }
  if ('image' in content) {
    const { alt } = content.image
    const changed = change(alt)
    const { en, zh } = wordsOf(changed)
    return changed === alt
      ? content
      : { image: { ...content.image, alt: { ...(en ? { en } : {}), ...(zh ? { zh } : {}) } } }
  }
  if (!('chart' in content) || content.chart.title === undefined) return content
  return { chart: { ...content.chart, title: change(content.chart.title) } }
}
