import type { DatasetIndex } from '../dataset/lookup'
import type { Deck } from '../deck/schema'
import type { DropKit } from './drop-metric'
import type { Edit } from './edit'
import { type FactType, factContent, factsIn, isFactType } from './facts-on'
import { followSubject } from './follow-subject'
import * as names from './names'
import { withoutSlot, withSlot } from './set-slot'
import { changeSlide, findSlide, slideNumber } from './slides'

/**
 * Puts an event, a voice or a conflict of the dataset into a slot, or takes it out again; the place of a single one is
 * taken. Null where the slot takes none, or no more.
 */
export function toggleFact(deck: Deck, slide: string, slot: string, fact: string, kit: DropKit): Edit | null {
  const found = findSlide(deck, slide)
  const layout = kit.layouts.get(found?.layout ?? '')
  const wanted = layout?.slots[slot]
  if (!layout || !wanted || !isFactType(wanted.accepts)) return null
  const type = wanted.accepts
  const theme = themeOf(type, fact, kit.dataset)
  const ids = toggled(factsIn(found?.content[slot]), fact, wanted.max)
  if (theme === undefined || ids === null) return null
  return {
    deck: changeSlide(deck, slide, (one) => {
      const after = ids.length === 0 ? withoutSlot(one, slot) : withSlot(one, slot, factContent(type, ids))
      return followSubject(one, after, layout, theme)
    }),
    name: names.setSlot(type, slideNumber(deck, slide)),
  }
}

function toggled(ids: readonly string[], fact: string, most: number): readonly string[] | null {
  if (ids.includes(fact)) return ids.filter((id) => id !== fact)
  if (most === 1) return [fact]
  return ids.length < most ? [...ids, fact] : null
}

function themeOf(type: FactType, fact: string, index: DatasetIndex): string | undefined {
  if (type === 'milestones') return index.milestone.get(fact)?.theme
  return type === 'findings' ? index.finding.get(fact)?.theme : index.conflict.get(fact)?.theme
}
