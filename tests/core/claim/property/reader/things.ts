import type { Metric, Observation } from '../../../../../core/dataset/model'
import { chineseNumber, englishNumber } from './numerals'
import type { Grammar, Slots } from './pattern'
import type { Rule } from './rules'
import {
  type Context,
  clauseProblems,
  type Judgement,
  readNumber,
  regionProblems,
  sizeProblems,
  valuesOf,
  verbMoodProblems,
  whenProblems,
} from './world'

// Lists of things: "Chengdu had four laboratories and 27 institutions", "The Science City aimed for …".

/** A thing of a list: whose it may be, as two metrics may have one name, and the number in it; '' where Chinese says 没有. */
interface Thing {
  readonly metrics: readonly Metric[]
  readonly figure: string
}

export function rulesOfThings(grammar: Grammar): readonly Rule[] {
  return [
    {
      name: 'things',
      en: '{region} {had} {list} {time}',
      zh: '{time}{region}{had}有{list}',
      judge: (slots, context) => judgeThings(slots, grammar, context),
    },
    {
      name: 'nothing',
      en: '{region} {had} {list} {time}',
      zh: '{time}{region}{had}没有{list}',
      judge: (slots, context) => judgeThings(slots, grammar, context, true),
    },
    {
      name: 'announced things',
      en: '{region} {had} {list} {time}',
      zh: '{time}{region}公布{list}',
      judge: (slots, context) =>
        judgeThings({ ...slots, had: context.lang === 'en' ? (slots.had ?? '') : '公布' }, grammar, context),
    },
    {
      name: 'plan',
      en: '{region} aimed for {list} {time}',
      zh: '{region}{time}规划目标：{list}',
      judge: (slots, context) => judgePlan(slots, grammar, '', context),
    },
    {
      name: 'undated plan',
      en: '{region} aimed for {list} {time}',
      zh: '{region}规划目标：{list}',
      judge: (slots, context) => judgePlan({ time: '', ...slots }, grammar, '', context),
    },
    {
      name: 'plan for people',
      en: '{region} aimed to recruit and train {list} {time}',
      zh: '{region}{time}规划目标：引育{list}',
      judge: (slots, context) => judgePlan(slots, grammar, '引育', context),
    },
    ...sums(),
  ]
}

function judgeThings(slots: Slots, grammar: Grammar, context: Context, none = false): Judgement {
  const list = slots.list ?? ''
  const [some, others] = context.lang === 'zh' && !none ? list.split('，没有') : [list, undefined]
  const things = none && context.lang === 'zh' ? [] : readList(some ?? '', grammar, context, 'had')
  const nothings =
    none && context.lang === 'zh'
      ? readList(list, grammar, context, 'nothing')
      : others
        ? readList(others, grammar, context, 'nothing')
        : []
  if (!things || !nothings) return [`"${list}" cannot be read`]
  return together([...things, ...nothings], context, (observation) => [
    ...regionProblems(slots.region ?? '', observation, context),
    ...whenProblems(slots.time ?? '', observation, context),
    ...verbMoodProblems(
      slots.had ?? '',
      observation,
      context.index.region.get(observation.region)?.phrases?.plural === true,
      context,
    ),
  ])
}

function judgePlan(slots: Slots, grammar: Grammar, _way: string, context: Context): Judgement {
  const things = readList(slots.list ?? '', grammar, context, 'plan')
  if (!things) return [`"${slots.list}" cannot be read`]
  const recruits = /引育|recruit/.test(_way)
  return together(things, context, (observation) => [
    ...(observation.basis === 'target' ? [] : [`${observation.id} is no target`]),
    ...regionProblems(slots.region ?? '', observation, context),
    ...dueProblems(slots.time ?? '', observation, context),
    ...(recruits && !context.index.metric.get(observation.metric)?.phrases?.way
      ? [`${observation.id} is not to be recruited`]
      : []),
  ])
}

function dueProblems(time: string, observation: Observation, context: Context): string[] {
  if (observation.period === null) return time === '' ? [] : [`${observation.id} has no time`]
  return whenProblems(time, observation, context)
}

/** All things of a list are of one place, time and mood: those of the clause. */
function together(
  things: readonly Thing[],
  context: Context,
  test: (observation: Observation) => readonly string[],
): Judgement {
  const used: Observation[] = []
  for (const { metrics, figure } of things) {
    const problems: string[] = []
    const found = metrics
      .flatMap((metric) => valuesOf(metric, context))
      .find((observation) => {
        const size =
          figure === ''
            ? observation.value === 0 && observation.qualifier === 'exact'
              ? []
              : ['it is not nothing']
            : sizeProblems(figure, observation, context)
        const wrong = [...test(observation), ...size]
        problems.push(...wrong)
        return wrong.length === 0
      })
    if (!found) return problems.length > 0 ? problems : ['there is no such thing']
    used.push(found)
  }
  return { used }
}

