import { type DatasetIndex, getOrThrow } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { planClause, subjectPhrase, valueClause } from '../clause'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf, regionPhrases } from '../dataset-phrases'
import { constant, count, fact, property, valueIn, yearOf } from '../facts'
import { amountOf, bareNumberOf, figureOf } from '../figure'
import { needs } from '../needs'
import { cardinal, counting } from '../numerals'
import { timeOf } from '../period'
import { asserted, EMPTY_PHRASE, fill, fits, type Phrase, plainPhrase } from '../phrase'
import { byTime, periodYear } from '../time'

/** "The Science City plan sets eighteen targets in four fields for 2025": the fields of their metrics. */
export const targets: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const [first] = all
  const year = periodYear(first?.period ?? null, 'last')
  const alike = all.every(
    ({ kind, region, source, period }) =>
      kind === 'target' && region === first?.region && source === first.source && period === first.period,
  )
  if (!first || year === null || !alike) throw wrongShape(context, needs.targets)
  const ids = all.map((entry) => entry.id)
  const named = all.flatMap((entry) => metricOf(entry, context.index).field?.en ?? [])
  const fields = named.length === all.length ? new Set(named).size : 0
  const { name } = regionPhrases(getOrThrow(context.index.region, first.region))
  return fill(
    {
      en: '{region} plan sets {many} {targets} {fields} for {year}',
      zh: '{region}面向{year}年设定{fields}{many}{targets}',
    },
    {
      region: plainPhrase(name.en, name.zh),
      many: asserted(cardinal(all.length).en, `${counting(all.length).zh}项`, [
        fact(count('ids', ids), '=', constant(all.length)),
      ]),
      targets: asserted(
        all.length === 1 ? 'target' : 'targets',
        '目标',
        all.map((entry) => property(entry, 'kind')),
      ),
      fields: fields > 1 ? fieldsOf(fields, ids) : EMPTY_PHRASE,
      year: asserted(String(year), String(year), [fact(yearOf(first), '=', constant(year))]),
    },
  )
}

function fieldsOf(fields: number, ids: readonly string[]) {
  const number = asserted(cardinal(fields).en, counting(fields).zh, [fact(count('fields', ids), '=', constant(fields))])
  return fill({ en: 'in {number} fields', zh: '{number}大领域' }, { number })
}

const MAX_TARGETS = 4

/**
 * "The Science City plans for 320 R&D institutions and 100 key laboratories by 2025": as many targets as fit, the
 * largest first where all are counts.
 */
export const targetGroup: ClaimMaker = (context) => {
  const all = largestFirst(observationsOf(context))
  const [first] = all
  const alike = all.every(
    ({ kind, region, period }) => kind === 'target' && region === first?.region && period === first.period,
  )
  if (!first || !alike) throw wrongShape(context, needs.targetGroup)
  return planClause(asManyAsFit(first, all.slice(1), context.index), context.index)
}

function largestFirst(targets: readonly Observation[]): readonly Observation[] {
  const counts = targets.every((entry) => entry.unit === 'count')
  return counts ? [...targets].sort((one, other) => other.value - one.value) : targets
}

function asManyAsFit(first: Observation, others: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  const named = [first]
  for (const target of others) {
    if (named.length < MAX_TARGETS && fits(planClause([...named, target], index))) named.push(target)
  }
  return named
}

/** "GDP … is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024". */
export const projection: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort(byTime)
  const ahead = all[all.length - 1]
  const alike = all.every((entry) => entry.metric === ahead?.metric && entry.region === ahead.region)
  if (ahead?.kind !== 'projected' || !alike) {
    throw wrongShape(context, needs.projection)
  }
  const words = phrasesOf(metricOf(ahead, index))
  if (!words.subject) return valueClause(ahead, index)
  return fill(
    { en: '{subject} {projected} {pass} {amount} {time}{base}', zh: '{subject}{time}{projected}{pass}{amount}{base}' },
    {
      subject: subjectPhrase(ahead, index),
      projected: asserted(words.plural ? 'are projected' : 'is projected', '预计', [property(ahead, 'kind')]),
      ...reach(ahead),
      time: timeOf(ahead),
      base: baseOf(all, ahead),
    },
  )
}

function reach(ahead: Observation): { readonly pass: Phrase; readonly amount: Phrase } {
  if (ahead.qualifier === 'over') {
    return { pass: asserted('to pass', '突破', [property(ahead, 'qualifier')]), amount: amountOf(ahead) }
  }
  return { pass: asserted('to reach', '达到', [property(ahead, 'kind')]), amount: figureOf(ahead) }
}

/** The latest value before it of the same source. */
function baseOf(all: readonly Observation[], ahead: Observation): Phrase {
  const base = all.findLast((entry) => entry !== ahead && entry.source === ahead.source && entry.qualifier === 'exact')
  if (!base || base.value >= ahead.value) return EMPTY_PHRASE
  return fill(
    { en: ', {after} {figure} {time}', zh: '，{time}{after}{figure}' },
    {
      after: asserted('after', '为', [fact(valueIn(base), '<', valueIn(ahead))]),
      figure: bareNumberOf(base),
      time: timeOf(base),
    },
  )
}
