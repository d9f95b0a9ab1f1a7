import { formatNumber } from '../dataset/format'
import type { Qualifier } from '../dataset/model'
import { type Check, constant, type Expression, fact, type Relation } from './facts'
import { cardinal } from './numerals'
import { asserted, type Phrase } from './phrase'

// The one place where a ratio chooses its words. A word is only chosen where its checks hold.

/** A change before words are chosen: the factor, how it is worked out, and how exact it is. */
export interface Growth {
  readonly value: number
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
  readonly exactly: string
  readonly over: string
  readonly almost: string
}

const MULTIPLES: readonly Multiple[] = [
  { times: 2, en: 'doubled', exactly: '翻了一番', over: '增长超一倍', almost: '接近翻番' },
  { times: 3, en: 'tripled', exactly: '增至三倍', over: '增长超两倍', almost: '增至近三倍' },
  { times: 4, en: 'quadrupled', exactly: '增至四倍', over: '增长超三倍', almost: '增至近四倍' },
]

const FRACTIONS: readonly { readonly share: number; readonly en: string; readonly zh: string }[] = [
  { share: 1 / 5, en: 'a fifth', zh: '五分之一' },
  { share: 1 / 4, en: 'a quarter', zh: '四分之一' },
  { share: 1 / 3, en: 'a third', zh: '三分之一' },
  { share: 1 / 2, en: 'half', zh: '一半' },
  { share: 2 / 3, en: 'two thirds', zh: '三分之二' },
  { share: 3 / 4, en: 'three quarters', zh: '四分之三' },
]

/** How far a number may lie from a round multiple and still be called it. */
const EXACTLY = 0.005
/** From 1.9 on something has "almost doubled". */
const ALMOST = 0.1
/** Up to 2.5 "more than doubled" says enough; beyond, the percentage does. */
const MORE_THAN = 0.5
/** A percentage within one point of a third is "a third". */
const ONE_POINT = 0.01
const HALF_POINT = 0.005
/** From 1.85 on something is "almost twice as fast". */
const ALMOST_AS_FAST = 0.15

/** What a change did, as a verb in the past tense: "more than doubled", "rose by a third", "fell by 12%". */
export function growthVerb(growth: Growth): Phrase {
  return roundVerb(growth) ?? percentVerb(growth)
}

/** The same where no number is needed. */
export function roundVerb(growth: Growth): Phrase | null {
  return growth.hedge === 'exact' ? (unchanged(growth) ?? asMultiple(growth) ?? asFraction(growth)) : null
}

/** "grew most, more than doubling": the verb as a participle. */
export function participle({ text, facts }: Phrase): Phrase {
  const forms: Readonly<Record<string, string>> = {
    doubled: 'doubling',
    tripled: 'tripling',
    quadrupled: 'quadrupling',
    rose: 'rising',
    fell: 'falling',
  }
  const en = text.en.replace(/\b[a-z]+\b/g, (word) => forms[word] ?? word)
  return { text: { en, zh: text.zh }, facts: facts.map((entry) => ({ ...entry, says: { en, zh: text.zh } })) }
}

/** How one growth rate compares with another: "almost twice as fast". Null where no round word fits. */
export function timesAsFast(ratio: number, expression: Expression): Phrase | null {
  const nearest = Math.round(ratio)
  if (nearest >= 2 && Math.abs(ratio - nearest) <= EXACTLY) {
    return asserted(`${timesWord(nearest)} as fast`, `增幅为前者的${timesZh(nearest)}倍`, [
      fact(expression, '≈', constant(nearest), EXACTLY),
    ])
  }
  const above = Math.ceil(ratio)
  if (above >= 2 && above - ratio <= ALMOST_AS_FAST) {
    return asserted(`almost ${timesWord(above)} as fast`, `增幅接近前者的${timesZh(above)}倍`, [
      fact(expression, '<', constant(above)),
      fact(expression, '>=', constant(above - ALMOST_AS_FAST)),
    ])
  }
  if (ratio < 2) return null
  const below = Math.floor(ratio)
  return asserted(`more than ${timesWord(below)} as fast`, `增幅超过前者的${timesZh(below)}倍`, [
    fact(expression, '>', constant(below)),
    fact(expression, '<', constant(below + 1)),
  ])
}

/** "8.4%": a percentage worked out, not stated. */
export function percentage(share: number, expression: Expression, places: number): Phrase {
  const shown = Number((share * 100).toFixed(places))
  const decimals = Number.isInteger(shown) ? 0 : places
  return asserted(`${formatNumber(shown, decimals, 'en')}%`, `${formatNumber(shown, decimals, 'zh')}%`, [
    fact(expression, '≈', constant(shown / 100), 0.005 * 10 ** -places + 1e-9),
  ])
}

function unchanged({ value, factor }: Growth): Phrase | null {
  if (Math.abs(value - 1) > 0.0005) return null
  return asserted('hardly changed', '基本持平', [fact(factor, '≈', constant(1), 0.0005)])
}

function asMultiple({ value, factor }: Growth): Phrase | null {
  for (const { times, en, exactly, over, almost } of MULTIPLES) {
    const off = value - times
    if (Math.abs(off) <= EXACTLY) return asserted(en, exactly, [fact(factor, '≈', constant(times), EXACTLY)])
    if (off > 0 && off < MORE_THAN) {
      return asserted(`more than ${en}`, over, [
        fact(factor, '>', constant(times)),
        fact(factor, '<', constant(times + MORE_THAN)),
      ])
    }
    if (off < 0 && off >= -ALMOST) {
      return asserted(`almost ${en}`, almost, [
        fact(factor, '<', constant(times)),
        fact(factor, '>=', constant(times - ALMOST)),
      ])
    }
  }
  return null
}

function asFraction({ value, factor }: Growth): Phrase | null {
  const near = FRACTIONS.find(({ share }) => Math.abs(Math.abs(value - 1) - share) <= ONE_POINT)
  if (!near) return null
  const sign = Math.sign(value - 1)
  const check = fact(factor, '≈', constant(1 + sign * near.share), ONE_POINT + 1e-9)
  return asserted(`${rose(sign)} by ${near.en}`, `${zhRose(sign)}${near.zh}`, [check])
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

export function percentVerb({ value, factor, hedge, hedgeChecks, places }: Growth): Phrase {
  const sign = Math.sign(value - 1)
  const percent = Number((Math.abs(value - 1) * 100).toFixed(places))
  const decimals = Number.isInteger(percent) ? 0 : places
  const [en, zh] = HEDGES[hedge]
  const tolerance = HALF_POINT * 10 ** -places + 1e-9
  const direction: Relation = sign >= 0 ? '>=' : '<='
  return asserted(
    `${rose(sign)} by ${en}${formatNumber(percent, decimals, 'en')}%`,
    `${zhRose(sign)}${zh}${formatNumber(percent, decimals, 'zh')}%`,
    [
      fact(factor, '≈', constant(1 + (sign * percent) / 100), tolerance),
      fact(factor, direction, constant(1)),
      ...hedgeChecks,
    ],
  )
}

function rose(sign: number): string {
  return sign >= 0 ? 'rose' : 'fell'
}

function zhRose(sign: number): string {
  return sign >= 0 ? '增长' : '下降'
}

function timesWord(times: number): string {
  return times === 2 ? 'twice' : `${cardinal(times).en} times`
}

function timesZh(times: number): string {
  return times === 2 ? '两' : cardinal(times).zh
}
