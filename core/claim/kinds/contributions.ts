import { regionOf } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { constant, count, fact, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { cardinal, counting } from '../numerals'
import { fill, plain, said } from '../phrase'
import { wordsOf } from '../subjects/subjects'

/** "Technological advances had the largest of three overlapping shares in Chongqing’s growth: 58.6 %". */
export const contributions: ClaimMaker = (context) => {
  const all = [...observationsOf(context)].sort((one, other) => other.value - one.value)
  const [largest, ...others] = all
  const who = largest && wordsOf(metricOf(largest, context.index)).contributor
  const alike = all.every(
    (entry) =>
      wordsOf(metricOf(entry, context.index)).contributor &&
      entry.region === largest?.region &&
      entry.period === largest.period,
  )
  if (!who || others.length === 0 || !alike) {
    throw misshapen(context, needs.contributions)
  }
  const ids = all.map((entry) => entry.id)
  const many = [fact(count('ids', ids), '=', constant(all.length))]
  return fill(
    {
      en: '{who} had {largest} of {many} overlapping shares in {region}’s growth: {figure}',
      zh: '{region}{many}相互重叠的贡献率中，{who}{largest}，为{figure}',
    },
    {
      who: plain(who.en, who.zh),
      largest: said(
        others.length === 1 ? 'the larger' : 'the largest',
        '最高',
        others.map((other) => fact(valueIn(largest), '>', valueIn(other))),
      ),
      many: said(cardinal(all.length).en, `${counting(all.length).zh}项`, many),
      region: regionOf(largest, context.index),
      figure: figureOf(largest),
    },
  )
}
