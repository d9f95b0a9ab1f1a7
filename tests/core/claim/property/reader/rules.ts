import type { DatasetIndex } from '../../../../../core/dataset/lookup'
import type { Metric } from '../../../../../core/dataset/model'
import type { Localized } from '../../../../../core/locale'
import { WORDED_GROWTH } from '../worded'
import { judgeChange } from './changes'
import { judgeFromTo, judgeProjection, judgeStayed } from './levels'
import type { Slots } from './pattern'
import { moodProblems } from './verbs'
import { type Context, clauseProblems, findOne, type Judgement, valuesOf } from './world'

/** One way to say something: the pattern in each language, and what makes it true. */
export interface Rule {
  readonly name: string
  readonly en: string
  readonly zh: string
  readonly judge: (slots: Slots, context: Context) => Judgement
}

const RULES = new WeakMap<Metric, readonly Rule[]>()

/** The clauses that speak of one metric. */
export function rulesOfMetrics({ dataset }: DatasetIndex): readonly Rule[] {
  return dataset.metrics.flatMap((metric) => {
    const known = RULES.get(metric) ?? rulesOf(metric)
    RULES.set(metric, known)
    return known
  })
}

export function subjectOf({ phrases, name, unit }: Metric): Localized {
  if (phrases?.subject) return phrases.subject
  const { item } = phrases ?? {}
  if (unit === 'count' && item?.en.startsWith('{figure} '))
    return {
      en: `${item.en.replace('{figure}', 'the number of')} {in region}`,
      zh: `{region}${item.zh.replace('{figure}', '')}数量`,
    }
  return { en: `${name.en} {of region}`, zh: `{region}${name.zh}` }
}

function rulesOf(metric: Metric): readonly Rule[] {
  const { value, fall, unchanged, ahead } = metric.phrases ?? {}
  const { en, zh } = subjectOf(metric)
  const judge = (slots: Slots, context: Context) => judgeValue(metric, slots, context)
  return [
    { name: 'value', en: `${en} {be} {figure} {time}`, zh: `{time}${zh}{be}{figure}`, judge },
    { name: 'named value', en: `${en}: {figure} {time}`, zh: `{time}${zh}：{figure}`, judge },
    ...sentences(metric, [value], 'observed', metric.change === true ? 1 : null),
    ...sentences(metric, [fall], 'observed', -1),
    ...sentences(metric, [unchanged], 'observed', 0),
    ...sentences(metric, [ahead], 'projected', null),
    {
      name: 'change',
      en: `${en} {change} {time}`,
      zh: `{time}${zh}{change}`,
      judge: (slots, context) => judgeChange(metric, slots, context),
    },
    ...fromTo(metric, { en, zh }),
    {
      name: 'stayed',
      en: `${en} was {figure} in {year}, as in {year2}`,
      zh: `{year}年${zh}为{figure}，与{year2}年持平`,
      judge: (slots, context) => judgeStayed(metric, false, slots, context),
    },
    {
      name: 'stayed, of many',
      en: `${en} were {figure} in {year}, as in {year2}`,
      zh: `{year}年${zh}{figure}，与{year2}年持平`,
      judge: (slots, context) => judgeStayed(metric, true, slots, context),
    },
    ...projections(metric, { en, zh }),
  ]
}

function judgeValue(metric: Metric, slots: Slots, context: Context): Judgement {
  const verb = WORDED_GROWTH.some(({ words }) => words[context.lang] === slots.figure)
  return findOne(valuesOf(metric, context), (observation) => [
    ...clauseProblems(metric, slots, observation, context),
    ...(verb ? [`"${slots.figure}" is a verb`] : []),
  ])
}

/** The sentences that a metric brings, with each of its items in the place of `{items}`; they are of one kind of values only. */
function sentences(
  metric: Metric,
  templates: readonly (Localized | undefined)[],
  kind: 'observed' | 'projected',
  sign: 1 | 0 | -1 | null,
): readonly Rule[] {
  const { item, single } = metric.phrases ?? {}
  const written = templates.flatMap((template) => {
    if (!template?.en.includes('{items}')) return template ? [template] : []
    return [item, single].flatMap((thing) =>
      thing ? [{ en: template.en.replace('{items}', thing.en), zh: template.zh.replace('{items}', thing.zh) }] : [],
    )
  })
  const judge = (slots: Slots, context: Context) =>
    findOne(valuesOf(metric, context), (observation) => [
      ...clauseProblems(metric, slots, observation, context),
      ...moodProblems({ kind, plural: null }, observation),
      ...(sign === null || Math.sign(observation.value) === sign ? [] : [`${observation.value} went another way`]),
    ])
  return written.map((template) => ({ name: 'sentence', ...withTime(template), judge }))
}

function withTime({ en, zh }: Localized): Localized {
  return en.includes('{time}') ? { en, zh } : { en: `${en} {time}`, zh: `{time}${zh}` }
}

function fromTo(metric: Metric, { en, zh }: Localized): readonly Rule[] {
  return (['rose', 'fell'] as const).flatMap((verb) =>
    (verb === 'rose' ? ['增至', '升至'] : ['降至']).map((chinese) => ({
      name: `${verb} from`,
      en: `${en} ${verb} from {figure} to {figure2} {time}`,
      zh: `{time}${zh}由{figure}${chinese}{figure2}`,
      judge: (slots: Slots, context: Context) => judgeFromTo(metric, verb === 'rose' ? 'up' : 'down', slots, context),
    })),
  )
}

function projections(metric: Metric, { en, zh }: Localized): readonly Rule[] {
  const judge = (passes: boolean) => (slots: Slots, context: Context) => judgeProjection(metric, passes, slots, context)
  return [true, false].flatMap((passes) => {
    const verb = passes ? { en: 'pass', zh: '突破' } : { en: 'reach', zh: '' }
    const forms = passes ? [verb] : [verb, { en: 'be', zh: '为' }, { en: 'reach', zh: '为' }]
    return forms.flatMap((form): Rule[] => [
      {
        name: 'projection',
        en: `${en} {projected} to ${form.en} {figure} {time}`,
        zh: `{time}${zh}{projected}${form.zh}{figure}`,
        judge: judge(passes),
      },
      ...['after', 'against'].map((word) => ({
        name: 'projection with base',
        en: `${en} {projected} to ${form.en} {figure} {time}, ${word} {figure2} {time2}`,
        zh: `{time}${zh}{projected}${form.zh}{figure}，{time2}为{figure2}`,
        judge: judge(passes),
      })),
      {
        name: 'projection with base',
        en: `${en} {projected} to ${form.en} {figure} {time}, after {figure2} {time2}`,
        zh: `{time}${zh}{projected}${form.zh}{figure}，{time2}{figure2}`,
        judge: judge(passes),
      },
    ])
  })
}
