import { firstFitting } from '../attempt'
import { planClause } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'

/** "The Science City plans for 320 R&D institutions and 100 key laboratories by 2025": as many targets as fit. */
export const targetGroup: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const [first] = all
  const alike = all.every(
    ({ kind, region, period }) => kind === 'target' && region === first?.region && period === first.period,
  )
  const sizes = [3, 2, 1].filter((size) => size <= all.length)
  const found = alike ? firstFitting(sizes.map((size) => () => planClause(all.slice(0, size), context.index))) : null
  if (!found) throw misshapen(context, 'targets of one region and year')
  return found
}
