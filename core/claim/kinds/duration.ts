import { valueClause } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { fill } from '../phrase'

/** "Rail puts Chengdu and Chongqing one hour apart, with a train every 20 minutes". */
export const duration: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const travel = all.find((entry) => entry.metric === 'rail-travel-time')
  const interval = all.find((entry) => entry.metric === 'rail-interval')
  const spoken = [travel, interval].filter((entry) => entry !== undefined)
  if (!travel || spoken.length !== all.length) {
    throw misshapen(context, needs.duration)
  }
  if (!interval) return valueClause(travel, context.index)
  return fill(
    {
      en: 'rail puts Chengdu and Chongqing {travel} apart, with a train every {interval}',
      zh: '成渝高铁{travel}通达，动车每{interval}一班',
    },
    { travel: figureOf(travel), interval: figureOf(interval) },
  )
}
