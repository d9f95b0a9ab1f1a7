import { formatKind, formatPeriod } from '../dataset/format'
import { type DatasetIndex, getOrThrow, metricName } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { cardinal } from '../dataset/numerals'
import { inEveryLang, type Lang, type Localized } from '../locale'
import { idsToObservations, metricOf } from './context'
import { figureOf } from './figure'
import { capitalised, fits, plainPhrase } from './phrase'

// What stands where a claim cannot be made: a plain sentence that is true of the ids as they are.

/** A sentence without a claim, and the observations that it gives. */
export interface PlainText {
  readonly text: Localized
  readonly observations: readonly string[]
}

/**
 * "R&D investment, Chengdu–Chongqing region, 2023: 210.45 billion yuan (target)" for one value; what they are of and how many
 * for several; and for ids that the dataset does not have, that it has no such figures.
 */
export function plainSentence(of: readonly string[], index: DatasetIndex): PlainText {
  const observations = idsToObservations(of, index)
  const [only, ...others] = observations
  if (only && others.length === 0)
    return { text: written((lang) => oneValue(only, index, lang)), observations: [only.id] }
  if (only)
    return { text: shortEnough(manyValues(observations, index)), observations: observations.map(({ id }) => id) }
  return { text: otherEntries(of, index) ?? NOTHING, observations: [] }
}

const NOTHING: Localized = { en: 'The figures asked for are not in the dataset', zh: '数据集中没有所需数据' }

function oneValue(observation: Observation, index: DatasetIndex, lang: Lang): string {
  const metric = metricOf(observation, index)
  const region = getOrThrow(index.region, observation.region)
  const period = formatPeriod(observation.period, lang)
  const inferred = { en: ' (presumably)', zh: '（推定）' }[lang]
  const when = observation.periodInferred ? period + inferred : period
  const source = index.source.get(observation.source)
  const marks = [
    ...(observation.kind === 'observed' ? [] : [formatKind(observation.kind, lang)]),
    ...(observation.kind === 'derived' && observation.basis !== 'observed'
      ? [formatKind(observation.basis, lang)]
      : []),
    ...(source?.date === null ? [{ en: 'undated source', zh: '来源未注明日期' }[lang]] : []),
  ]
  const said = `${metricName(metric, observation)[lang]}${COMMA[lang]}${region.name[lang]}${COMMA[lang]}${when}`
  const figure = ofNegative(figureOf(observation).text[lang])
  if (lang === 'en') return `${said}: ${figure}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
  return `${said}：${figure}${marks.length > 0 ? `（${marks.join('，')}）` : ''}`
}

/** 超−5% would be hard to read. */
function ofNegative(figure: string): string {
  return figure.replace(/^超(?=−)/, '高于').replace(/^不足(?=−)/, '低于')
}

const COMMA: Record<Lang, string> = { en: ', ', zh: '，' }

/** From what names every metric and region to what counts them. */
function manyValues(observations: readonly Observation[], index: DatasetIndex): readonly Localized[] {
  const metrics = [...new Set(observations.map((entry) => entry.metric))].map((id) => getOrThrow(index.metric, id).name)
  const regions = [...new Set(observations.map((entry) => entry.region))].map(
    (id) => getOrThrow(index.region, id).short,
  )
  const joined = (names: readonly Localized[], lang: Lang) =>
    names.map((name) => name[lang]).join(lang === 'en' ? ', ' : '、')
  const many = observations.length
  return [
    {
      en: `${joined(regions, 'en')}: ${cardinal(many).en} values of ${joined(metrics, 'en')}`,
      zh: `${joined(regions, 'zh')}：${joined(metrics, 'zh')}共${many}项数据`,
    },
    {
      en: `${joined(regions, 'en')}: ${cardinal(many).en} values of ${cardinal(metrics.length).en} metrics`,
      zh: `${joined(regions, 'zh')}：${metrics.length}项指标共${many}项数据`,
    },
    {
      en: `${cardinal(many).en} values of ${cardinal(metrics.length).en} metrics and ${cardinal(regions.length).en} regions`,
      zh: `${regions.length}个地区、${metrics.length}项指标共${many}项数据`,
    },
  ]
}

function shortEnough(ways: readonly Localized[]): Localized {
  const phrases = ways.map(({ en, zh }) => capitalised(plainPhrase(en, zh)))
  return (phrases.find(fits) ?? phrases.at(-1))?.text ?? NOTHING
}

/** "Three milestones": the entries of other tables, counted. */
function otherEntries(of: readonly string[], index: DatasetIndex): Localized | null {
  const ids = [...new Set(of)]
  const tables = [
    [index.milestone, 'milestone', '个重要节点'],
    [index.finding, 'statement by a source', '种来源说法'],
    [index.conflict, 'statement to read with care', '处需谨慎解读的说法'],
  ] as const
  for (const [table, en, zh] of tables) {
    const many = ids.filter((id) => table.has(id)).length
    if (many > 0)
      return capitalised(plainPhrase(`${cardinal(many).en} ${many === 1 ? en : plural(en)}`, `${many}${zh}`)).text
  }
  return null
}

function plural(en: string): string {
  return en.replace(/^\w+/, (noun) => `${noun}s`)
}

function written(write: (lang: Lang) => string): Localized {
  return inEveryLang(write)
}
