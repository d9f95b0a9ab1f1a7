import type { Expression, Fact } from '../../../core/claim/facts'
import { shippedDataset } from '../dataset/read-files'

// A second, independent reading of the facts: from the JSON files as they lie on disk, without the product's dataset code.

interface RawObservation {
  readonly metric: string
  readonly region: string
  readonly period: string | null
  readonly periodInferred?: boolean
  readonly regionInferred?: boolean
  readonly variant?: string
  readonly value: number
  readonly kind?: string
  readonly qualifier?: string
  readonly words?: { readonly en: string; readonly zh: string }
  readonly source: string
}

interface RawDerived extends Omit<RawObservation, 'value' | 'source'> {
  readonly formula: string
  readonly inputs: readonly string[]
  readonly decimals: number
}

interface Known {
  readonly metric: string
  readonly value: number
  /** Before rounding, for calculations that go on from it. */
  readonly exact: number
  readonly period: string | null
  readonly region: string
  readonly kind: string
  readonly basis: string
  readonly qualifier: string
  readonly periodInferred: boolean
  readonly regionInferred: boolean
  readonly words: unknown
  readonly source: string
}

export type RawFiles = Readonly<Record<string, unknown>>

export class RawReading {
  readonly #observations = new Map<string, Known>()
  readonly #derived = new Map<string, RawDerived>()
  readonly #texts = new Map<string, readonly unknown[]>()
  readonly #stances = new Map<string, string>()
  readonly #critics = new Map<string, string>()
  readonly #dates = new Map<string, string>()
  readonly #sourceDates = new Map<string, string | null>()
  /** How a derived value is rounded and hedged is tested with the dataset; here only what claims make of it. */
  readonly #shown = new Map<string, { readonly decimals: number; readonly qualifier: string }>()
  readonly #fields = new Map<string, string>()
  readonly #conflicts = new Map<string, { readonly sources: readonly string[]; readonly agrees: boolean }>()