type Where = 'had' | 'nothing' | 'plan'

/** Reads "a, b and c", where a comma or an "and" may also be part of a thing. */
function readList(text: string, grammar: Grammar, context: Context, where: Where): readonly Thing[] | null {
  const whole = readThing(text, grammar, context, where, true)
  if (whole) return [whole]
  for (const { at, length } of separators(text, context.lang)) {
    const first = readThing(text.slice(0, at), grammar, context, where, false)
    const rest = first && readList(text.slice(at + length), grammar, context, where)
    if (first && rest) return [first, ...rest]
  }
  return null
}

function separators(text: string, lang: 'en' | 'zh') {
  return [...text.matchAll(lang === 'en' ? /, | and /g : /、/g)].map((match) => ({
    at: match.index,
    length: match[0].length,
  }))
}

function readThing(text: string, grammar: Grammar, context: Context, where: Where, last: boolean): Thing | null {
  const metrics: Metric[] = []
  let figure = ''
  for (const metric of context.index.dataset.metrics) {
    const { item, single, noun } = metric.phrases ?? {}
    for (const [template, one] of [
      [single, true],
      [item, false],
    ] as const) {
      if (!template) continue
      const pattern = where === 'nothing' ? template.zh.replace('{figure}', '') : template[grammar.lang]
      const found =
        grammar.match(pattern, text) ??
        (where === 'plan' && !last && noun ? grammar.match(pattern, `${text} ${noun.en}`) : null)
      if (!found) continue
      if (grammar.lang === 'en' && single && one !== isOne(found.figure ?? '')) continue
      metrics.push(metric)
      figure = found.figure ?? ''
    }
  }
  return metrics.length > 0 ? { metrics, figure } : null
}

function isOne(figure: string): boolean {
  return englishNumber(figure.replace(/^.* /, '').toLowerCase()) === 1
}

/** "The Science City aimed to recruit and train 3,850 experts in four groups by 2025 (50 + 300 + 1,000 + 2,500)". */
function sums(): readonly Rule[] {
  const nouns = [
    { en: 'experts', zh: '人才' },
    { en: 'expert', zh: '人才' },
  ]
  const judge = (slots: Slots, context: Context) => judgeSum(slots, context)
  return nouns.flatMap(({ en, zh }) =>
    ['', ' in {number2} groups'].map((groups) => ({
      name: 'sum',
      en: `{region} aimed to recruit and train {number} ${en}${groups} {time} ({list})`,
      zh: `{region}{time}规划目标：引育${groups === '' ? '' : '{number2}类'}${zh}{number}名（{list}）`,
      judge,
    })),
  )
}

function judgeSum(slots: Slots, context: Context): Judgement {
  const { lang } = context
  const parts = (slots.list ?? '')
    .split(lang === 'en' ? ' + ' : '＋')
    .map((part) => (lang === 'en' ? englishNumber(part) : chineseNumber(part)))
  const used = context.of.filter(
    ({ basis, metric }) => basis === 'target' && context.index.metric.get(metric)?.phrases?.way,
  )
  const values = used.map(({ value }) => value)
  const total = readNumber(slots.number ?? '', lang)
  const problems = [
    ...(/\bno\b/.test(slots.list ?? '') ? ['a sum is of numbers'] : []),
    ...(parts.length === values.length && parts.every((part, at) => part === values[at])
      ? []
      : [`${slots.list} are not ${values}`]),
    ...(total === values.reduce((sum, value) => sum + value, 0) ? [] : [`${slots.number} is not the sum of ${values}`]),
    ...(slots.number2 === undefined || readNumber(slots.number2, lang) === used.length
      ? []
      : [`there are ${used.length} groups`]),
    ...used.flatMap((observation) => [
      ...(observation.basis === 'target' && observation.qualifier === 'exact'
        ? []
        : [`${observation.id} is no exact target`]),
      ...(context.index.metric.get(observation.metric)?.phrases?.way
        ? []
        : [`${observation.id} is not to be recruited`]),
      ...clauseProblems(
        context.index.metric.get(observation.metric) as Metric,
        { region: slots.region ?? '' },
        observation,
        context,
      ),
      ...dueProblems(slots.time ?? '', observation, context),
    ]),
  ]
  return problems.length > 0 ? problems : { used }
}
