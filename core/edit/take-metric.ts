import type { DatasetIndex } from '../dataset/lookup'
import type { Deck } from '../deck/schema'
import { type SlotContent, slotTypeOf } from '../template/content-schema'
import type { DropKit } from './drop-metric'
import type { Edit } from './edit'
import { followSubject } from './follow-subject'
import * as names from './names'
import { observationsIn } from './observations-in'
import { setSlot } from './set-slot'
import { changeSlide, findSlide, slideNumber } from './slides'

/** Takes the figures of a metric out of a slot; null where it has none. */
export function takeMetric(deck: Deck, slide: string, slot: string, metric: string, kit: DropKit): Edit | null {
  const found = findSlide(deck, slide)
  const layout = kit.layouts.get(found?.layout ?? '')
  const content = found?.content[slot]
  if (!found || !layout || !content || !metricsInSlot(content, kit.dataset).has(metric)) return null
  const rest = withoutFigures(content, (id) => kit.dataset.observation.get(id)?.metric === metric)
  const emptied = setSlot(deck, slide, slot, rest).deck
  return {
    deck: changeSlide(emptied, slide, (after) => followSubject(found, after, layout)),
    name: names.setSlot(slotTypeOf(content), slideNumber(deck, slide)),
  }
}

/** The metrics whose figures a slot shows. */
export function metricsInSlot(content: SlotContent, index: DatasetIndex): ReadonlySet<string> {
  const ids = observationsIn({ content: { content } })
  return new Set(ids.flatMap((id) => index.observation.get(id)?.metric ?? []))
}

function withoutFigures(content: SlotContent, gone: (id: string) => boolean): SlotContent {
  const rest = (ids: readonly string[]) => ids.filter((id) => !gone(id))
  if ('metrics' in content) return { metrics: rest(content.metrics) }
  if ('shares' in content) return { shares: rest(content.shares) }
  if ('chart' in content) return { chart: { ...content.chart, observations: rest(content.chart.observations) } }
  if (!('table' in content)) return content
  const groups = content.table.groups.map((group) => ({ ...group, observations: rest(group.observations) }))
  return { table: { groups } }
}
