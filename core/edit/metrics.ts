import type { DatasetIndex } from '../dataset/lookup'
import type { Metric, Observation } from '../dataset/model'
import type { Deck, DeckSlide } from '../deck/schema'
import { type SlotContent, type SlotType, slotTypeOf, type TextContent } from '../template/content-schema'
import type { Layout } from '../template/template'
import { isGenerated, mapStrings } from '../template/written'
import type { Edit } from './edit'
import { type FactType, factContent, factsIn, isFactType, observationsIn, refreshAutoTitle } from './facts'
import { mainObservations, newestObservation } from './generated/slides'
import * as names from './names'
import { changeSlide, findSlide, slideNumber } from './slides'
import { setSlot, withoutSlot, withSlot } from './slot'

/** What metrics are dropped with: the facts, and the layouts that say what slots take. */
interface SlotEditResources {
  readonly dataset: DatasetIndex
  readonly layouts: ReadonlyMap<string, Layout>
}

interface AddedMetric {
  readonly metric: Metric
  readonly newest: Observation
  readonly all: readonly Observation[]
  readonly index: DatasetIndex
}

/** What a slot holds after a metric was dropped on it; null where it takes none, or no more. */
type Filler = (before: SlotContent | undefined, dropped: AddedMetric, max: number) => SlotContent | null

const FILLERS: Record<SlotType, Filler> = {
  text: (before, { newest }) => ({ text: withFigure(before && 'text' in before ? before.text : undefined, newest.id) }),
  points: (before, { newest }, max) => {
    const points = before && 'points' in before ? before.points : []
    return points.length < max ? { points: [...points, { claim: 'auto', of: [newest.id] }] } : null
  },
  metrics: (before, { newest }, max) => {
    const ids = withNext(before && 'metrics' in before ? before.metrics : [], newest.id, max)
    return ids && { metrics: ids }
  },
  shares: (before, { newest }, max) => {
    if (newest.unit !== 'percent' || newest.change) return null
    const ids = withNext(before && 'shares' in before ? before.shares : [], newest.id, max)
    return ids && { shares: ids }
  },
  chart: fillChart,
  table: fillTable,
  milestones: () => null,
  findings: () => null,
  conflicts: () => null,
  image: () => null,
}

/** Drops a metric on a slot: on cards its newest value, in a chart its course. Null where the slot does not take it. */
export function addMetricToSlot(
  deck: Deck,
  slide: string,
  slot: string,
  metric: string,
  resources: SlotEditResources,
): Edit | null {
  const target = slideWithLayout(deck, slide, resources)
  const fact = resources.dataset.metric.get(metric)
  if (!target || !fact) return null
  const { found, layout } = target
  const content = contentAfter(found, slot, metric, resources)
  if (!content) return null
  return {
    deck: changeSlide(deck, slide, (one) => refreshAutoTitle(one, withSlot(one, slot, content), layout, fact.theme)),
    name: names.setSlot(slotTypeOf(content), slideNumber(deck, slide)),
    select: [slide],
  }
}

/** A slide of a deck and the layout that says what its slots take; null where either is not there. */
function slideWithLayout(
  deck: Deck,
  slide: string,
  { layouts }: SlotEditResources,
): { readonly found: DeckSlide; readonly layout: Layout } | null {
  const found = findSlide(deck, slide)
  const layout = layouts.get(found?.layout ?? '')
  return found && layout ? { found, layout } : null
}

/** The slots of a slide that a metric can be dropped on. */
export function slotsAccepting(slide: DeckSlide, metric: string, resources: SlotEditResources): readonly string[] {
  const slots = Object.keys(resources.layouts.get(slide.layout)?.slots ?? {})
  return slots.filter((slot) => contentAfter(slide, slot, metric, resources) !== null)
}

function contentAfter(
  slide: DeckSlide,
  slot: string,
  id: string,
  { dataset, layouts }: SlotEditResources,
): SlotContent | null {
  const wanted = layouts.get(slide.layout)?.slots[slot]
  const metric = dataset.metric.get(id)
  const newest = newestObservation(id, dataset)
  if (!wanted || !metric || !newest) return null
  const dropped = { metric, newest, all: mainObservations(id, dataset), index: dataset }
  return FILLERS[wanted.accepts](slide.content[slot], dropped, wanted.max)
}

