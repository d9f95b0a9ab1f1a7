import { buildDataset } from '../../../../core/dataset/build-dataset'
import { type DatasetIndex, indexDataset } from '../../../../core/dataset/lookup'
import { CLAIM_KINDS, type ClaimKind } from '../../../../core/template/claim-kinds'
import { readFiles } from '../../dataset/read-files'
import type { Random } from '../../random'
import { type Place, type RawMetric, randomObservation, randomPeriod } from './random-observations'

type Entry = Record<string, unknown>

/** A dataset that is in no document, and a claim about it. */
export interface Case {
  readonly files: Readonly<Record<string, unknown>>
  readonly index: DatasetIndex
  readonly claim: ClaimKind
  readonly of: readonly string[]
}

const shipped = readFiles()
const REGIONS = (shipped.regions as Entry[]).map(({ id }) => String(id))
const SOURCES = withoutFigures(shipped.sources)
const ALL_REGIONS = withoutFigures(shipped.regions)
const MILESTONES = withoutFigures(shipped.milestones)
const FINDINGS = withoutFigures(shipped.findings)
const CONFLICTS = withoutFigures(shipped.conflicts)
const METRICS = withoutFigures(shipped.metrics) as unknown as RawMetric[]
const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]))
const GROWTH = METRICS.filter(({ phrases, id }) => phrases?.role === 'growth' || id.endsWith('-growth'))
const RATES = METRICS.filter(({ change, unit }) => change === true && unit === 'percent')
const CONTRIBUTIONS = METRICS.filter(({ phrases }) => phrases?.contributor)
const LEVELS = METRICS.filter(({ change, unit }) => !change && unit !== 'rank')
const PLANNED = METRICS.filter(({ id }) => id.startsWith('sc-'))
const SHARES = ['circle-land-share', 'circle-economy-share'].flatMap((id) => BY_ID.get(id) ?? [])
const RAIL = ['rail-travel-time', 'rail-interval'].flatMap((id) => BY_ID.get(id) ?? [])
const TALENT = METRICS.filter(({ id }) => /^sc-.*-talent$/.test(id))
const MONEY = ['rd-investment', 'tech-transactions'].flatMap((id) => BY_ID.get(id) ?? [])
const RANK = BY_ID.get('gii-rank') as RawMetric

interface Shape {
  readonly make: (random: Random) => readonly Place[]
  /** The claims that are made of it, beside "auto". */
  readonly claims: readonly ClaimKind[]
}

/** Shapes of observations that claims are made for, and any others. */
const SHAPES: readonly Shape[] = [
  { make: (random) => series(random.pick(LEVELS) as RawMetric, random), claims: ['growth', 'change', 'levels'] },
  { make: (random) => places(random.pick(METRICS) as RawMetric, random), claims: ['levels', 'leader', 'evidence'] },
  { make: (random) => siblings(GROWTH, random), claims: ['leader', 'faster-growth', 'levels'] },
  { make: (random) => siblings(CONTRIBUTIONS, random), claims: ['contributions', 'comparison'] },
  { make: (random) => siblings(SHARES, random), claims: ['outsize-share', 'comparison'] },
  { make: (random) => siblings(MONEY, random), claims: ['comparison', 'levels'] },
  { make: (random) => siblings(RAIL, random), claims: ['duration'] },
  { make: planned, claims: ['targets', 'target-group', 'levels'] },
  { make: talent, claims: ['target-group'] },
  { make: ranks, claims: ['ranks', 'rank-step', 'comparison'] },
  { make: projected, claims: ['projection'] },
  { make: overtaking, claims: ['overtaking'] },
  {
    make: (random) => many(1 + random.below(4), () => anywhere(random.pick(METRICS) as RawMetric, random)),
    claims: ['levels', 'evidence'],
  },
  {
    make: (random) => [anywhere(random.pick(METRICS) as RawMetric, random)],
    claims: ['level', 'growth', 'pace', 'share', 'projection'],
  },
  { make: (random) => [anywhere(random.pick(RATES) as RawMetric, random)], claims: ['pace', 'growth'] },
]

