import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { SlotContent, SlotType } from '../../../core/template/content-schema'
import type { StorylineSlide } from '../../../core/template/storyline-schema'
import type { Layout } from '../../../core/template/template'
import { conditionsMet } from '../../../core/template/visibility'
import { FIGURES, MAX_ENTRIES, PERIODS, YEARS } from './hostile-dataset'
import { hostilePicture, hostileText, longestOf } from './hostile-text'

/** What a layout is tried with. */
const TRIALS = [
  'most',
  'least',
  'optional-left-out',
  'zeros',
  'negatives',
  'huge',
  'course',
  'pairs',
  'targets',
  'sum',
  'years',
  'ranks',
  'parts',
] as const
export type Trial = (typeof TRIALS)[number]

export interface HostileSlide {
  /** Unique among the slides of a layout. */
  readonly id: string
  readonly trial: Trial
  readonly slide: StorylineSlide
}

interface TrialRequest {
  readonly layout: Layout
  readonly name: string
  readonly slot: Layout['slots'][string]
  readonly index: DatasetIndex
  readonly trial: Trial
}

/**
 * Slides right at the bounds of a layout's slots, one for each trial in which the layout looks different: the longest
 * texts and the most entries, the least of all, and figures of every sign and size. `index` is a hostile dataset.
 */
export function hostileSlides(layout: Layout, index: DatasetIndex): readonly HostileSlide[] {
  const seen = new Set<string>()
  return TRIALS.flatMap((trial) =>
    choicesOf(layout).flatMap((leftOut, choice): HostileSlide[] => {
      const entries = Object.entries(layout.slots)
        .filter(([name, slot]) => !(slot.optional && OMITTED.has(trial)) && name !== leftOut)
        .map(([name, slot]) => [name, CONTENT[slot.accepts]({ layout, name, slot, index, trial })] as const)
      const slide = { layout: layout.id, ...themeOf(index, layout), content: withoutHidden(layout, entries) }
      const key = JSON.stringify(slide)
      if (seen.has(key)) return []
      seen.add(key)
      return [{ id: choice === 0 ? trial : `${trial}-${choice + 1}`, trial, slide }]
    }),
  )
}

/** Slots that stand in for each other: each is tried, and so is the slide without it. Null leaves none out. */
function choicesOf({ areas, slots }: Layout): readonly (string | null)[] {
  const replaced = new Set(
    areas.flatMap(({ unless }) => (unless !== undefined && slots[unless]?.optional ? unless : [])),
  )
  return [null, ...replaced]
}

const OMITTED: ReadonlySet<Trial> = new Set(['least', 'optional-left-out'])

/** The longest name above the title. */
function themeOf({ dataset }: DatasetIndex, { framed }: Layout): { readonly theme?: string } {
  const [longest] = [...dataset.themes].sort((a, b) => b.name.en.length - a.name.en.length)
  return framed && longest ? { theme: longest.id } : {}
}

/** What is not shown beside others stays empty: its content would be reported. */
function withoutHidden(
  { areas }: Layout,
  entries: readonly (readonly [string, SlotContent])[],
): Record<string, SlotContent> {
  const content = Object.fromEntries(entries)
  for (const [name] of entries) {
    const showing = areas.filter((area) => 'slot' in area && area.slot === name)
    const hidden = showing.length > 0 && !showing.some((area) => conditionsMet(area, (slot) => slot in content))
    if (hidden) delete content[name]
  }
  return content
}

