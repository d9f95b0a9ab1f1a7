import { formatPeriod } from '../../dataset/format'
import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import type { ShapeKind } from '../../dataset/shape-kind'
import { groupBy } from '../../group-by'
import type { ChartContent, SlotContent, TextContent } from '../../template/content-schema'
import type { StorylineSlide } from '../../template/storyline-schema'
import { companionsOf, type Shape } from './shapes'

const MAX_CARDS = 6
/** So few figures are set large, one under the other. */
const FEW_CARDS = 3

/** How a change over time is shown. */
interface ChartChoice {
  readonly form: ChartContent['form']
  /** Whether its changes and rates are beside it as figures. */
  readonly companions: boolean
}

const RANKS: ChartChoice = { form: 'bump', companions: false }
const SERIES: ChartChoice = { form: 'auto', companions: true }

type SlideMaker = (shape: Shape, theme: string, index: DatasetIndex) => readonly StorylineSlide[]

/** The slides that show a shape. A new shape does not compile until it has its slides. */
const MAKERS: Record<ShapeKind, SlideMaker> = {
  ranks: (shape, theme, index) => [chartSlide(shape.observations, theme, index, RANKS)],
  series: (shape, theme, index) => [chartSlide(shape.observations, theme, index, SERIES)],
  targets: (shape, theme, index) => [targetSlide(shape.observations, theme, index)],
  siblings: (shape, theme, index) => [takeawaySlide(shape.observations, theme, index)],
  places: (shape, theme, index) => [takeawaySlide(shape.observations, theme, index)],
  shares: (shape, theme) => [
    slide('shares', theme, shape.observations, { shares: { shares: idsOf(shape.observations) } }),
  ],
  single: (shape, theme) => cardSlides(shape.observations, theme),
}

/** The slides for a shape, each with a headline worked out from what it shows. */
export function shapeSlides(shape: Shape, theme: string, index: DatasetIndex): readonly StorylineSlide[] {
  return MAKERS[shape.kind](shape, theme, index)
}

const idsOf = (observations: readonly Observation[]): string[] => observations.map((observation) => observation.id)

const claims = (observations: readonly Observation[]): TextContent[] =>
  observations.slice(0, 4).map((observation) => ({ claim: 'auto', of: [observation.id] }))

function slide(
  layout: string,
  theme: string,
  observations: readonly Observation[],
  content: Record<string, SlotContent>,
): StorylineSlide {
  return { layout, theme, content: { title: { text: { claim: 'auto', of: idsOf(observations) } }, ...content } }
}

/** A change over time, with its change and rate as figures beside it, else with the words of caution about it. */
function chartSlide(
  observations: readonly Observation[],
  theme: string,
  index: DatasetIndex,
  { form, companions }: ChartChoice,
): StorylineSlide {
  const ids = idsOf(observations)
  const rate = rateOf(observations, index)
  const chart = { chart: { form, observations: ids, ...(rate === null ? {} : { rate }) } }
  const figures = companions ? idsOf(companionsOf(observations, index.dataset.observations)) : []
  if (figures.length > 0) return slide('chart-figures', theme, observations, { chart, metrics: { metrics: figures } })
  const conflict = index.dataset.conflicts.find((entry) => entry.observations.some((id) => ids.includes(id)))
  if (conflict) return slide('slope', theme, observations, { chart, conflicts: { conflicts: [conflict.id] } })
  return slide('chart', theme, observations, { chart })
}

/** The yearly rate over exactly the span that is drawn, if the dataset has one. */
function rateOf(observations: readonly Observation[], index: DatasetIndex): string | null {
  const periods = observations.map((observation) => observation.period ?? '').sort()
  const first = observations[0]
  const id = `${first?.metric}-cagr/${first?.region}/${periods[0]}-${periods.at(-1)}`
  return index.observation.has(id) ? id : null
}

/** Siblings from one baseline; the title has the first, the points the next two. */
function takeawaySlide(observations: readonly Observation[], theme: string, index: DatasetIndex): StorylineSlide {
  const chart = { chart: { form: 'bar' as const, observations: idsOf(observations), ...chartTitle(observations) } }
  const findings = index.dataset.findings.filter((finding) => finding.theme === theme).slice(0, 1)
  const points = [...claims(observations.slice(1, 3)), ...findings.map((finding) => ({ finding: finding.id }))]
  return slide('chart-takeaways', theme, observations, { chart, points: { points } })
}

/** What bars of several metrics have in common: that they are changes, and the years. */
function chartTitle(observations: readonly Observation[]): { readonly title?: TextContent } {
  const [first] = observations
  const metrics = new Set(observations.map((observation) => observation.metric))
  if (!first || metrics.size < 2 || !observations.every((observation) => observation.change)) return {}
  return {
    title: { en: `Change, ${formatPeriod(first.period, 'en')}`, zh: `变化幅度（${formatPeriod(first.period, 'zh')}）` },
  }
}

/** Targets under the headings of their fields. */
function targetSlide(observations: readonly Observation[], theme: string, index: DatasetIndex): StorylineSlide {
  const rest = index.theme.get(theme)?.name ?? { en: 'Targets', zh: '目标' }
  const fieldOf = ({ metric }: Observation) => index.metric.get(metric)?.field ?? rest
  const groups = [...groupBy(observations, (observation) => fieldOf(observation).en).values()]
  return slide('scorecard', theme, observations, {
    table: {
      table: {
        groups: groups.map((group) => ({ name: fieldOf(group[0] as Observation), observations: idsOf(group) })),
      },
    },
  })
}

/**
 * Cards of one place together, the large counts first, which the title names; places with a single figure share slides.
 * Slides are of like number, and no card stands alone on a grid.
 */
function cardSlides(observations: readonly Observation[], theme: string): readonly StorylineSlide[] {
  const places = [...groupBy(observations, (observation) => observation.region).values()]
  const alone = places.filter((place) => place.length === 1).flat()
  const together = places.filter((place) => place.length > 1).map(largestFirst)
  return [...together, alone].flatMap((group) => evenParts(group)).map((part) => cardSlide(part, theme))
}

/** Counts in descending order; other figures keep their place behind them. */
function largestFirst(group: readonly Observation[]): readonly Observation[] {
  const counts = group.filter(isCount).sort((a, b) => b.value - a.value)
  return [...counts, ...group.filter((observation) => !isCount(observation))]
}

const isCount = ({ unit, kind, words }: Observation): boolean =>
  unit === 'count' && kind === 'observed' && words === null

/** Parts of like length, none longer than a grid. */
function evenParts(group: readonly Observation[]): (readonly Observation[])[] {
  const size = Math.ceil(group.length / Math.ceil(group.length / MAX_CARDS))
  const parts: (readonly Observation[])[] = []
  for (let i = 0; i < group.length; i += size) parts.push(group.slice(i, i + size))
  return parts
}

function cardSlide(part: readonly Observation[], theme: string): StorylineSlide {
  if (part.length === 1) return slide('big-number', theme, part, { metric: { metrics: idsOf(part) } })
  const layout = part.length <= FEW_CARDS ? 'key-figures' : 'kpi-grid'
  const entry = slide(layout, theme, part, { metrics: { metrics: idsOf(part) } })
  // The title names what is first, as far as plain counts can be named together.
  if (!part.slice(0, 2).every(isCount)) return entry
  return {
    ...entry,
    content: { ...entry.content, title: { text: { claim: 'levels', of: idsOf(part.slice(0, 2)) } } },
  }
}