/** A random case; null where what was drawn is not a valid dataset. */
export function randomCase(random: Random): Case | null {
  const { files, kind, ids } = randomFiles(random)
  const index = indexOf(files)
  if (!index) return null
  const of = kind === 'auto' ? randomIds(index, random) : ids
  return of.length === 0 ? null : { files, index, of, claim: kind }
}

/** The dataset of files, by its ids; null if it is not valid. */
export function indexOf(files: Readonly<Record<string, unknown>>): DatasetIndex | null {
  const built = buildDataset(files)
  return built.ok ? indexDataset(built.dataset) : null
}

function randomFiles(random: Random) {
  const [first, ...others] = many(1 + random.below(2), () => random.pick(SHAPES) as Shape)
  const drawn = first ? entriesOf(first, random) : []
  const entries = [...drawn, ...others.flatMap((shape) => entriesOf(shape, random))]
  const observations = [...new Map(entries.map((entry) => [idOf(entry), entry])).values()]
  const derived = random.oneIn(3) ? derivedFrom(observations, random) : []
  const used = new Set([...observations, ...derived].map(({ metric }) => metric))
  const files: Record<string, unknown> = {
    sources: SOURCES,
    regions: ALL_REGIONS,
    themes: shipped.themes,
    rules: shipped.rules,
    metrics: METRICS.filter(({ id }) => used.has(id)),
    observations,
    derived,
    milestones: random.oneIn(6) ? some(MILESTONES, 6, random) : [],
    findings: random.oneIn(6) ? some(FINDINGS, 6, random).map((entry) => restated(entry, random)) : [],
    conflicts: random.oneIn(10) ? conflicts(observations, random) : [],
  }
  const kind: ClaimKind =
    random.oneIn(3) || !first ? 'auto' : (random.pick(random.oneIn(8) ? CLAIM_KINDS : first.claims) as ClaimKind)
  return { files, kind, ids: [...new Set(drawn.map(idOf))] }
}

function entriesOf({ make }: Shape, random: Random): Entry[] {
  const calm = random.oneIn(2)
  const entries: Entry[] = []
  for (const place of make(random)) {
    const near = random.oneIn(2) ? ((entries.at(-1)?.value as number | undefined) ?? null) : null
    const entry = randomObservation(place, random, near)
    entries.push(
      calm
        ? {
            ...entry,
            ...(entry.words ? {} : { qualifier: 'exact' }),
            kind: place.kind ?? 'observed',
            source: 'ichongqing-2026-01-04',
          }
        : entry,
    )
  }
  return entries
}

/** Targets of one plan. */
function planned(random: Random): Place[] {
  return siblings(PLANNED, random).map((place) => ({ ...place, kind: 'target' }))
}

function talent(random: Random): Place[] {
  return siblings(TALENT, random).map((place) => ({ ...place, kind: 'target' }))
}

/** Values of some years of which the last is projected. */
function projected(random: Random): Place[] {
  const places = series(random.pick(LEVELS) as RawMetric, random)
  return places.map((place, at) => ({ ...place, kind: at === places.length - 1 ? 'projected' : 'observed' }))
}

function series(metric: RawMetric, random: Random): Place[] {
  const region = random.pick(REGIONS) as string
  const first = 2014 + random.below(6)
  return many(2 + random.below(3), (at) => ({ metric, region, period: String(first + at * (1 + random.below(2))) }))
}

function places(metric: RawMetric, random: Random): Place[] {
  const period = randomPeriod(metric, random)
  return many(2 + random.below(3), () => ({ metric, region: random.pick(REGIONS) as string, period }))
}

function siblings(metrics: readonly RawMetric[], random: Random): Place[] {
  const [first] = metrics
  if (!first) return []
  const region = random.pick(REGIONS) as string
  const period = randomPeriod(first, random)
  return some(metrics, 2 + random.below(3), random).map((metric) => ({ metric, region, period }))
}

