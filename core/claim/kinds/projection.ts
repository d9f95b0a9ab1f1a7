import type { Observation } from '../../dataset/model'
import { subjectPhrase, valueClause } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { fact, property, valueIn } from '../facts'
import { amountOf, bareNumberOf, figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf } from '../period'
import { EMPTY, fill, type Phrase, said } from '../phrase'
import { wordsOf } from '../subjects/subjects'
import { byTime } from '../time'

/** "GDP … is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024". */
export const projection: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort(byTime)
  const ahead = all[all.length - 1]
  const alike = all.every((entry) => entry.metric === ahead?.metric && entry.region === ahead.region)
  if (ahead?.kind !== 'projected' || !alike) {
    throw misshapen(context, needs.projection)
  }
  const words = wordsOf(metricOf(ahead, index))
  if (!words.subject) return valueClause(ahead, index)
  return fill(
    { en: '{subject} {projected} {pass} {amount} {time}{base}', zh: '{subject}{time}{projected}{pass}{amount}{base}' },
    {
      subject: subjectPhrase(ahead, index),
      projected: said(words.plural ? 'are projected' : 'is projected', '预计', [property(ahead, 'kind')]),
      ...reach(ahead),
      time: timeOf(ahead),
      base: baseOf(all, ahead),
    },
  )
}

function reach(ahead: Observation): { readonly pass: Phrase; readonly amount: Phrase } {
  if (ahead.qualifier === 'over') {
    return { pass: said('to pass', '突破', [property(ahead, 'qualifier')]), amount: amountOf(ahead) }
  }
  return { pass: said('to reach', '达到', [property(ahead, 'kind')]), amount: figureOf(ahead) }
}

/** The latest value before it of the same source. */
function baseOf(all: readonly Observation[], ahead: Observation): Phrase {
  const base = all.findLast((entry) => entry !== ahead && entry.source === ahead.source && entry.qualifier === 'exact')
  if (!base || base.value >= ahead.value) return EMPTY
  return fill(
    { en: ', {after} {figure} {time}', zh: '，{time}{after}{figure}' },
    {
      after: said('after', '为', [fact(valueIn(base), '<', valueIn(ahead))]),
      figure: bareNumberOf(base),
      time: timeOf(base),
    },
  )
}
