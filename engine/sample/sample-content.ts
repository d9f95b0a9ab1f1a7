import type { SampleKind } from '../../core/chart/forms/form'
import { CHART_FORMS } from '../../core/chart/forms/index'
import { sumsIn } from '../../core/chart/suitability'
import type { ChartFormId } from '../../core/chart-form-ids'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Observation } from '../../core/dataset/model'
import { shapesOf } from '../../core/deck/compose/shapes'
import { newestObservation } from '../../core/edit/generated/slides'
import { groupBy } from '../../core/group-by'
import type { PictureContent, SlotContent, SlotType } from '../../core/template/content-schema'
import type { TextStyleName } from '../../core/template/design-schema'
import type { Area, AreaOf, Layout } from '../../core/template/template'
import { SAMPLE_PICTURE } from './sample-picture'

type LayoutSlot = Layout['slots'][string]
type Areas = readonly Area[]

interface SampleRequest {
  readonly slot: LayoutSlot
  /** The areas that show the slot. */
  readonly areas: Areas
  readonly supply: Supply
  /** Only the standard frame has a foot for sources. */
  readonly framed: boolean
}

/** What fills a slot of each type. A new type of slot does not compile until it has its sample. */
const SAMPLES: Readonly<Record<SlotType, (wanted: SampleRequest) => SlotContent>> = {
  text: ({ slot, areas, supply }) => ({ text: isSentence(areas) ? findingIn(supply) : slot.name }),
  points: ({ slot, supply }) => ({
    points: [...supply.figures(amount(slot, 4))].map((id) => ({ claim: 'auto', of: [id] })),
  }),
  metrics: ({ slot, supply }) => ({ metrics: [...supply.figures(amount(slot, 4))] }),
  chart: ({ slot, areas, supply }) => ({
    chart: { form: 'auto', observations: [...supply.chart(formsOf(areas), slot)] },
  }),
  table: ({ supply }) => ({
    table: { groups: GROUPS.map((name) => ({ name, observations: [...supply.figures(3)] })) },
  }),
  shares: ({ slot, supply }) => ({ shares: [...supply.shares(amount(slot, 2))] }),
  milestones: ({ slot, supply }) => ({ milestones: [...supply.milestones(amount(slot, 5))] }),
  findings: ({ slot, supply }) => ({ findings: [...supply.findings(amount(slot, 2))] }),
  conflicts: ({ slot, supply }) => ({ conflicts: [...supply.conflicts(amount(slot, 2))] }),
  image: ({ framed }) => ({ image: framed ? SAMPLE_PICTURE : withoutCredit(SAMPLE_PICTURE) }),
}

/** What a slot of a layout shows in a sample. */
export function sampleContent(name: string, layout: Layout, supply: Supply): SlotContent {
  const slot = layout.slots[name]
  if (!slot) throw new Error(`The layout "${layout.id}" has no slot "${name}"`)
  const areas = layout.areas.filter((area) => 'slot' in area && area.slot === name)
  return SAMPLES[slot.accepts]({ slot, areas, supply, framed: layout.framed })
}

const GROUPS = [
  { en: 'First group', zh: '第一组' },
  { en: 'Second group', zh: '第二组' },
]

/** As many as look natural, within what the slot takes. */
function amount({ min, max }: LayoutSlot, natural: number): number {
  return Math.max(1, min, Math.min(max, natural))
}

/** Styles in which whole sentences are set; in others are a few words. */
const SENTENCES: ReadonlySet<TextStyleName> = new Set(['lead', 'sectionLead', 'body', 'quote', 'panelBody'])

function isSentence(areas: Areas): boolean {
  return areas.some((area) => area.show === 'text' && SENTENCES.has(area.style))
}

function withoutCredit({ data, alt }: PictureContent): PictureContent {
  return { data, alt }
}

function findingIn(supply: Supply): { readonly finding: string } {
  return { finding: supply.findings(1)[0] ?? '' }
}

function formsOf(areas: Areas): AreaOf<'chart'>['forms'] {
  return areas.find((area) => area.show === 'chart')?.forms
}

/** Ids of the dataset, dealt out one after the other; when all have been dealt, they come round again. */
interface Supply {
  /** Single figures: the newest of each metric. */
  readonly figures: CreateIdSource
  readonly shares: CreateIdSource
  readonly milestones: CreateIdSource
  readonly findings: CreateIdSource
  readonly conflicts: CreateIdSource
  /** Observations that one chart of such a form tells the truth about; any form where none is named. */
  readonly chart: (forms: readonly ChartFormId[] | undefined, bounds: Bounds) => readonly string[]
}

/** How many observations a chart may have. */
interface Bounds {
  readonly min: number
  readonly max: number
}

type CreateIdSource = (count: number) => readonly string[]

/** Deals from the beginning of a dataset; another supply of the same dataset deals the same. */
export function createSupply(index: DatasetIndex): Supply {
  const { dataset } = index
  const figures = dataset.metrics.flatMap(({ id }) => newestObservation(id, index) ?? [])
  return {
    figures: dealer(idsOf(figures.filter(({ unit, words }) => unit !== 'rank' && words === null))),
    shares: dealer(idsOf(figures.filter(({ metric }) => metric.endsWith('-share')))),
    milestones: dealer(dataset.milestones.map(({ id }) => id)),
    findings: dealer(dataset.findings.map(({ id }) => id)),
    conflicts: dealer(dataset.conflicts.map(({ id }) => id)),
    chart: chartDealer(index),
  }
}

function dealer(ids: readonly string[]): CreateIdSource {
  let next = 0
  return (count) => Array.from({ length: ids.length === 0 ? 0 : count }, () => ids[next++ % ids.length] as string)
}

/** Where a layout names no forms. */
const USUAL_FORMS: readonly ChartFormId[] = ['slope', 'bar', 'bump']

/** Observations for a chart. */
interface Sample {
  readonly kind: SampleKind
  readonly observations: readonly Observation[]
}

function chartDealer(index: DatasetIndex): Supply['chart'] {
  const byTheme = groupBy(index.dataset.observations, ({ metric }) => index.metric.get(metric)?.theme ?? '')
  const sums = sumsIn(index).map((observations): Sample => ({ kind: 'sums', observations }))
  const shapes: Sample[] = [...[...byTheme.values()].flatMap(shapesOf).filter(({ kind }) => kind !== 'single'), ...sums]
  const used = new Set<Sample>()
  return (forms = USUAL_FORMS, { min, max }) => {
    const fitting = forms.flatMap((form) => {
      const { samples, problem } = CHART_FORMS[form]
      const drawn = shapes.filter(({ observations }) => problem(observations) === null)
      return samples.flatMap((kind) => drawn.filter((shape) => shape.kind === kind))
    })
    const sized = fitting.filter(({ observations: { length } }) => length >= min && length <= max)
    const shape = sized.find((one) => !used.has(one)) ?? sized[0] ?? fitting[0] ?? shapes[0]
    if (shape) used.add(shape)
    return idsOf(shape?.observations ?? index.dataset.observations).slice(0, max)
  }
}

function idsOf(observations: readonly Observation[]): string[] {
  return observations.map(({ id }) => id)
}