/** A new type of slot does not compile until it has hostile content. */
const CONTENT: Readonly<Record<SlotType, (wanted: TrialRequest) => SlotContent>> = {
  text: (wanted) => ({ text: textOf(wanted, 0) }),
  points: (wanted) => ({ points: times(countOf(wanted), (i) => textOf(wanted, i)) }),
  metrics: (wanted) => ({ metrics: times(countOf(wanted), figureOf(wanted)) }),
  chart: (wanted) => ({ chart: { form: 'auto', observations: chartOf(wanted) } }),
  table: (wanted) => ({ table: { groups: tableOf(wanted) } }),
  shares: (wanted) => ({ shares: times(countOf(wanted), FIGURES.share) }),
  milestones: (wanted) => ({
    milestones: longestIds(wanted, wanted.index.dataset.milestones, ({ title }) => title.en),
  }),
  findings: (wanted) => ({
    findings: longestIds(wanted, wanted.index.dataset.findings, ({ statement }) => statement.en),
  }),
  conflicts: (wanted) => ({
    conflicts: longestIds(
      wanted,
      wanted.index.dataset.conflicts,
      ({ statement, resolution }) => statement.en + resolution.en,
    ),
  }),
  image: ({ layout, trial }) => ({ image: hostilePicture(trial === 'least', layout.framed) }),
}

function countOf({ slot, trial }: TrialRequest): number {
  const count = trial === 'least' ? slot.min : slot.max
  return Math.min(MAX_ENTRIES, Math.max(1, count))
}

function textOf({ layout, name, index, trial }: TrialRequest, entry: number) {
  if (trial === 'least') return { en: '1', zh: '一' }
  return hostileText(index, longestOf(layout, name), entry * 3)
}

function figureOf({ trial }: TrialRequest): (entry: number) => string {
  const sorts = { zeros: FIGURES.zero, negatives: FIGURES.negative, least: FIGURES.smallest } as const
  return trial in sorts ? sorts[trial as keyof typeof sorts] : FIGURES.huge
}

/** As many observations as the slot takes, in the shape that the trial is about. */
function chartOf(wanted: TrialRequest): string[] {
  const count = countOf(wanted)
  const series = Math.max(1, Math.floor(count / PERIODS.length))
  switch (wanted.trial) {
    case 'course':
      return withGaps(courseOf(series, FIGURES.course))
    case 'pairs':
      return pairsOf(Math.max(1, Math.floor(count / 2)))
    case 'targets':
      return times(count, FIGURES.target)
    case 'sum':
      return sumOf(Math.min(count, MAX_SUM))
    case 'years':
      return YEARS.slice(-count).map(FIGURES.year)
    case 'ranks':
      return courseOf(series, FIGURES.rank)
    case 'parts':
      return times(Math.min(count, 8), FIGURES.share)
    default:
      return times(count, figureOf(wanted))
  }
}

/** More parts become bars, which other trials have. */
const MAX_SUM = 6

/** Parts and their sum at the end; too few for that are parts only. */
function sumOf(count: number): string[] {
  return count < 3 ? times(count, FIGURES.part) : [...times(count - 1, FIGURES.part), FIGURES.total(count - 2)]
}

function courseOf(series: number, idOf: (series: number, period: number) => string): string[] {
  return times(series, (i) => PERIODS.map((_, period) => idOf(i, period))).flat()
}

/** The first and the last of a course. */
function pairsOf(things: number): string[] {
  return times(things, (i) => [FIGURES.course(i, 0), FIGURES.course(i, PERIODS.length - 1)]).flat()
}

/** Values are missing here and there; the first of all is not, so that there is something to draw. */
function withGaps(ids: readonly string[]): string[] {
  return ids.filter((_, i) => i === 0 || i % 4 !== 0)
}

const ROWS = 6

/** Rows without end go on to further slides, so that a table has no bound. */
function tableOf(wanted: TrialRequest) {
  const rows = wanted.trial === 'least' ? 1 : ROWS
  const groups = wanted.trial === 'least' ? 1 : 3
  return times(groups, (group) => ({
    name: textOf({ ...wanted, name: '' }, group),
    observations: times(rows, (row) => figureOf(wanted)((group * ROWS + row) % MAX_ENTRIES)),
  }))
}

function longestIds<T extends { readonly id: string }>(
  wanted: TrialRequest,
  entries: readonly T[],
  textOf: (entry: T) => string,
): string[] {
  const sorted = [...entries].sort((a, b) => textOf(b).length - textOf(a).length)
  const ordered = wanted.trial === 'least' ? sorted.reverse() : sorted
  return ordered.slice(0, countOf(wanted)).map(({ id }) => id)
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}
