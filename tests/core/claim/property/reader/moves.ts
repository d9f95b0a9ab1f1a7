import type { Metric } from '../../../../../core/dataset/model'
import type { Grammar, Slots } from './pattern'
import { all, ranksOf, readParts, wayProblems } from './places'
import type { Rule } from './rules'
import { yearsOf } from './times'
import {
  type Context,
  type Judgement,
  placesProblems,
  readNumber,
  regionProblems,
  sizeProblems,
  valuesOf,
  whenProblems,
} from './world'

// Moves between ranks: how many places lie between two of them, and what was gained.

/** "Chengdu ranked 24th in 2025, one place below 2024 among …". */
export function rulesOfSteps(metric: Metric): readonly Rule[] {
  const { en, zh } = metric.phrases?.ranking ?? metric.name
  const forms = [
    { way: 'down', en: '{number} place below {year}', zh: '后退{number}位' },
    { way: 'down', en: '{number} places below {year}', zh: '后退{number}位' },
    { way: 'up', en: '{number} place above {year}', zh: '上升{number}位' },
    { way: 'up', en: '{number} places above {year}', zh: '上升{number}位' },
    { way: 'still', en: 'the same as in {year}', zh: '持平' },
  ]
  return forms.map((form) => ({
    name: 'step',
    en: `{region} ranked {figure} {time}, ${form.en} among ${en}`,
    zh: `{time}{region}居{figure}，较{year}年${zh}排名${form.zh}`,
    judge: (slots, context) => judgeStep(metric, form.way, form.en.includes(' place '), slots, context),
  }))
}

function judgeStep(metric: Metric, way: string, one: boolean, slots: Slots, context: Context): Judgement {
  const ranks = ranksOf(metric, slots.region ?? '', context)
  const places = slots.number === undefined ? 0 : readNumber(slots.number, context.lang)
  const english = context.lang === 'zh' || way === 'still' || one === (places === 1) ? [] : ['place or places']
  const pairs = ranks.flatMap((last) => ranks.filter((first) => first !== last).map((first) => ({ first, last })))
  if (pairs.length === 0) return ['there are no two such ranks']
  return all([pairs], (options) =>
    options.map(({ first, last }) => ({
      used: [last, first],
      problems: [
        ...english,
        ...sizeProblems(slots.figure ?? '', last, context),
        ...whenProblems(slots.time ?? '', last, context),
        ...(first.period !== null && yearsOf(first.period).to === Number(slots.year)
          ? []
          : [`${slots.year} is not ${first.period}`]),
        ...(first.qualifier === 'exact' && last.qualifier === 'exact'
          ? []
          : ['a rank with a qualifier has no distance']),
        ...wayProblems(way, first, last),
        ...(Math.abs(first.value - last.value) === places
          ? []
          : [`${first.value} and ${last.value} are not ${places} apart`]),
      ],
    })),
  )
}

/** "Chongqing gained 38 places among … from 2020 to 2024, Chengdu 24 places". */
export function rulesOfGains(metric: Metric, grammar: Grammar): readonly Rule[] {
  const template = metric.phrases?.byRegion
  if (!template) return []
  const { en, zh } = template
  const judge = (slots: Slots, context: Context): Judgement => {
    const pattern = context.lang === 'en' ? '{region} {places}' : '{region}{places}'
    const parts = readParts(slots.list ?? '', [pattern], grammar)
    if (!parts) return [`"${slots.list}" are no gains`]
    return all([{ region: slots.region ?? '', places: slots.places ?? '' }, ...parts], (part) =>
      valuesOf(metric, context)
        .filter((entry) => regionProblems(part.region ?? '', entry, context).length === 0)
        .map((entry) => ({
          used: [entry],
          problems: [
            ...placesProblems(part.places ?? '', entry, context),
            ...whenProblems(slots.time ?? '', entry, context),
            ...(entry.value > 0 ? [] : ['nothing was gained']),
          ],
        })),
    )
  }
  return [{ name: 'gains', en: en.replace('{others}', '{list}'), zh: zh.replace('{others}', '{list}'), judge }]
}
