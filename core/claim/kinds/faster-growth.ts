import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { type Change, changeClause, changeOf, isGrowth } from '../change'
import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { constant, divided, evaluate, fact, valueIn } from '../facts'
import { needs } from '../needs'
import { fill, type Phrase, said } from '../phrase'
import { timesAsFast } from '../wording'

/** "Research spending rose by a third in three years; technology trade grew almost twice as fast". */
export const fasterGrowth: ClaimMaker = (context) => {
  const { index } = context
  const [slow, fast, ...others] = [...observationsOf(context)].sort((one, other) => one.value - other.value)
  if (!slow || !fast || others.length > 0 || !comparable(slow, fast, index)) {
    throw misshapen(context, needs.fasterGrowth)
  }
  const slower = changeOf([slow], index)
  if (!slower) throw misshapen(context, needs.twoRates)
  return fill(
    { en: '{slower}; {faster}', zh: '{slower}；{faster}' },
    { slower: changeClause(slower), faster: fasterClause(slow, fast, slower, index) },
  )
}

function fasterClause(slow: Observation, fast: Observation, slower: Change, index: DatasetIndex): Phrase {
  const ratio = divided(valueIn(fast), valueIn(slow))
  const times = timesAsFast(evaluate(ratio, index), ratio)
  const clause = fill(
    { en: '{subject} {grew} {pace}', zh: '{subject}{grew}{pace}' },
    {
      subject: subjectPhrase(fast, index),
      grew: said('grew', '', [fact(valueIn(fast), '>', constant(0))]),
      pace: times ?? faster(slow, fast, index),
    },
  )
  const calculated = slower.observations.some((observation) => observation.kind === 'derived')
  return calculated ? clause : calculatedIfDerived(clause, [fast])
}

/** "faster, by 62 %", where no round multiple fits. */
function faster(slow: Observation, fast: Observation, index: DatasetIndex): Phrase {
  const verb = changeOf([fast], index)?.verb
  if (!verb) throw new Error(`"${fast.id}" is no growth rate`)
  const more = said('faster', '更快', [fact(valueIn(fast), '>', valueIn(slow))])
  return fill({ en: '{more}: it {verb}', zh: '增长{more}，{verb}' }, { more, verb })
}

function comparable(slow: Observation, fast: Observation, index: DatasetIndex): boolean {
  const stated = [slow, fast].every((entry) => isGrowth(entry, index) && entry.qualifier === 'exact' && !entry.words)
  return stated && slow.period === fast.period && slow.value > 0 && fast.value > slow.value
}
