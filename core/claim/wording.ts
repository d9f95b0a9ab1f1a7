import { formatNumber } from '../dataset/format'
import { decimalsOf, type Interval, roundsToOne } from '../dataset/intervals'
import type { Qualifier } from '../dataset/model'
import { cardinal } from '../dataset/numerals'
import { type Check, constant, type Expression, fact } from './facts'
import type { Verb } from './mood'
import { asserted, type Phrase } from './phrase'

// The one place where a ratio chooses its words. A word is only chosen where its checks hold.

/** A change before words are chosen: the factor, what it may be, how it is worked out, and how exact it is. */
export interface Growth {
  readonly value: number
  readonly interval: Interval
  readonly factor: Expression
  readonly hedge: Qualifier
  /** Where the hedge comes from. */
  readonly hedgeChecks: readonly Check[]
  /** Decimals of a percentage. */
  readonly places: number
}

interface Multiple {
  readonly times: number
  readonly en: string
  readonly participle: string
  readonly exactly: string
  readonly over: string
  readonly almost: string
}

const MULTIPLES: readonly Multiple[] = [
  { times: 2, en: 'doubled', participle: 'doubling', exactly: '翻了一番', over: '增长超一倍', almost: '接近翻番' },
  { times: 3, en: 'tripled', participle: 'tripling', exactly: '增至三倍', over: '增长超两倍', almost: '增至近三倍' },
  {
    times: 4,
    en: 'quadrupled',
    participle: 'quadrupling',
    exactly: '增至四倍',
    over: '增长超三倍',
    almost: '增至近四倍',
  },
]

const FRACTIONS: readonly { readonly share: number; readonly en: string; readonly zh: string }[] = [
  { share: 1 / 5, en: 'a fifth', zh: '五分之一' },
  { share: 1 / 4, en: 'a quarter', zh: '四分之一' },
  { share: 1 / 3, en: 'a third', zh: '三分之一' },
  { share: 1 / 2, en: 'half', zh: '一半' },
  { share: 2 / 3, en: 'two thirds', zh: '三分之二' },
  { share: 3 / 4, en: 'three quarters', zh: '四分之三' },
]

/** How much rounding may leave open around a round multiple for it to be called that. */
const EXACTLY = 0.005 + 1e-9
/** From 1.9 on something has "almost doubled". */
const ALMOST = 0.1
/** Up to 2.5 "more than doubled" says enough; beyond, the percentage does. */
const MORE_THAN = 0.5
/** A percentage within one point of a third is "about a third". */
const ONE_POINT = 0.01 + 1e-9
const HALF_POINT = 0.005
const HALF_DIGIT = 0.5
/** From 1.8 on something is "almost twice as fast". */
const ALMOST_AS_FAST = 0.2

/**
 * What a change did: "more than doubled", "rose by about a third", "fell by 12%". Null where the rounding leaves open
 * whether it went up or down.
 */
export function growthVerb(growth: Growth): Verb | null {
  return roundVerb(growth) ?? percentVerb(growth)
}

/** The same where no number is needed. */
export function roundVerb(growth: Growth): Verb | null {
  return growth.hedge === 'exact' ? (unchanged(growth) ?? asMultiple(growth) ?? asFraction(growth)) : null
}

/** The verb as a participle: "more than tripling", "rising by 62%"; of a source's own words "having surged". */
export function participle({ past, zh, checks }: Verb): Phrase {
  const forms = [
    ...MULTIPLES.map(({ en, participle: form }) => [en, form] as const),
    ['rose', 'rising'],
    ['fell', 'falling'],
  ] as const
  const [from, to] = forms.find(([verb]) => past.includes(verb)) ?? ['', 'having ']
  return asserted(past.replace(from, to), zh, checks)
}

/** How one growth rate compares with another: "almost twice as fast". Null where no round word is certain. */
export function timesAsFast({ low, high }: Interval, expression: Expression): Phrase | null {
  const nearest = Math.round((low + high) / 2)
  if (nearest >= 2 && low <= nearest && high >= nearest && high - low <= 2 * EXACTLY) {
    return asserted(`${timesWord(nearest)} as fast`, `增幅为前者的${timesZh(nearest)}倍`, [
      fact(expression, '≈', constant(nearest), EXACTLY),
    ])
  }
  const above = Math.ceil(high)
  if (above >= 2 && high < above && above - low <= ALMOST_AS_FAST) {
    return asserted(`almost ${timesWord(above)} as fast`, `增幅接近前者的${timesZh(above)}倍`, [
      fact(expression, '<', constant(above)),
      fact(expression, '>=', constant(above - ALMOST_AS_FAST)),
    ])
  }
  const below = Math.floor(low)
  if (below < 2 || low <= below || high >= below + 1) return null
  return asserted(`more than ${timesWord(below)} as fast`, `增幅超过前者的${timesZh(below)}倍`, [
    fact(expression, '>', constant(below)),
    fact(expression, '<', constant(below + 1)),
  ])
}

/** "about 8.4%": a percentage worked out, with the decimals that its inputs bear. */
export function percentage(share: number, { low, high }: Interval, expression: Expression): Phrase {
  const { digits, about } = shown(share * 100, { low: low * 100, high: high * 100 })
  const [en, zh] = HEDGES[about ? 'approx' : 'exact']
  const check = fact(expression, '≈', constant(digits.value / 100), 0.005 * 10 ** -digits.decimals + 1e-9)
  return asserted(`${en}${written(digits, 'en')}%`, `${zh}${written(digits, 'zh')}%`, [check])
}

