import type { DatasetMessages, FormulaInputs, Referred } from '../../../messages/args/dataset'
import { type Cases, PLAIN } from './cases'

const REFERRED: Readonly<Record<Referred, true>> = {
  source: true,
  region: true,
  theme: true,
  metric: true,
  observation: true,
  formula: true,
}

const TAKES: Readonly<Record<FormulaInputs, true>> = {
  'later-level-and-growth': true,
  'earlier-and-later-level': true,
  'level-and-mark': true,
  'dividend-and-divisor': true,
  'two-values': true,
  'part-and-whole': true,
  parts: true,
  growth: true,
  'growth-over-years': true,
}

const keys = <K extends string>(record: Readonly<Record<K, true>>) => Object.keys(record) as K[]
const NEAR = { near: [{ id: 'gdp' }] }

export const dataset: Cases<DatasetMessages> = {
  'unknown-table': [[{ table: 'metric', choices: { near: [{ id: 'metrics' }] } }, 'metric', 'metrics']],
  'missing-table': [[{ table: 'themes' }, 'themes', 'themes.json']],
  'unknown-reference': keys(REFERRED).map((to) => [{ to, id: 'gpd', choices: NEAR }, 'gpd', 'gdp'] as const),
  'dataset-id-taken': [[{ id: 'gdp', table: 'observations/a', entry: 3 }, 'gdp', 'observations/a', 3]],

  'period-unexplained': PLAIN,
  'observed-after-source': [[{ period: '2026', source: 'news', date: '2025-02-28' }, '2026', 'news', '2025-02-28']],
  'paragraph-beyond-last': [[{ source: 'plan', last: 9, paragraph: 12 }, 'plan', '9', '12']],
  'wrong-unit': [[{ metric: 'gdp', expected: 'CNY tn', unit: 'CNY bn' }, 'gdp', 'CNY tn', 'CNY bn', 'usd']],
  'wrong-decimals': [
    [{ value: 8.19, written: 2, decimals: 1 }, 8.19, 2, 1, 'decimals'],
    [{ value: 8.1, written: 1, decimals: 0 }, 8.1, 1, 0, 'decimals'],
  ],
  'not-in-dollars': [[{ observation: 'rd/circle/2023', unit: 'CNY bn' }, 'rd/circle/2023', 'CNY bn', 'USD bn']],

  'wrong-input-count': keys(TAKES).map((takes, i) => [{ formula: 'ratio', takes, given: i }, 'ratio', i] as const),
  'input-without-period': [[{ formula: 'ratio', input: 'gdp/circle/undated' }, 'ratio', 'gdp/circle/undated']],
  'inputs-differ-in-unit': [[{ formula: 'sum', units: ['CNY tn', 'CNY bn'] }, 'sum', 'CNY tn', 'CNY bn']],
  'wrong-input-unit': [[{ formula: 'share', expected: 'percent', unit: 'USD bn' }, 'share', 'percent', 'USD bn']],
  'derived-from-itself': [[{ id: 'gdp/circle/2024' }, 'gdp/circle/2024']],
  'not-computable': [[{ id: 'gdp/circle/2024', inputs: ['a/b/1', 'a/b/2'] }, 'gdp/circle/2024', 'a/b/1', 'a/b/2']],

  'role-needs-percent': [[{ role: 'growth', unit: 'CNY tn' }, 'growth', 'CNY tn']],
  'phrase-takes-no-places': [[{ phrase: 'subject', place: 'region' }, 'subject', '{region}']],
  'unknown-phrase-place': [
    [{ phrase: 'value', place: 'tiem', choices: { near: [{ id: 'time' }] } }, 'value', '{tiem}', 'time'],
    [
      { phrase: 'item', place: 'amount', choices: { near: [], known: { first: [{ id: 'figure' }], count: 1 } } },
      'item',
      '{amount}',
      'figure',
    ],
  ],
  'phrase-lacks-place': [[{ phrase: 'item', place: 'figure' }, 'item', '{figure}']],
  'place-in-one-language': [[{ place: 'time' }, '{time}']],
  'phrase-without-value': [[{ phrase: 'value' }, 'value', '{figure}']],
  'unpaired-brace': [[{}, '{figure}']],
  'phrase-ends-sentence': PLAIN,
  'phrase-not-translated': PLAIN,

  'phrase-lacks-single': PLAIN,
  'phrase-names-region': [[{ phrase: 'subject', region: 'Chengdu' }, 'subject', 'Chengdu', '{region}']],
  'unknown-figure-form': [[{ form: 'nmber', choices: { near: [{ id: 'number' }] } }, 'nmber', 'number']],
  'typed-figure': [[{ figure: '12.4%' }, '12.4%', '{{metric/region/period}}']],
  'figure-in-one-language': [[{ id: 'gdp/china/2023' }, '{{gdp/china/2023}}']],
  'unpaired-figure-braces': PLAIN,
  'former-id-in-use': [[{ id: 'gdp/china/2023' }, 'gdp/china/2023']],
  'region-within-itself': [[{ id: 'chengdu' }, 'chengdu']],

  'metric-without-observations': [[{ id: 'gdp' }, 'gdp']],
  'source-not-cited': [[{ id: 'news' }, 'news']],
  'region-not-used': [[{ id: 'sichuan' }, 'sichuan']],
  'theme-not-used': [[{ id: 'rail' }, 'rail']],
}
