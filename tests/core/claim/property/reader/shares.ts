import type { Metric, Observation } from '../../../../../core/dataset/model'
import { rangeOf } from './changes'
import { judgeFaster, judgeLeader, judgeOutgrew } from './growths'
import { judgeExceeds, judgeOvertook } from './levels'
import { rulesOfGains, rulesOfSteps } from './moves'
import type { Grammar, Slots } from './pattern'
import { readParts, rulesOfRanks } from './places'
import { type Rule, subjectOf } from './rules'
import { type Context, clauseProblems, type Judgement, sizeProblems, valuesOf } from './world'

/** The clauses that speak of several metrics, or of one in a way of its own. */
export function rulesBetween(metrics: readonly Metric[], grammar: Grammar): readonly Rule[] {
  return [
    ...metrics.flatMap((metric) => [
      ...ofOne(metric, metrics, grammar),
      ...metrics.flatMap((other) => ofTwo(metric, other)),
    ]),
    ...metrics
      .filter(({ phrases, unit }) => phrases?.byRegion || unit === 'rank')
      .flatMap((metric) => [
        ...rulesOfRanks(metric, grammar),
        ...rulesOfSteps(metric),
        ...rulesOfGains(metric, grammar),
      ]),
  ]
}

function ofOne(metric: Metric, metrics: readonly Metric[], grammar: Grammar): readonly Rule[] {
  const { en, zh } = subjectOf(metric)
  const { spread, whole } = metric.phrases ?? {}
  const rules: Rule[] = [
    {
      name: 'faster',
      en: `${en} grew {pace}`,
      zh: `${zh}{pace}`,
      judge: (slots, context) => judgeFaster(metric, slots, context),
    },
    {
      name: 'leader',
      en: `${en} grew most of the {number}, {participle} {time}`,
      zh: `{time}${zh}在{number}项中增幅最大，{participle}`,
      judge: (slots, context) => judgeLeader(metric, 'up', slots, context),
    },
    {
      name: 'leader of falls',
      en: `${en} fell least of the {number}, {participle} {time}`,
      zh: `{time}${zh}在{number}项中降幅最小，{participle}`,
      judge: (slots, context) => judgeLeader(metric, 'down', slots, context),
    },
  ]
  if (whole)
    rules.push({
      name: 'contributions',
      en: `{list} of ${whole.en} {time}, {list2}`,
      zh: `{time}${whole.zh}中，{list}`,
      judge: (slots, context) => judgeContributions(metrics, slots, grammar, context),
    })
  if (spread) {
    const places = (text: string) => text.replace('{low}', '{figure}').replace('{high}', '{figure2}')
    rules.push({
      name: 'spread',
      en: places(spread.en).replace('{range}', 'from'),
      zh: places(spread.zh).replace('{range}', '介于'),
      judge: (slots, context) => judgeSpread(slots, context),
    })
  }
  return rules
}

function ofTwo(one: Metric, other: Metric): readonly Rule[] {
  const first = subjectOf(one)
  const second = {
    en: subjectOf(other).en.replace('region}', 'region2}'),
    zh: subjectOf(other).zh.replace('{region}', '{region2}'),
  }
  const bare = { en: subjectOf(other).en.replace(/ ?\{[^}]+\}/, ''), zh: subjectOf(other).zh.replace('{region}', '') }
  const rules: Rule[] = [
    {
      name: 'exceeds',
      en: `${first.en} exceeded ${bare.en} by {margin} {time}`,
      zh: `{time}${first.zh}比${bare.zh}高出{margin}`,
      judge: (slots, context) => judgeExceeds(one, other, slots, context),
    },
    {
      name: 'overtook',
      en: `${first.en} overtook ${bare.en} {time}`,
      zh: `{time}${first.zh}反超${bare.zh}`,
      judge: (slots, context) => judgeOvertook(one, other, slots, context),
    },
    ...[second, bare].flatMap((two): Rule[] => [
      {
        name: 'outgrew',
        en: `${first.en} outgrew ${two.en}, {participle} {time}`,
        zh: `{time}${first.zh}增幅大于${two.zh}，{participle}`,
        judge: (slots, context) => judgeOutgrew(one, other, 'up', { region2: '', ...slots }, context),
      },
      {
        name: 'fell less',
        en: `${first.en} fell less than ${two.en}, {participle} {time}`,
        zh: `{time}${first.zh}降幅小于${two.zh}，{participle}`,
        judge: (slots, context) => judgeOutgrew(one, other, 'down', { region2: '', ...slots }, context),
      },
    ]),
  ]
  const { base } = one.phrases ?? {}
  const { made } = other.phrases ?? {}
  if (base && made) {
    const of = { en: made.en.replace('{figure}', '{figure2}'), zh: made.zh.replace('{figure}', '{figure2}') }
    rules.push({
      name: 'outsize',
      en: `with ${base.en}, {region} produced ${of.en} {time}`,
      zh: `{time}{region}以${base.zh}创造${of.zh}`,
      judge: (slots, context) => judgeOutsize(one, other, slots, context),
    })
  }
  return rules
}