/** "about 24 percentage points": how far apart two percentages are, of which the expression is the difference. */
export function percentagePoints(points: number, interval: Interval, expression: Expression): Phrase {
  const { digits, about } = shown(points, interval)
  const [en, zh] = HEDGES[about ? 'approx' : 'exact']
  const one = Math.abs(digits.value) === 1
  const check = fact(expression, '≈', constant(digits.value), HALF_DIGIT * 10 ** -digits.decimals + 1e-9)
  return asserted(
    `${en}${written(digits, 'en')} percentage point${one ? '' : 's'}`,
    `${zh}${written(digits, 'zh')}个百分点`,
    [check],
  )
}

interface Digits {
  readonly value: number
  readonly decimals: number
}

/** A number as its interval allows it to be written, and whether that is only about right. */
export function shown(value: number, interval: Interval): { readonly digits: Digits; readonly about: boolean } {
  const decimals = decimalsOf(interval, 1)
  const rounded = Number(value.toFixed(decimals))
  const about = !roundsToOne(interval, decimals)
  return { digits: { value: rounded, decimals: Number.isInteger(rounded) ? 0 : decimals }, about }
}

function written({ value, decimals }: Digits, lang: 'en' | 'zh'): string {
  return formatNumber(Math.abs(value), decimals, lang)
}

function unchanged({ value, interval, factor }: Growth): Verb | null {
  const settled = interval.low > 1 || interval.high < 1
  if (settled || interval.low < 1 - EXACTLY || interval.high > 1 + EXACTLY || Math.abs(value - 1) > 0.0005) return null
  return {
    past: 'hardly changed',
    base: 'hardly change',
    zh: '基本持平',
    checks: [fact(factor, '≈', constant(1), 0.0005)],
  }
}

function asMultiple({ interval: { low, high }, factor }: Growth): Verb | null {
  const verb = (before: string, { en }: Multiple, zh: string, checks: readonly Check[]): Verb => {
    const past = `${before}${en}`
    return { past, base: past.replace(/d$/, ''), zh, checks }
  }
  for (const multiple of MULTIPLES) {
    const { times, exactly, over, almost } = multiple
    if (low <= times && high >= times && high - low <= 2 * EXACTLY) {
      return verb('', multiple, exactly, [fact(factor, '≈', constant(times), EXACTLY)])
    }
    if (low > times && high < times + MORE_THAN) {
      const checks = [fact(factor, '>', constant(times)), fact(factor, '<', constant(times + MORE_THAN))]
      return verb('more than ', multiple, over, checks)
    }
    if (high < times && low >= times - ALMOST) {
      const checks = [fact(factor, '<', constant(times)), fact(factor, '>=', constant(times - ALMOST))]
      return verb('almost ', multiple, almost, checks)
    }
  }
  return null
}

/** "rose by about a third": a fraction is never more than near. */
function asFraction(growth: Growth): Verb | null {
  const { value, factor } = growth
  const near = FRACTIONS.find(({ share }) => Math.abs(Math.abs(value - 1) - share) <= ONE_POINT)
  const direction = directionOf(growth)
  if (!near || !direction) return null
  const check = fact(factor, '≈', constant(1 + direction.sign * near.share), ONE_POINT)
  return moved(direction, `about ${near.en}`, `约${near.zh}`, [check])
}

const HEDGES: Record<Qualifier, readonly [en: string, zh: string]> = {
  exact: ['', ''],
  approx: ['about ', '约'],
  nearly: ['nearly ', '近'],
  over: ['more than ', '超'],
  'at-least': ['at least ', '至少'],
  'at-most': ['at most ', '至多'],
  under: ['less than ', '不足'],
}

/** A fall of "more than −5%" is one of less than 5%. */
export const OF_A_FALL: Partial<Record<Qualifier, Qualifier>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
}

/** "rose by 62%", "fell by about 5%". Null where the rounding leaves open whether it went up or down. */
export function percentVerb(growth: Growth): Verb | null {
  const { value, factor, hedge, hedgeChecks, places } = growth
  const direction = directionOf(growth)
  if (!direction) return null
  const percent = Number((Math.abs(value - 1) * 100).toFixed(places))
  const decimals = Number.isInteger(percent) ? 0 : places
  const [en, zh] = HEDGES[(direction.sign < 0 && OF_A_FALL[hedge]) || hedge]
  const digits = { value: percent, decimals }
  const tolerance = HALF_POINT * 10 ** -places + 1e-9
  return moved(direction, `${en}${written(digits, 'en')}%`, `${zh}${written(digits, 'zh')}%`, [
    fact(factor, '≈', constant(1 + (direction.sign * percent) / 100), tolerance),
    ...hedgeChecks,
  ])
}

export interface Direction {
  readonly sign: 1 | -1
  readonly checks: readonly Check[]
}

/** Up or down, if it is certain; `still` is what the expression comes to where nothing changed. */
export function directionOf(
  { interval: { low, high }, factor }: Pick<Growth, 'interval' | 'factor'>,
  still = 1,
): Direction | null {
  if (low > still) return { sign: 1, checks: [fact(factor, '>', constant(still))] }
  return high < still ? { sign: -1, checks: [fact(factor, '<', constant(still))] } : null
}

/** "rose by …" or "fell by …". */
export function moved({ sign, checks: way }: Direction, en: string, zh: string, checks: readonly Check[]): Verb {
  return sign > 0
    ? { past: `rose by ${en}`, base: `rise by ${en}`, zh: `增长${zh}`, checks: [...way, ...checks] }
    : { past: `fell by ${en}`, base: `fall by ${en}`, zh: `下降${zh}`, checks: [...way, ...checks] }
}

function timesWord(times: number): string {
  return times === 2 ? 'twice' : `${cardinal(times).en} times`
}

function timesZh(times: number): string {
  return times === 2 ? '两' : cardinal(times).zh
}
