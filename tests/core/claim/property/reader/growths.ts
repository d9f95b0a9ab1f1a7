import type { Metric, Observation } from '../../../../../core/dataset/model'
import { rangeOf, rangeOver, roleOf, statedProblems } from './changes'
import type { Slots } from './pattern'
import { readVerb, type Verb } from './verbs'
import {
  type Context,
  findOne,
  isPluralSubject,
  isSupport,
  type Judgement,
  readNumber,
  regionProblems,
  valuesOf,
  verbMoodProblems,
  whenProblems,
} from './world'

/** "Technology-market deals grew almost twice as fast", after a clause about what grew more slowly. */
export function judgeFaster(metric: Metric, slots: Slots, context: Context): Judgement {
  const slow = context.before?.used[0]
  if (!slow) return ['nothing is said before that it could be faster than']
  return findOne(valuesOf(metric, context), (fast) => [
    ...(roleOf(metric) === 'growth' ? [] : ['it is no growth rate']),
    ...regionProblems(slots.region ?? '', fast, context),
    ...(fast.period === slow.period && fast.periodInferred === slow.periodInferred ? [] : ['they are of two times']),
    ...(fast.basis === 'observed' && slow.basis === 'observed' ? [] : ['not both were observed']),
    ...paceProblems(slots.pace ?? '', slow, fast, metric, context),
  ])
}

function paceProblems(text: string, slow: Observation, fast: Observation, metric: Metric, context: Context): string[] {
  const { lang } = context
  const ratio = rangeOver([rangeOf(fast), rangeOf(slow)], ([one = 0, other = 0]) => one / other)
  const certain =
    rangeOf(slow).low > 0 && ratio.low > 1 ? [] : [`it need not be faster: ${ratio.low} to ${ratio.high} times`]
  const plain = /^(?:faster: (it|they) |增长更快，)(.+)$/i.exec(text)
  if (plain) {
    const plural =
      plain[1] === undefined || (plain[1] === 'they') === isPluralSubject(metric) ? [] : [`"${plain[1]}" is wrong`]
    return [...certain, ...plural, ...statedProblems(readVerb(plain[2] ?? '', lang), metric, fast, context)]
  }
  const { times, near } = lang === 'en' ? englishPace(text) : chinesePace(text)
  const right =
    near === 'at'
      ? ratio.low >= times - 0.011 && ratio.high <= times + 0.011
      : near === 'above'
        ? ratio.low >= times && ratio.high <= times + 1
        : ratio.high <= times && ratio.low >= times - 0.25
  return right ? certain : [...certain, `${ratio.low} to ${ratio.high} is not "${text}"`]
}

function englishPace(text: string) {
  const [, near, word = ''] = /^(almost |more than )?(twice|\w+)(?: times)? as fast$/i.exec(text) ?? []
  return {
    times: word === 'twice' ? 2 : readNumber(word, 'en'),
    near: near === undefined ? 'at' : near.startsWith('a') ? 'below' : 'above',
  }
}

function chinesePace(text: string) {
  const [, near, word = ''] = /^增幅(接近|超过|为)前者的(.+)倍$/.exec(text) ?? []
  return { times: readNumber(word, 'zh'), near: near === '为' ? 'at' : near === '接近' ? 'below' : 'above' }
}

/** "Innovation cooperation grew most of the three, more than tripling from 2020 to 2024". */
export function judgeLeader(metric: Metric, way: 'up' | 'down', slots: Slots, context: Context): Judgement {
  const verb = asPast(slots.participle ?? '', context)
  const leads = findOne(valuesOf(metric, context), (most) => [
    ...leaderProblems(metric, verb, most, slots, context),
    ...(rivalsOf(most, context).some((all) => readNumber(slots.number ?? '', context.lang) === all.length)
      ? []
      : [`there are not ${slots.number}`]),
    ...(rivalsOf(most, context)[0] ?? []).flatMap((other) => (other === most ? [] : aheadProblems(most, other, way))),
  ])
  const [most] = isSupport(leads) ? leads.used : []
  const all = most
    ? rivalsOf(most, context).find((one) => one.length === readNumber(slots.number ?? '', context.lang))
    : undefined
  return most && all ? { used: [most, ...all.filter((other) => other !== most)] } : leads
}

/** The growth rates over the same time that were asked for: those that a source states, or all. */
function rivalsOf(most: Observation, { of, index }: Context): readonly (readonly Observation[])[] {
  const alike = of.filter((entry) => {
    const metric = index.metric.get(entry.metric)
    return metric && roleOf(metric) === 'growth' && entry.period === most.period
  })
  return [alike.filter(({ kind }) => kind !== 'derived'), alike].filter((all) => all.includes(most))
}

/** "R&D investment outgrew deals, rising by 62% from 2020 to 2023". */
export function judgeOutgrew(
  most: Metric,
  second: Metric,
  way: 'up' | 'down',
  slots: Slots,
  context: Context,
): Judgement {
  const verb = asPast(slots.participle ?? '', context)
  let best: readonly string[] = ['there are no two such rates']
  for (const one of valuesOf(most, context)) {
    for (const other of valuesOf(second, context)) {
      if (one === other) continue
      const where =
        slots.region2 === ''
          ? one.region === other.region
            ? []
            : ['the second region is not said']
          : regionProblems(slots.region2 ?? '', other, context)
      const problems = [
        ...leaderProblems(most, verb, one, slots, context),
        ...where,
        ...aheadProblems(one, other, way),
        ...bothWent(one, other, way),
      ]
      if (problems.length === 0) return { used: [one, other] }
      if (best[0]?.startsWith('there') || problems.length < best.length) best = problems
    }
  }
  return best
}

function leaderProblems(metric: Metric, verb: Verb, most: Observation, slots: Slots, context: Context): string[] {
  return [
    ...regionProblems(slots.region ?? '', most, context),
    ...whenProblems(slots.time ?? '', most, context),
    ...verbMoodProblems('grew', most, isPluralSubject(metric), context),
    ...(verb.mood.kind === 'observed' ? [] : ['it is said twice that nobody knows']),
    ...statedProblems(verb, metric, most, context),
  ]
}

/** Of what leads everything that it may be is above everything that the other may be. */
function aheadProblems(most: Observation, other: Observation, way: 'up' | 'down'): string[] {
  const alike = most.period === other.period && most.basis === 'observed' && other.basis === 'observed'
  const above = rangeOf(most).low >= rangeOf(other).high && most.value > other.value
  const down = way === 'up' || rangeOf(other).high < 0
  return [
    ...(alike ? [] : [`${other.id} is not of the same time and kind`]),
    ...(above && down ? [] : [`${most.id} need not be ahead of ${other.id}`]),
  ]
}

function bothWent(one: Observation, other: Observation, way: 'up' | 'down'): string[] {
  const right = [one, other].every((entry) => (way === 'up' ? rangeOf(entry).low > 0 : rangeOf(entry).high < 0))
  return right ? [] : ['not both went that way']
}

const PAST: Readonly<Record<string, string>> = {
  rising: 'rose',
  falling: 'fell',
  doubling: 'doubled',
  tripling: 'tripled',
  quadrupling: 'quadrupled',
}

function asPast(text: string, { lang }: Context): Verb {
  const past =
    lang === 'en'
      ? text
          .replace(/^having /, '')
          .replace(/\b(?:rising|falling|doubling|tripling|quadrupling)\b/i, (word) => PAST[word.toLowerCase()] ?? word)
      : text
  return readVerb(past, lang)
}