  constructor(files: RawFiles) {
    for (const [name, entries] of Object.entries(files)) {
      if (name.startsWith('observations/')) for (const entry of entries as RawObservation[]) this.#addStated(entry)
    }
    const built = shippedDataset(files)
    for (const entry of built.observations) this.#shown.set(entry.id, entry)
    for (const { id, statement, attribution } of built.findings) this.#addTexts(id, statement, attribution)
    for (const { id, title, statement } of built.conflicts) this.#addTexts(id, title, statement)
    for (const { id, title } of built.milestones) this.#addTexts(id, title)
    for (const source of table<Record<string, unknown>>(files, 'sources')) {
      this.#sourceDates.set(String(source.id), (source.date ?? null) as string | null)
    }
    for (const entry of table<RawDerived>(files, 'derived')) this.#derived.set(idOf(entry), entry)
    for (const id of this.#derived.keys()) this.#derive(id)
    for (const metric of table<Record<string, unknown>>(files, 'metrics')) {
      if (metric.field) this.#fields.set(String(metric.id), JSON.stringify(metric.field))
    }
    for (const finding of table<Record<string, unknown>>(files, 'findings')) {
      this.#stances.set(String(finding.id), String(finding.stance ?? 'neutral'))
      this.#critics.set(String(finding.id), JSON.stringify(finding.attribution))
    }
    for (const conflict of table<Record<string, unknown>>(files, 'conflicts')) {
      const sources = conflict.sources as readonly string[]
      this.#conflicts.set(String(conflict.id), { sources, agrees: conflict.agrees === true })
    }
    for (const milestone of table<Record<string, unknown>>(files, 'milestones')) {
      this.#dates.set(String(milestone.id), String(milestone.date))
    }
  }

  /** Whether a fact is true of the files. */
  isTrue(fact: Fact): boolean {
    switch (fact.check) {
      case 'number':
        return this.#compares(fact)
      case 'observation':
        return this.#get(fact.id)[fact.property] === fact.is
      case 'source-date':
        return this.#sourceDates.get(fact.id) === fact.is
      case 'words':
        return same(this.#get(fact.id).words, fact.is)
      case 'stance':
        return this.#stances.get(fact.id) === fact.is
      case 'agrees':
        return this.#conflicts.get(fact.id)?.agrees === fact.is
      case 'text':
        return (this.#texts.get(fact.id) ?? []).some((text) => same(text, fact.is))
    }
  }

  #compares({ left, relation, right, tolerance }: Extract<Fact, { check: 'number' }>): boolean {
    const one = this.#number(left)
    const other = this.#number(right)
    if (relation === '≈') return Math.abs(one - other) <= tolerance
    const outcomes = { '>': one > other, '>=': one >= other, '<': one < other, '<=': one <= other, '=': one === other }
    return outcomes[relation]
  }

  #number(expression: Expression): number {
    switch (expression.is) {
      case 'constant':
        return expression.value
      case 'value':
        return this.#get(expression.observation).value
      case 'year':
        return yearIn(this.#get(expression.observation).period, expression.end)
      case 'milestone-year':
        return yearIn(this.#dates.get(expression.milestone) ?? null, 'first')
      case 'count':
        return this.#count(expression.of, expression.ids)
      case '+':
        return this.#number(expression.left) + this.#number(expression.right)
      case '-':
        return this.#number(expression.left) - this.#number(expression.right)
      case '*':
        return this.#number(expression.left) * this.#number(expression.right)
      case '/':
        return this.#number(expression.left) / this.#number(expression.right)
    }
  }

  #count(what: Extract<Expression, { is: 'count' }>['of'], ids: readonly string[]): number {
    if (what === 'ids') return new Set(ids).size
    if (what === 'conflict-sources') {
      return new Set(ids.flatMap((id) => this.#conflicts.get(id)?.sources ?? [])).size
    }
    if (what === 'critics') {
      const critical = ids.filter((id) => this.#stances.get(id) === 'critical')
      return new Set(critical.map((id) => this.#critics.get(id))).size
    }
    const entries = [...new Set(ids)].map((id) => this.#get(id))
    const stated = entries.filter((entry) => entry.kind !== 'derived')
    switch (what) {
      case 'regions':
        return new Set(entries.map((entry) => entry.region)).size
      case 'fields':
        return new Set(entries.flatMap((entry) => this.#fields.get(entry.metric) ?? [])).size
      case 'sources':
        return new Set(stated.map((entry) => entry.source)).size
      case 'stated':
        return stated.length
      case 'derived':
        return entries.length - stated.length
      case 'results':
        return [...this.#observations.values()].filter(
          (one) =>
            !['target', 'projected'].includes(one.basis) &&
            entries.some((entry) => entry.metric === one.metric && entry.region === one.region),
        ).length
    }
  }

  #get(id: string): Known {
    const known = this.#observations.get(id)
    if (!known) throw new Error(`No observation "${id}" in the files`)
    return known
  }

  #addTexts(id: string, ...texts: readonly unknown[]): void {
    this.#texts.set(id, [...(this.#texts.get(id) ?? []), ...texts])
  }

  #addStated(entry: RawObservation): void {
    this.#observations.set(idOf(entry), {
      metric: entry.metric,
      value: entry.value,
      exact: entry.value,
      period: entry.period,
      region: entry.region,
      kind: entry.kind ?? 'observed',
      basis: entry.kind ?? 'observed',
      qualifier: entry.qualifier ?? 'exact',
      periodInferred: entry.periodInferred ?? false,
      regionInferred: entry.regionInferred ?? false,
      words: entry.words ?? null,
      source: entry.source,
    })
  }

  #derive(id: string): Known {
    const done = this.#observations.get(id)
    if (done) return done
    const entry = this.#derived.get(id)
    if (!entry) throw new Error(`Nothing is called "${id}"`)
    const inputs = entry.inputs.map((input) => this.#derive(input))
    const exact = compute(entry.formula, inputs)
    const known: Known = {
      metric: entry.metric,
      value: Number(exact.toFixed(this.#shown.get(id)?.decimals ?? entry.decimals)),
      exact,
      period: entry.period,
      region: entry.region,
      kind: 'derived',
      basis: leastCertain(inputs.map((input) => input.basis)),
      qualifier: this.#shown.get(id)?.qualifier ?? 'exact',
      periodInferred: entry.periodInferred === true || inputs.some((input) => input.periodInferred),
      regionInferred: entry.regionInferred === true || inputs.some((input) => input.regionInferred),
      words: null,
      source: inputs[0]?.source ?? '',
    }
    this.#observations.set(id, known)
    return known
  }
}

function leastCertain(kinds: readonly string[]): string {
  const order = ['target', 'projected', 'claimed', 'announced']
  return order.find((kind) => kinds.includes(kind)) ?? 'observed'
}

function compute(formula: string, inputs: readonly Known[]): number {
  const [a, b] = inputs.map((input) => input.exact)
  const from = inputs[0]?.period ?? ''
  const first = a ?? Number.NaN
  const second = b ?? Number.NaN
  switch (formula) {
    case 'base-from-growth':
      return first / (1 + second / 100)
    case 'compound-growth':
      return ((second / first) ** (1 / (Number(inputs[1]?.period) - Number(from))) - 1) * 100
    case 'annual-growth':
      return ((1 + first / 100) ** (1 / (yearIn(from, 'last') - yearIn(from, 'first'))) - 1) * 100
    case 'change-percent':
    case 'needed-growth':
      return (second / first - 1) * 100
    case 'ratio':
      return first / second
    case 'difference':
      return first - second
    case 'share':
      return (first / second) * 100
    case 'sum':
      return inputs.reduce((total, input) => total + input.exact, 0)
    case 'growth-to-level':
      return 100 + first
    default:
      throw new Error(`Teach this test the formula "${formula}"`)
  }
}

function idOf({ metric, region, period, variant }: Omit<RawObservation, 'value' | 'source'>): string {
  return `${metric}/${region}/${period ?? 'undated'}${variant ? `/${variant}` : ''}`
}

function yearIn(period: string | null, end: 'first' | 'last'): number {
  if (period === null) return Number.NaN
  const years = /^\d{4}-\d{4}$/.test(period) ? period.split('-') : [period.slice(0, 4)]
  return Number(end === 'first' ? years[0] : years[years.length - 1])
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function table<T>(files: RawFiles, name: string): readonly T[] {
  return files[name] as readonly T[]
}