function ranks(random: Random): Place[] {
  const years = [2018 + random.below(3), 2021 + random.below(4)].map(String)
  const regions = some(['chengdu', 'chongqing', 'sichuan', 'science-city'], 1 + random.below(3), random)
  return regions.flatMap((region) =>
    years.map((period) => ({ metric: RANK, region, period, ...(random.oneIn(5) ? {} : { kind: 'observed' }) })),
  )
}

function overtaking(random: Random): Place[] {
  const region = random.pick(REGIONS) as string
  const [one, other] = random.oneIn(2) ? MONEY : some(LEVELS, 2, random)
  if (!one || !other) return []
  const years = ['2019', '2024']
  return [one, other].flatMap((metric) => years.map((period) => ({ metric, region, period })))
}

function anywhere(metric: RawMetric, random: Random): Place {
  return { metric, region: random.pick(REGIONS) as string, period: randomPeriod(metric, random) }
}

/** Values that follow from two of one metric and region, where the dataset has a metric for them. */
function derivedFrom(observations: readonly Entry[], random: Random): Entry[] {
  const pairs = observations.flatMap((to) =>
    observations
      .filter((from) => from !== to && sameThing(from, to) && before(from, to))
      .map((from) => [from, to] as const),
  )
  return some(pairs, 2, random).flatMap(([from, to]) => {
    const base = String(to.metric)
    const span = `${String(from.period).slice(0, 4)}-${String(to.period).slice(0, 4)}`
    const make = (metric: string, formula: string) =>
      BY_ID.has(metric)
        ? [
            {
              metric,
              region: to.region,
              period: span,
              formula,
              inputs: [idOf(from), idOf(to)],
              decimals: metric === 'gii-places-gained' ? 0 : random.below(3),
            },
          ]
        : []
    return base === 'gii-rank'
      ? make('gii-places-gained', 'difference')
      : [...make(`${base}-growth`, 'change-percent'), ...make(`${base}-cagr`, 'compound-growth')]
  })
}

function sameThing(one: Entry, other: Entry): boolean {
  return one.metric === other.metric && one.region === other.region
}

function before(one: Entry, other: Entry): boolean {
  return (
    /^\d{4}$/.test(String(one.period)) &&
    /^\d{4}$/.test(String(other.period)) &&
    String(one.period) < String(other.period)
  )
}

function restated(finding: Entry, random: Random): Entry {
  return { ...finding, stance: random.pick(['neutral', 'critical', 'critical', 'advice', 'promotional']) }
}

function conflicts(observations: readonly Entry[], random: Random): Entry[] {
  const known = new Set(observations.map(idOf))
  return some(CONFLICTS, 3, random).map((entry) => ({
    ...entry,
    observations: [...known].slice(0, 2),
    agrees: random.oneIn(3),
  }))
}

function randomIds({ dataset }: DatasetIndex, random: Random): string[] {
  const { findings, milestones, conflicts: open, observations } = dataset
  const tables: readonly (readonly { readonly id: string }[])[] = [findings, milestones, open].filter(
    (table) => table.length > 0,
  )
  const table = tables.length > 0 && random.oneIn(2) ? random.pick(tables) : null
  if (table) return some(table, 1 + random.below(table.length), random).map(({ id }) => id)
  const ids = observations.map(({ id }) => id)
  if (random.oneIn(2)) return ids
  return some(ids, 1 + random.below(Math.min(ids.length, 5)), random)
}

/** Texts of the dataset that name figures would need the figures: they are not what is tried here. */
function withoutFigures(table: unknown): Entry[] {
  return (table as Entry[]).map((entry) => JSON.parse(JSON.stringify(entry).replace(/\{\{[^{}]*\}\}/g, '9')))
}

export function idOf({ metric, region, period }: Entry): string {
  return `${metric}/${region}/${period ?? 'undated'}`
}

function many<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at))
}

/** At most so many of a list, each once, in random order. */
function some<T>(list: readonly T[], most: number, random: Random): T[] {
  const left = [...list]
  const taken: T[] = []
  while (taken.length < most && left.length > 0) taken.push(...left.splice(random.below(left.length), 1))
  return taken
}
