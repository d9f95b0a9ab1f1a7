import type { Lang, Localized } from '../locale'
import { sourceNotes } from './citations'
import type { Cell } from './csv'
import { type DatasetIndex, getOrThrow } from './lookup'
import type { Observation } from './model'

interface Column {
  readonly name: string
  readonly cell: (observation: Observation, index: DatasetIndex) => Cell
}

/** The separator between the notes on several sources in one cell. */
export const BETWEEN_SOURCES: Readonly<Record<Lang, string>> = { en: '; ', zh: '；' }

/** Every column of a table of observations: what one holds, and the names that its ids stand for. */
export const OBSERVATION_COLUMNS: readonly Column[] = [
  { name: 'id', cell: (o) => o.id },
  { name: 'metric', cell: (o) => o.metric },
  ...localized('metric_name', (o, index) => getOrThrow(index.metric, o.metric).name),
  { name: 'theme', cell: (o, index) => getOrThrow(index.metric, o.metric).theme },
  { name: 'region', cell: (o) => o.region },
  ...localized('region_name', (o, index) => getOrThrow(index.region, o.region).name),
  { name: 'region_inferred', cell: (o) => o.regionInferred },
  { name: 'metric_inferred', cell: (o) => o.metricInferred ?? false },
  { name: 'period', cell: (o) => o.period },
  { name: 'period_inferred', cell: (o) => o.periodInferred },
  { name: 'time_form', cell: (o) => o.time?.form ?? null },
  { name: 'time_start', cell: (o) => o.time?.start ?? null },
  { name: 'time_end', cell: (o) => o.time?.end ?? null },
  { name: 'value', cell: (o) => o.value },
  { name: 'value_low', cell: (o) => o.bounds.low },
  { name: 'value_high', cell: (o) => o.bounds.high },
  { name: 'unit', cell: (o) => o.unit },
  ...localized('unit_name', (o) => o.unitName ?? null),
  { name: 'is_change', cell: (o) => o.change ?? false },
  { name: 'decimals', cell: (o) => o.decimals },
  { name: 'kind', cell: (o) => o.kind },
  { name: 'basis', cell: (o) => o.basis },
  { name: 'qualifier', cell: (o) => o.qualifier },
  ...localized('words', (o) => o.words),
  { name: 'source', cell: (o) => o.source },
  ...localized('source_citation', (o, index) => getOrThrow(index.source, o.source).citation),
  { name: 'source_url', cell: (o, index) => getOrThrow(index.source, o.source).url },
  { name: 'paragraph', cell: (o) => o.locator.paragraph },
  ...localized('via', (o) => o.locator.via),
  ...localized('stated_in', (o, index) => ({
    en: sourceNotes(o, index, 'en').join(BETWEEN_SOURCES.en),
    zh: sourceNotes(o, index, 'zh').join(BETWEEN_SOURCES.zh),
  })),
  { name: 'formula', cell: (o) => o.derivation?.formula ?? null },
  { name: 'inputs', cell: (o) => o.derivation?.inputs.join(' ') ?? null },
  ...localized('calculation', (o) => o.derivation?.words ?? null),
  ...localized('context', (o) => o.context),
  ...localized('note', (o) => o.note),
  { name: 'mentions', cell: (o) => o.mentions?.join(' ') ?? null },
  { name: 'related_change', cell: (o) => o.related.change },
  { name: 'related_usd', cell: (o) => o.related.usd },
]

function localized(
  name: string,
  text: (observation: Observation, index: DatasetIndex) => Localized | null,
): readonly Column[] {
  return (['en', 'zh'] as const).map((lang) => ({
    name: `${name}_${lang}`,
    cell: (observation, index) => text(observation, index)?.[lang] ?? null,
  }))
}
