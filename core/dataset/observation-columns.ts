import { LANGS, type Lang, type Localized } from '../locale'
import { sourceNotes } from './citations'
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
  text(
    'id',
    { en: 'Id', zh: '标识' },
    'metric/region/period, with /variant where there are two such values',
    (o) => o.id,
  ),
  text('metric', { en: 'Metric id', zh: '指标标识' }, 'The id of the metric', (o) => o.metric),
  ...localized(
    'metric_name',
    { en: 'Metric', zh: '指标' },
    'The metric',
    (o, index) => getOrThrow(index.metric, o.metric).name,
  ),
  text(
    'theme',
    { en: 'Theme id', zh: '主题标识' },
    'The id of the theme',
    (o, index) => getOrThrow(index.metric, o.metric).theme,
  ),
  text('region', { en: 'Region id', zh: '地区标识' }, 'The id of the region', (o) => o.region),
  ...localized(
    'region_name',
    { en: 'Region', zh: '地区' },
    'The region',
    (o, index) => getOrThrow(index.region, o.region).name,
  ),
  column(
    'region_inferred',
    { en: 'Region inferred', zh: '地区系推定' },
    'boolean',
    'True where the source does not name the region in these words',
    (o) => o.regionInferred,
  ),
  column(
    'metric_inferred',
    { en: 'Metric inferred', zh: '指标系推定' },
    'boolean',
    'True where the source does not name the metric in these words',
    (o) => o.metricInferred ?? false,
  ),
  text(
    'period',
    { en: 'Period', zh: '时期' },
    '2023, 2020-2023, 2020-12 or 2020-12-24; empty where nothing tells',
    (o) => o.period,
  ),
  column(
    'period_inferred',
    { en: 'Period inferred', zh: '时期系推定' },
    'boolean',
    'True where the source does not say the period',
    (o) => o.periodInferred,
  ),
  text(
    'time_form',
    { en: 'Kind of period', zh: '时期类型' },
    'What the period stands for: point, year or span',
    (o) => o.time?.form ?? null,
  ),
  text(
    'time_start',
    { en: 'First day', zh: '起始日' },
    'The first day of the period (ISO 8601)',
    (o) => o.time?.start ?? null,
  ),
  text(
    'time_end',
    { en: 'Last day', zh: '截止日' },
    'The last day of the period (ISO 8601)',
    (o) => o.time?.end ?? null,
  ),
  column(
    'value',
    { en: 'Value as stated', zh: '原值' },
    'number',
    'The number, in the unit of the source',
    (o) => o.value,
  ),
  column(
    'value_low',
    { en: 'Least value', zh: '下限' },
    'number',
    'The least that the value may be; empty where nothing bounds it',
    (o) => o.bounds.low,
  ),
  column(
    'value_high',
    { en: 'Greatest value', zh: '上限' },
    'number',
    'The greatest that the value may be; empty where nothing bounds it',
    (o) => o.bounds.high,
  ),
  text('unit', { en: 'Unit as stated', zh: '原单位' }, 'The unit', (o) => o.unit),
  ...localized(
    'unit_name',
    { en: 'Name of the unit', zh: '单位名称' },
    'What stands after the number in place of the unit’s own name',
    (o) => o.unitName ?? null,
  ),
  column(
    'is_change',
    { en: 'Is a change', zh: '是否变化量' },
    'boolean',
    'True for growth and other changes',
    (o) => o.change ?? false,
  ),
  column('decimals', { en: 'Decimals', zh: '小数位数' }, 'integer', 'How many decimals are shown', (o) => o.decimals),
  text(
    'kind',
    { en: 'Kind', zh: '性质' },
    'What stands behind the value; "derived" where it was computed from others',
    (o) => o.kind,
  ),
  text(
    'basis',
    { en: 'Basis', zh: '依据性质' },
    'The kind, or for a derived value the least certain kind of what it was computed from',
    (o) => o.basis,
  ),
  text('qualifier', { en: 'Qualifier', zh: '限定' }, 'What the source says around the number', (o) => o.qualifier),
  ...localized(
    'words',
    { en: 'In the source’s words', zh: '来源原文表述' },
    'What the source says instead of a number',
    (o) => o.words,
  ),
  text(
    'source',
    { en: 'Source id', zh: '来源标识' },
    'The id of the source; of a derived value, that of its first input',
    (o) => o.source,
  ),
  ...localized(
    'source_citation',
    { en: 'Source', zh: '来源' },
    'The source in short',
    (o, index) => sourceOf(o, index).citation,
  ),
  ...localized(
    'source_citation_full',
    { en: 'Source in full', zh: '来源全称' },
    'The source with all by which it is found',
    (o, index) => sourceOf(o, index).citationFull,
  ),
  text(
    'source_url',
    { en: 'Web address', zh: '网址' },
    'The address of the source; empty where it gives none',
    (o, index) => sourceOf(o, index).url,
  ),
  text(
    'source_sha256',
    { en: 'SHA-256', zh: 'SHA-256' },
    'SHA-256 of the source’s file',
    (o, index) => sourceOf(o, index).sha256,
  ),
  column(
    'paragraph',
    { en: 'Paragraph', zh: '段落' },
    'integer',
    'The paragraph of the source',
    (o) => o.locator.paragraph,
  ),
  ...localized('via', { en: 'Quoted by the source', zh: '来源引自' }, 'Whom the source quotes', (o) => o.locator.via),
  ...localized(
    'stated_in',
    { en: 'Stated in', zh: '陈述出处' },
    'Every source and paragraph behind the value',
    (o, index) => ({
      en: sourceNotes(o, index, 'en').join(BETWEEN_SOURCES.en),
      zh: sourceNotes(o, index, 'zh').join(BETWEEN_SOURCES.zh),
    }),
  ),
  text(
    'formula',
    { en: 'Formula', zh: '公式' },
    'The formula by which it was computed',
    (o) => o.derivation?.formula ?? null,
  ),
  text(
    'inputs',
    { en: 'Worked out from', zh: '推算依据' },
    'The ids of what it was computed from',
    (o) => o.derivation?.inputs.join(' ') ?? null,
  ),
  ...localized(
    'calculation',
    { en: 'Calculation', zh: '推算方式' },
    'The calculation in figures',
    (o) => o.derivation?.words ?? null,
  ),
  ...localized('context', { en: 'Context', zh: '背景' }, 'A short phrase for a card', (o) => o.context),
  ...localized('note', { en: 'Caveat', zh: '注意事项' }, 'What a careful reader must know', (o) => o.note),
  ...localized(
    'metric_note',
    { en: 'Caveat of the metric', zh: '指标说明' },
    'How the metric is to be read, or what it is not',
    (o, index) => getOrThrow(index.metric, o.metric).note,
  ),
  text(
    'mentions',
    { en: 'Named in the caveat', zh: '注意事项所涉数据' },
    'The ids of the observations that its note names',
    (o) => o.mentions?.join(' ') ?? null,
  ),
  text(
    'related_change',
    { en: 'Its change', zh: '相关变化量' },
    'The id of the observation that states how it changed',
    (o) => o.related.change,
  ),
  text(
    'related_usd',
    { en: 'In US dollars', zh: '相关美元值' },
    'The id of the observation that states it in US dollars',
    (o) => o.related.usd,
  ),
]

function column(
  name: string,
  title: Localized,
  type: Column['type'],
  description: string,
  cell: Column['cell'],
): Column {
  return { name, title, lang: null, type, description, cell }
}

function text(name: string, title: Localized, description: string, cell: Column['cell']): Column {
  return column(name, title, 'string', description, cell)
}

function localized(
  name: string,
  title: Localized,
  description: string,
  texts: (observation: Observation, index: DatasetIndex) => Localized | null,
): readonly Column[] {
  return LANGS.map((lang) => ({
    ...text(`${name}_${lang}`, title, `${description} (${LANGUAGE[lang]})`, (one, index) => {
      return texts(one, index)?.[lang] ?? null
    }),
    lang,
  }))
}