/** "With 2% of the land, the circle produced 6.5% of the economy": more than its share, for certain. */
function judgeOutsize(base: Metric, made: Metric, slots: Slots, context: Context): Judgement {
  const { region = '', time = '', figure = '', figure2 = '' } = slots
  let best: readonly string[] = ['there are no two such shares']
  for (const small of valuesOf(base, context)) {
    for (const large of valuesOf(made, context)) {
      const problems = [
        ...clauseProblems(base, { region, time, figure }, small, context),
        ...clauseProblems(made, { region, time, figure: figure2 }, large, context),
        ...(rangeOf(large).low > rangeOf(small).high ? [] : [`${large.value} need not be more than ${small.value}`]),
        ...(small.basis === 'observed' && large.basis === 'observed' ? [] : ['not both were observed']),
      ]
      if (problems.length === 0) return { used: [large, small] }
      if (best[0]?.startsWith('there') || problems.length < best.length) best = problems
    }
  }
  return best
}

/** "Strategic industries made up 55.7% of industrial growth in Chongqing in 2016–2020, high-tech industries 37.9%". */
function judgeContributions(metrics: readonly Metric[], slots: Slots, grammar: Grammar, context: Context): Judgement {
  const { lang } = context
  const parts =
    lang === 'en'
      ? [
          ...partsOf(slots.list ?? '', metrics, ' made up ', grammar),
          ...partsOf(slots.list2 ?? '', metrics, ' ', grammar),
        ]
      : (slots.list ?? '').split(/[，、]/).flatMap((part) => partsOf(part, metrics, '贡献', grammar))
  if (parts.length < 2) return [`"${slots.list}" are no contributions`]
  const used: Observation[] = []
  for (const { metric, figure } of parts) {
    const problems: string[] = []
    const found = valuesOf(metric, context).find((entry) => {
      const wrong = [
        ...clauseProblems(metric, { region: slots.region ?? '', time: slots.time ?? '', figure }, entry, context),
        ...(entry.basis === 'observed' ? [] : ['it was not observed']),
      ]
      problems.push(...wrong)
      return wrong.length === 0
    })
    if (!found) return problems.length > 0 ? problems : [`there is no ${metric.id}`]
    used.push(found)
  }
  const [largest] = used
  return used.every((entry) => largest && entry.value <= largest.value) ? { used } : ['the largest does not come first']
}

function partsOf(
  text: string,
  metrics: readonly Metric[],
  verb: string,
  grammar: Grammar,
): { metric: Metric; figure: string }[] {
  const named = metrics.filter(({ phrases }) => phrases?.contributor && phrases.whole)
  const patterns = named.map(({ phrases }) => `${phrases?.contributor?.[grammar.lang]}${verb}{figure}`)
  const parts = readParts(text, patterns, grammar)
  if (!parts) return []
  const written = [
    ...text.matchAll(new RegExp(named.map(({ phrases }) => phrases?.contributor?.[grammar.lang]).join('|'), 'gi')),
  ].map(([name]) => name.toLowerCase())
  return parts.flatMap(({ figure = '' }, at) => {
    const metric = named.find(({ phrases }) => phrases?.contributor?.[grammar.lang].toLowerCase() === written[at])
    return metric ? [{ metric, figure }] : []
  })
}

/** "The sources imply exchange rates from 7.1 to 7.28 yuan per dollar": the least and the greatest of those asked for. */
function judgeSpread(slots: Slots, context: Context): Judgement {
  const sorted = [...context.of].sort((a, b) => a.value - b.value)
  const low = sorted[0]
  const high = sorted.at(-1)
  if (!low || !high) return ['there is nothing']
  const problems = [
    ...sizeProblems(slots.figure ?? '', low, context, { bare: true }),
    ...sizeProblems(slots.figure2 ?? '', high, context),
  ]
  return problems.length > 0 ? problems : { used: sorted }
}
