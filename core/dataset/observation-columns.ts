import { LANGS, type Lang, type Localized } from '../locale'
import { sourceNotes } from './citations'
import { COLUMN_TITLES, type ColumnName } from './column-titles'
import type { Cell } from './csv'
import { type DatasetIndex, getOrThrow } from './lookup'
import type { Observation } from './model'

export interface Column {
  readonly name: string
  /** What a person reads at its head; the same for both languages of a text. */
  readonly title: Localized
  /** The language of its texts; null where it holds none. */
  readonly lang: Lang | null
  /** Its type in a Table Schema. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean'
  readonly description: string
  readonly cell: (observation: Observation, index: DatasetIndex) => Cell
}

/** The separator between the notes on several sources in one cell. */
export const BETWEEN_SOURCES: Readonly<Record<Lang, string>> = { en: '; ', zh: '；' }

const LANGUAGE: Readonly<Record<Lang, string>> = { en: 'English', zh: 'Chinese' }

const sourceOf = ({ source }: Observation, index: DatasetIndex) => getOrThrow(index.source, source)

/** Every column of a table of observations: what one holds, and the names that its ids stand for. */
export const OBSERVATION_COLUMNS: readonly Column[] = [
  text('id', 'metric/region/period, with /variant where there are two such values', (o) => o.id),
  text('metric', 'The id of the metric', (o) => o.metric),
  ...localized('metric_name', 'The metric', (o, index) => getOrThrow(index.metric, o.metric).name),
  text('theme', 'The id of the theme', (o, index) => getOrThrow(index.metric, o.metric).theme),
  text('region', 'The id of the region', (o) => o.region),
  ...localized('region_name', 'The region', (o, index) => getOrThrow(index.region, o.region).name),
  column(
    'region_inferred',
    'boolean',
    'True where the source does not name the region in these words',
    (o) => o.regionInferred,
  ),
  column(
    'metric_inferred',
    'boolean',
    'True where the source does not name the metric in these words',
    (o) => o.metricInferred ?? false,
  ),
  text('period', '2023, 2020-2023, 2020-12 or 2020-12-24; empty where nothing tells', (o) => o.period),
  column('period_inferred', 'boolean', 'True where the source does not say the period', (o) => o.periodInferred),
  text('time_form', 'What the period stands for: point, year or span', (o) => o.time?.form ?? null),
  text('time_start', 'The first day of the period (ISO 8601)', (o) => o.time?.start ?? null),
  text('time_end', 'The last day of the period (ISO 8601)', (o) => o.time?.end ?? null),
  column('value', 'number', 'The number, in the unit of the source', (o) => o.value),
  column('value_low', 'number', 'The least that the value may be; empty where nothing bounds it', (o) => o.bounds.low),
  column(
    'value_high',
    'number',
    'The greatest that the value may be; empty where nothing bounds it',
    (o) => o.bounds.high,
  ),
  text('unit', 'The unit', (o) => o.unit),
  ...localized('unit_name', 'What stands after the number in place of the unit’s own name', (o) => o.unitName ?? null),
  column('is_change', 'boolean', 'True for growth and other changes', (o) => o.change ?? false),
  column('decimals', 'integer', 'How many decimals are shown', (o) => o.decimals),
  text('kind', 'What stands behind the value; "derived" where it was computed from others', (o) => o.kind),
  text('basis', 'The kind, or for a derived value the least certain kind of what it was computed from', (o) => o.basis),
  text('qualifier', 'What the source says around the number', (o) => o.qualifier),
  ...localized('words', 'What the source says instead of a number', (o) => o.words),
  text('source', 'The id of the source; of a derived value, that of its first input', (o) => o.source),
  ...localized('source_citation', 'The source in short', (o, index) => sourceOf(o, index).citation),
  ...localized(
    'source_citation_full',
    'The source with all by which it is found',
    (o, index) => sourceOf(o, index).citationFull,
  ),
  text('source_url', 'The address of the source; empty where it gives none', (o, index) => sourceOf(o, index).url),
  text('source_sha256', 'SHA-256 of the source’s file', (o, index) => sourceOf(o, index).sha256),
  column('paragraph', 'integer', 'The paragraph of the source', (o) => o.locator.paragraph),
  ...localized('via', 'Whom the source quotes', (o) => o.locator.via),
  ...localized('stated_in', 'Every source and paragraph behind the value', (o, index) => ({
    en: sourceNotes(o, index, 'en').join(BETWEEN_SOURCES.en),
    zh: sourceNotes(o, index, 'zh').join(BETWEEN_SOURCES.zh),
  })),
  text('formula', 'The formula by which it was computed', (o) => o.derivation?.formula ?? null),
  text('inputs', 'The ids of what it was computed from', (o) => o.derivation?.inputs.join(' ') ?? null),
  ...localized('calculation', 'The calculation in figures', (o) => o.derivation?.words ?? null),
  ...localized('context', 'A short phrase for a card', (o) => o.context),
  ...localized('note', 'What a careful reader must know', (o) => o.note),
  ...localized(
    'metric_note',
    'How the metric is to be read, or what it is not',
    (o, index) => getOrThrow(index.metric, o.metric).note,
  ),
  text('mentions', 'The ids of the observations that its note names', (o) => o.mentions?.join(' ') ?? null),
  text('related_change', 'The id of the observation that states how it changed', (o) => o.related.change),
  text('related_usd', 'The id of the observation that states it in US dollars', (o) => o.related.usd),
]

function column(name: ColumnName, type: Column['type'], description: string, cell: Column['cell']): Column {
  return { name, title: COLUMN_TITLES[name], lang: null, type, description, cell }
}

function text(name: ColumnName, description: string, cell: Column['cell']): Column {
  return column(name, 'string', description, cell)
}

function localized(
  name: ColumnName,
  description: string,
  texts: (observation: Observation, index: DatasetIndex) => Localized | null,
): readonly Column[] {
  return LANGS.map((lang) => {
    const cell: Column['cell'] = (one, index) => texts(one, index)?.[lang] ?? null
    return { ...text(name, `${description} (${LANGUAGE[lang]})`, cell), name: `${name}_${lang}`, lang }
  })
}
