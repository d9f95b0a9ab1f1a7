import { statedBehind } from '../dataset/citations'
import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Kind, Observation, Qualifier, Unit } from '../dataset/model'
import type { Lang, Localized } from '../locale'

/** A statement in a source. */
export interface Statement {
  /** The paragraph of the source, counted from 1. */
  readonly paragraph: number
  readonly source: { readonly id: string; readonly citation: string; readonly url: string | null }
}

/** What is behind a point, as the dataset has it, with its names in the deck's language. */
export interface Evidence {
  /** The id of the observation. */
  readonly observation: string
  readonly metric: string
  readonly region: string
  readonly period: string | null
  /** As the source counts; a point has it in the unit of the deck's language. */
  readonly value: number
  readonly unit: Unit
  readonly unitName: Localized | null
  readonly decimals: number
  readonly kind: Kind
  readonly qualifier: Qualifier
  /** The source's words, where it gives no figure. */
  readonly words: string | null
  /** The calculation in words and figures, where the value is derived. */
  readonly derivation: string | null
  /** The paragraph of its source, or for a derived value the one it is cited with; counted from 1. */
  readonly paragraph: number
  /** The statement itself, or those that a derived value is calculated from. */
  readonly statements: readonly Statement[]
}

/** What is behind a point that shows this observation. */
export function evidenceOf(observation: Observation, index: DatasetIndex, lang: Lang): Evidence {
  const { id, metric, region, period, value, unit, decimals, kind, qualifier } = observation
  return {
    observation: id,
    metric: getOrThrow(index.metric, metric).name[lang],
    region: getOrThrow(index.region, region).name[lang],
    period,
    value,
    unit,
    unitName: observation.unitName ?? null,
    decimals,
    kind,
    qualifier,
    words: observation.words?.[lang] ?? null,
    derivation: observation.derivation?.words[lang] ?? null,
    paragraph: observation.locator.paragraph,
    statements: statedBehind(observation, index.observation).map((stated) => statementOf(stated, index, lang)),
  }
}

function statementOf({ source, locator }: Observation, index: DatasetIndex, lang: Lang): Statement {
  const { id, citation, url } = getOrThrow(index.source, source)
  return { paragraph: locator.paragraph, source: { id, citation: citation[lang], url } }
}
