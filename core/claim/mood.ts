import type { DatasetIndex } from '../dataset/lookup'
import type { Observation, StatedKind } from '../dataset/model'
import type { Localized } from '../locale'
import { type Check, property } from './facts'
import { asserted, fill, type Phrase } from './phrase'
import { nameOfSource } from './source'
import { periodYear } from './time'

// What is observed, announced, claimed, projected or planned is said in a way of its own; a derived value in that of the
// least certain value behind it.

/** A verb in its two forms: "rose by 5%" and "rise by 5%". */
export interface Verb {
  readonly past: string
  readonly base: string
  readonly zh: string
  readonly checks: readonly Check[]
}

/** The verb as the kind of the value asks: "rose", "is projected to rise", "was to rise". */
export function inMood(verb: Verb, observation: Observation, plural: boolean, index: DatasetIndex): Phrase {
  const { en, zh } = moodWords(verb, observation, plural, index)
  return asserted(en, zh, [...verb.checks, property(observation, 'basis')])
}

function moodWords(
  { past, base, zh }: Verb,
  observation: Observation,
  plural: boolean,
  index: DatasetIndex,
): Localized {
  const was = plural ? 'were' : 'was'
  switch (spokenAs(observation)) {
    case 'projected': {
      const said = projectedWords(observation, plural, index)
      return { en: `${said.en} to ${base}`, zh: `${said.zh}${zh}` }
    }
    case 'target':
      return { en: `${was} to ${base}`, zh: `目标${zh}` }
    case 'announced':
      return { en: `${was} announced to ${base}`, zh: `据公布${zh}` }
    default:
      return { en: past, zh }
  }
}

/** "is projected", but "was projected" once the year has come. */
export function projectedWords(observation: Observation, plural: boolean, index: DatasetIndex): Localized {
  if (isOvertaken(observation, index)) return { en: plural ? 'were projected' : 'was projected', zh: '曾预计' }
  return { en: plural ? 'are projected' : 'is projected', zh: '预计' }
}

/** What is worked out from announced or claimed values was not announced itself. */
export function spokenAs({ kind, basis }: Observation): StatedKind {
  return kind === 'derived' && (basis === 'announced' || basis === 'claimed') ? 'observed' : basis
}

/** Whether the year of a projection has come: the dataset has an observed value of its theme and region that is as late. */
function isOvertaken(observation: Observation, index: DatasetIndex): boolean {
  const theme = index.metric.get(observation.metric)?.theme
  return observedAsLate(observation, index).some(({ metric }) => index.metric.get(metric)?.theme === theme)
}

/** The observed value that a projection has been replaced by. */
export function isReplaced(observation: Observation, index: DatasetIndex): boolean {
  const { metric, unit } = observation
  return observedAsLate(observation, index).some((other) => other.metric === metric && other.unit === unit)
}

function observedAsLate({ region, period }: Observation, index: DatasetIndex): readonly Observation[] {
  const due = periodYear(period, 'last') ?? Number.POSITIVE_INFINITY
  return index.dataset.observations.filter(
    (other) => other.kind === 'observed' && other.region === region && (periodYear(other.period, 'last') ?? 0) >= due,
  )
}

const BY_CALCULATION: Readonly<Record<StatedKind, Localized>> = {
  observed: { en: 'by our calculation', zh: '据测算' },
  announced: { en: 'by our calculation from announced figures', zh: '据公布数据测算' },
  claimed: { en: 'by our calculation from claims', zh: '据来源自称数据测算' },
  projected: { en: 'by our calculation', zh: '据测算' },
  target: { en: 'by our calculation', zh: '据测算' },
}

/** Says who stands behind a clause: a calculation, or the source of a claim. */
export function framed(clause: Phrase, observations: readonly Observation[], index: DatasetIndex): Phrase {
  const derived = observations.filter(({ kind }) => kind === 'derived')
  const claimed = observations.find(({ kind }) => kind === 'claimed')
  const [model] = derived
  if (model) {
    const { en, zh } = BY_CALCULATION[leastCertain(derived)]
    return byOurCalculation(
      clause,
      derived.flatMap((entry) => [property(entry, 'kind'), property(entry, 'basis')]),
      { en, zh },
    )
  }
  if (!claimed) return clause
  const who = nameOfSource(claimed, index)
  const says = asserted('says', '称', [property(claimed, 'kind')])
  return fill({ en: '{who} {says} {clause}', zh: '{who}{says}，{clause}' }, { who, says, clause })
}

function leastCertain(derived: readonly Observation[]): StatedKind {
  const bases = derived.map(({ basis }) => basis)
  return (['claimed', 'announced'] as const).find((kind) => bases.includes(kind)) ?? 'observed'
}

/** "By our calculation, …": said of what no source states; `checks` are the calculation. */
export function byOurCalculation(
  clause: Phrase,
  checks: readonly Check[],
  { en, zh }: Localized = BY_CALCULATION.observed,
): Phrase {
  return fill({ en: '{by}, {clause}', zh: '{by}，{clause}' }, { by: asserted(en, zh, checks), clause })
}
