import type { DatasetMessages, FormulaInputs, Referred } from '../args/dataset'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { THINGS } from './terms'
import { andList, meant, quote } from './wording'

const REFERRED: Readonly<Record<Referred, string>> = {
  source: '来源',
  region: THINGS.region,
  theme: THINGS.theme,
  metric: '指标',
  observation: THINGS.observation,
  formula: '公式',
}

const TAKES: Readonly<Record<FormulaInputs, string>> = {
  'later-level-and-growth': '后期数值及其增幅（百分比）',
  'earlier-and-later-level': '前期数值和后期数值',
  'level-and-mark': '已达到的数值和要达到的目标值',
  'dividend-and-divisor': '被除数和除数',
  'two-values': '被减数和减数',
  'part-and-whole': '部分和总体',
  parts: '两个或两个以上的加数',
  growth: '一个增幅（百分比）',
  'growth-over-years': '一个多年累计增幅（百分比）',
}

const place = (name: string): string => quote(`{${name}}`)

/** What is wrong with the tables of the dataset. */
export const dataset: Catalogue<DatasetMessages> = {
  'unknown-table': ({ table, choices }, words) => `数据集没有名为${quote(table)}的表。${meant(choices, words)}`,
  'missing-table': ({ table }) => `缺少表${quote(table)}，请补上文件${quote(`${table}.json`)}。`,
  'unknown-reference': ({ to, id, choices }, words) =>
    `没有名为${quote(id)}的${REFERRED[to]}。${meant(choices, words)}`,
  'dataset-id-taken': ({ id, table, entry }) =>
    `标识${quote(id)}已被占用（${printable(table)} 第${entry}项），请另取一个。`,

  'period-unexplained': () => '没有时期的数据须以备注说明原因。',
  'observed-after-source': ({ period, source, date }) =>
    `时期 ${period} 晚于来源${quote(source)}的日期 ${date}，不可能是统计值。请更正时期，或将“kind”改为“target”或“projected”。`,
  'paragraph-beyond-last': ({ source, last, paragraph }) => `来源${quote(source)}共有${last}段，没有第${paragraph}段。`,
  'wrong-unit': ({ metric, expected, unit }) =>
    `指标${quote(metric)}的单位是 ${expected}，不是 ${unit}，只有“usd”变体可以不同。`,
  'wrong-decimals': ({ value, written, decimals }) =>
    `数值${value}有${written}位小数，与“decimals”所填的${decimals}位不符。`,
  'not-in-dollars': ({ observation, unit }) => `${quote(observation)}的单位是 ${unit}，不是 USD bn。`,

  'wrong-input-count': ({ formula, takes, given }) =>
    `公式${quote(formula)}的输入应为${TAKES[takes]}，实际给出${given}项。`,
  'input-without-period': ({ formula, input }) => `公式${quote(formula)}需要时期，而${quote(input)}没有时期。`,
  'inputs-differ-in-unit': ({ formula, units }) =>
    `公式${quote(formula)}的各项输入应为同一单位，实际有 ${units.join('、')}。`,
  'wrong-input-unit': ({ formula, expected, unit }) =>
    `公式${quote(formula)}的此项输入应以 ${expected} 为单位，而不是 ${unit}。`,
  'derived-from-itself': ({ id }) => `${quote(id)}的测算用到了自身，请从输入中删去。`,
  'not-computable': ({ id, inputs }) => `由${andList(inputs)}无法测算出${quote(id)}。`,

  'role-needs-percent': ({ role, unit }) => `“role”取${quote(role)}仅适用于百分比指标，而此指标的单位是 ${unit}。`,
  'phrase-takes-no-places': ({ phrase, place: name }) => `用语${quote(phrase)}不含占位符，${place(name)}不会被填入。`,
  'unknown-phrase-place': ({ phrase, place: name, choices }, words) =>
    `用语${quote(phrase)}没有占位符${place(name)}。${meant(choices, words)}`,
  'phrase-lacks-place': ({ phrase, place: name }) => `用语${quote(phrase)}须含有${place(name)}。`,
  'place-in-one-language': ({ place: name }) => `${place(name)}只见于另一种语言，两种语言须使用相同的占位符。`,
  'phrase-without-value': ({ phrase }) => `用语${quote(phrase)}没有给出数值，请加入${place('figure')}。`,
  'unpaired-brace': () => '花括号没有成对，占位符的写法如“{figure}”。',
  'phrase-ends-sentence': () => '用语会嵌入句中，请删去末尾的标点。',
  'phrase-not-translated': () => '中文与英文完全相同，请译成中文。',

  'phrase-lacks-single': () => '请在“item”之外补充“single”，用于数值为1的情形。',
  'phrase-names-region': ({ phrase, region }) =>
    `短语${quote(phrase)}中写了地区名${quote(region)}。指标可能有其他地区的数值，请改用${place('region')}。`,

  'unknown-figure-form': ({ form, choices }, words) => `数据引用没有${quote(form)}这种写法。${meant(choices, words)}`,
  'typed-figure': ({ figure }) =>
    `${quote(figure)}是手写数字，不会随数据更新。请引用对应数据：${place('{metric/region/period}')}。`,
  'figure-in-one-language': ({ id }) => `${place(`{${id}}`)}只见于另一种语言，两种语言须引用相同的数据。`,
  'unpaired-figure-braces': () => `双花括号不成对。文中引用数据的写法是${place('{metric/region/period}')}。`,
  'former-id-in-use': ({ id }) => `${quote(id)}是现有数据的标识，不能作为旧标识。请删除此条，或为该数据更名。`,
  'region-within-itself': ({ id }) => `地区${quote(id)}包含于自身，请更正“within”。`,

  'metric-without-observations': ({ id }) => `指标${quote(id)}没有任何数据，请补充数据或删去该指标。`,
  'source-not-cited': ({ id }) => `来源${quote(id)}未被引用，请补充其中的内容或删去该来源。`,
  'region-not-used': ({ id }) => `没有任何数据或观点涉及地区${quote(id)}，请补充或删去该地区。`,
  'theme-not-used': ({ id }) => `主题${quote(id)}下没有指标、事件、观点或来源分歧，请补充或删去该主题。`,
}