/** A written text gets the figure behind it; anything else becomes a headline about it. */
function withFigure(before: TextContent | undefined, id: string): TextContent {
  const token = `{{${id}}}`
  if (before === undefined || before === '' || isGenerated(before)) return { claim: 'auto', of: [id] }
  return mapStrings(before, (words, lang) => words + (lang === 'zh' ? '' : ' ') + token)
}

/** One more entry; the place of a single one is taken. Null where there is no room, or nothing new. */
function withNext(ids: readonly string[], id: string, max: number): string[] | null {
  if (ids.includes(id)) return null
  if (max === 1) return [id]
  return ids.length < max ? [...ids, id] : null
}

/** Onto the axis of a chart of the same unit, else in place of what it shows. */
function fillChart(before: SlotContent | undefined, { newest, all, index }: AddedMetric): SlotContent {
  const ids = all.filter(({ unit }) => unit === newest.unit).map(({ id }) => id)
  const chart = before && 'chart' in before ? before.chart : null
  const units = new Set(chart?.observations.map((id) => index.observation.get(id)?.unit))
  if (!chart || units.size !== 1 || !units.has(newest.unit)) return { chart: { form: 'auto', observations: ids } }
  return { chart: { ...chart, observations: [...new Set([...chart.observations, ...ids])] } }
}

/** At the end of the last group. */
function fillTable(before: SlotContent | undefined, { metric, newest }: AddedMetric): SlotContent {
  const groups = before && 'table' in before ? before.table.groups : []
  const last = groups.at(-1)
  if (!last) return { table: { groups: [{ name: metric.name, observations: [newest.id] }] } }
  const observations = [...new Set([...last.observations, newest.id])]
  return { table: { groups: [...groups.slice(0, -1), { ...last, observations }] } }
}

/** Removes the figures of a metric from a slot; null where it has none. */
export function removeMetricFromSlot(
  deck: Deck,
  slide: string,
  slot: string,
  metric: string,
  resources: SlotEditResources,
): Edit | null {
  const target = slideWithLayout(deck, slide, resources)
  const content = target?.found.content[slot]
  if (!target || !content || !metricsInSlot(content, resources.dataset).has(metric)) return null
  const { found, layout } = target
  const rest = withoutFigures(content, (id) => resources.dataset.observation.get(id)?.metric === metric)
  const emptied = setSlot(deck, slide, slot, rest).deck
  return {
    deck: changeSlide(emptied, slide, (after) => refreshAutoTitle(found, after, layout)),
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

/**
 * Adds an event, a finding or a conflict to a slot, or removes it; a single one is replaced. Null where the slot takes
 * none, or no more.
 */
export function toggleFact(
  deck: Deck,
  slide: string,
  slot: string,
  fact: string,
  resources: SlotEditResources,
): Edit | null {
  const target = slideWithLayout(deck, slide, resources)
  const wanted = target?.layout.slots[slot]
  if (!target || !wanted || !isFactType(wanted.accepts)) return null
  const { found, layout } = target
  const type = wanted.accepts
  const theme = themeOf(type, fact, resources.dataset)
  const ids = toggled(factsIn(found.content[slot]), fact, wanted.max)
  if (theme === undefined || ids === null) return null
  return {
    deck: changeSlide(deck, slide, (one) => {
      const after = ids.length === 0 ? withoutSlot(one, slot) : withSlot(one, slot, factContent(type, ids))
      return refreshAutoTitle(one, after, layout, theme)
    }),
    name: names.setSlot(type, slideNumber(deck, slide)),
  }
}

function toggled(ids: readonly string[], fact: string, max: number): readonly string[] | null {
  if (ids.includes(fact)) return ids.filter((id) => id !== fact)
  if (max === 1) return [fact]
  return ids.length < max ? [...ids, fact] : null
}

function themeOf(type: FactType, fact: string, index: DatasetIndex): string | undefined {
  if (type === 'milestones') return index.milestone.get(fact)?.theme
  return type === 'findings' ? index.finding.get(fact)?.theme : index.conflict.get(fact)?.theme
}
