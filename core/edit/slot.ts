import type { Deck, DeckSlide } from '../deck/schema'
import { type ChartContent, type SlotContent, slotTypeOf } from '../template/content-schema'
import type { Edit } from './edit'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'

/** Sets what a slot holds. Content that has become empty clears the slot. */
export function setSlot(deck: Deck, slide: string, slot: string, content: SlotContent): Edit {
  const filled = withoutEmpty(content)
  if (filled === null) return clearSlot(deck, slide, slot)
  return {
    deck: changeSlide(deck, slide, (one) => withSlot(one, slot, filled)),
    name: names.setSlot(slotTypeOf(content), slideNumber(deck, slide)),
  }
}

/** Empties a slot. */
export function clearSlot(deck: Deck, slide: string, slot: string): Edit {
  return {
    deck: changeSlide(deck, slide, (one) => withoutSlot(one, slot)),
    name: names.clearSlot(slideNumber(deck, slide)),
  }
}

/** The slide with nothing in a slot. */
export function withoutSlot(slide: DeckSlide, slot: string): DeckSlide {
  if (!Object.hasOwn(slide.content, slot)) return slide
  const { [slot]: _, ...content } = slide.content
  return { ...slide, content }
}

/** Sets the form of the chart in a slot. */
export function setChartForm(deck: Deck, slide: string, slot: string, form: ChartContent['form']): Edit {
  const name = names.setChartForm(slideNumber(deck, slide))
  const content = findSlide(deck, slide)?.content[slot]
  if (!content || !('chart' in content)) return { deck, name }
  return { deck: setSlot(deck, slide, slot, { chart: { ...content.chart, form } }).deck, name }
}

/** The slide with other content in a slot; the same object where it is the same content. */
export function withSlot(slide: DeckSlide, slot: string, content: SlotContent): DeckSlide {
  if (JSON.stringify(slide.content[slot]) === JSON.stringify(content)) return slide
  return { ...slide, content: { ...slide.content, [slot]: content } }
}

/** Content as a deck may hold it: no group without entries; null where nothing is left. */
function withoutEmpty(content: SlotContent): SlotContent | null {
  if ('text' in content || 'image' in content) return content
  if ('chart' in content) return content.chart.observations.length > 0 ? content : null
  if ('table' in content) {
    const groups = content.table.groups.filter((group) => group.observations.length > 0)
    return groups.length > 0 ? { table: { groups } } : null
  }
  return Object.values(content).some((entries) => entries.length > 0) ? content : null
}

type WrittenAlts = NonNullable<DeckSlide['alt']>

/**
 * Sets the alternative text of an element of a slide, in the language of the deck; an empty text leaves
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
