import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import type { SlotContent, TextContent } from '../../template/content-schema'
import type { SlideRecipe } from '../../template/storyline-schema'
import { companionsOf, type Shape } from './shapes'

const MOST_CARDS = 6
/** So few figures are set large, one under the other. */
const FEW_CARDS = 3

type SlideMaker = (shape: Shape, theme: string, index: DatasetIndex) => readonly SlideRecipe[]

/** The slides that show a shape. A new shape does not compile until it has its slides. */
const MAKERS: Record<Shape['kind'], SlideMaker> = {
  ranks: (shape, theme, index) => [chartSlide(shape.observations, theme, index, 'bump')],
  series: (shape, theme, index) => [chartSlide(shape.observations, theme, index, 'auto')],
  targets: (shape, theme, index) => [targetSlide(shape.observations, theme, index)],
  siblings: (shape, theme, index) => [takeawaySlide(shape.observations, theme, index)],
  places: (shape, theme, index) => [takeawaySlide(shape.observations, theme, index)],
  shares: (shape, theme, index) => [
    slide('part-of-whole', theme, shape.observations, {
      shares: { shares: idsOf(shape.observations) },
      ...beside(remarks(shape.observations, index)),
    }),
  ],
  single: (shape, theme, index) => cardSlides(shape.observations, theme, index),
}

/** The slides for a shape, each with a headline worked out from what it shows. */
export function shapeSlides(shape: Shape, theme: string, index: DatasetIndex): readonly SlideRecipe[] {
  return MAKERS[shape.kind](shape, theme, index)
}

const idsOf = (observations: readonly Observation[]): string[] => observations.map((observation) => observation.id)

/** Points beside what a slide is about, as far as there are any. */
const beside = (points: readonly TextContent[]): Record<string, SlotContent> =>
  points.length === 0 ? {} : { points: { points: [...points] } }

const MOST_REMARKS = 3

/** What a careful reader must know about some figures, each remark once. */
function remarks(observations: readonly Observation[], index: DatasetIndex): TextContent[] {
  const notes = observations.flatMap(({ note, metric }) => note ?? index.metric.get(metric)?.note ?? [])
  return [...new Map(notes.map((note) => [note.en, note])).values()].slice(0, MOST_REMARKS)
}

const claims = (observations: readonly Observation[]): TextContent[] =>
  observations.slice(0, 4).map((observation) => ({ claim: 'auto', of: [observation.id] }))

function slide(
  layout: string,
  theme: string,
  observations: readonly Observation[],
  content: Record<string, SlotContent>,
): SlideRecipe {
  return { layout, theme, content: { title: { text: { claim: 'auto', of: idsOf(observations) } }, ...content } }
}

/** A change over time, with its change and rate as figures beside it, else with the words of caution about it. */
function chartSlide(
  observations: readonly Observation[],
  theme: string,
  index: DatasetIndex,
  form: 'bump' | 'auto',
): SlideRecipe {
  const ids = idsOf(observations)
  const rate = rateOf(observations, index)
  const chart = { chart: { form, observations: ids, ...(rate === null ? {} : { rate }) } }
  const figures = form === 'bump' ? [] : idsOf(companionsOf(observations, index.dataset.observations))
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

function takeawaySlide(observations: readonly Observation[], theme: string, index: DatasetIndex): SlideRecipe {
  const findings = index.dataset.findings.filter((finding) => finding.theme === theme).slice(0, 1)
  const points = [...claims(observations.slice(1, 3)), ...findings.map((finding) => ({ finding: finding.id }))]
  return slide('chart-takeaways', theme, observations, {
    chart: { chart: { form: 'bar', observations: idsOf(observations) } },
    points: { points },
  })
}

function targetSlide(observations: readonly Observation[], theme: string, index: DatasetIndex): SlideRecipe {
  const name = index.theme.get(theme)?.name ?? { en: 'Targets', zh: '目标' }
  const half = Math.ceil(observations.length / 2)
  const parts = [observations.slice(0, half), observations.slice(half)]
  return slide('scorecard', theme, observations, {
    table: { table: { groups: parts.map((part) => ({ name, observations: idsOf(part) })) } },
  })
}

/** Cards in slides of like number, never one card alone on a grid. */
function cardSlides(observations: readonly Observation[], theme: string, index: DatasetIndex): readonly SlideRecipe[] {
  if (observations.length === 1)
    return [
      slide('big-number', theme, observations, {
        metric: { metrics: idsOf(observations) },
        ...beside(remarks(observations, index)),
      }),
    ]
  const count = Math.ceil(observations.length / MOST_CARDS)
  const size = Math.ceil(observations.length / count)
  return Array.from({ length: count }, (_, i) => observations.slice(i * size, (i + 1) * size))
    .filter((part) => part.length > 0)
    .flatMap((part) =>
      part.length === 1
        ? cardSlides(part, theme, index)
        : [
            slide(part.length <= FEW_CARDS ? 'key-figures' : 'kpi-grid', theme, part, {
              metrics: { metrics: idsOf(part) },
            }),
          ],
    )
}
