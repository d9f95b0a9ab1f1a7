import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { cardinal } from '../../dataset/numerals'
import { type Change, changeOf, isGrowth } from '../change'
import { comparable, isOneTime } from '../comparable'
import { type ClaimMaker, observationsOf, wrongShape } from '../context'
import { type Check, constant, count, evaluateInterval, fact, holds, valueIn } from '../facts'
import { framed } from '../mood'
import { needs } from '../needs'
import { asserted, fill, type Phrase, silently } from '../phrase'
import { subjectPhrase } from '../subject'
import { participle } from '../wording'

/**
 * "Innovation cooperation in the economic circle grew most of the three, more than tripling from 2020 to 2024": growth rates over
 * the same years, of one region or of one metric. Where all fell, the first of them fell least.
 */
export const leader: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort((one, other) => other.value - one.value)
  const [most, second, ...more] = all
  const checks = alike(all, index) ? comparable(all, index) : null
  const found = most && checks ? changeOf([most], index) : null
  if (!most || !second || !checks || !found) throw wrongShape(context, needs.leader)
  const led = all.slice(1).map((other) => fact(valueIn(most), '>', valueIn(other)))
  const way = wayOf(all, index)
  if (!way || !led.every((one) => holds(one, index))) throw wrongShape(context, needs.leader)
  const pair = more.length === 0
  const ahead = pair ? aheadOfOne(most, second, way, led, index) : aheadOfAll(all, way, led)
  const clause = fill(
    { en: '{subject} {ahead}, {by} {span}{checks}', zh: '{span}{subject}{ahead}，{by}{checks}' },
    {
      subject: subjectPhrase(most, index),
      ahead,
      by: amountOf(found),
      span: found.span,
      checks: silently(checks),
    },
  )
  return framed(clause, all, index)
}

type Way = 'up' | 'down'

/** Whether the first of them certainly grew, or whether all certainly fell. For a pair both must go the same way. */
function wayOf(all: readonly Observation[], index: DatasetIndex): Way | null {
  const intervals = all.map((entry) => evaluateInterval(valueIn(entry), index))
  if (intervals.every(({ high }) => high < 0)) return 'down'
  const growing = all.length === 2 ? intervals : intervals.slice(0, 1)
  return growing.every(({ low }) => low > 0) ? 'up' : null
}

function aheadOfAll(all: readonly Observation[], way: Way, led: readonly Check[]): Phrase {
  const { en, zh } = cardinal(all.length)
  const ids = all.map((entry) => entry.id)
  const checks = [...led, fact(count('ids', ids), '=', constant(all.length))]
  return way === 'up'
    ? asserted(`grew most of the ${en}`, `在${zh}项中增幅最大`, checks)
    : asserted(`fell least of the ${en}`, `在${zh}项中降幅最小`, checks)
}

function aheadOfOne(
  most: Observation,
  second: Observation,
  way: Way,
  led: readonly Check[],
  index: DatasetIndex,
): Phrase {
  const verb = way === 'up' ? asserted('outgrew', '增幅大于', led) : asserted('fell less than', '降幅小于', led)
  return fill(
    { en: '{verb} {second}', zh: '{verb}{second}' },
    { verb, second: subjectPhrase(second, index, most.region) },
  )
}

/** "more than tripling", "rising by 62%". */
function amountOf({ verb }: Change): Phrase {
  return participle(verb)
}

/** Growth rates over the same years, of one region or of one metric. */
function alike(all: readonly Observation[], index: DatasetIndex): boolean {
  const [most] = all
  const one = (key: 'region' | 'metric') => all.every((entry) => entry[key] === most?.[key])
  return (
    all.length > 1 && all.every((entry) => isGrowth(entry, index)) && isOneTime(all) && (one('region') || one('metric'))
  )
}
