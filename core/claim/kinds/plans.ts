import { displayNumber } from '../../dataset/format'
import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { cardinal, counting } from '../../dataset/numerals'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { type Check, constant, count, type Expression, fact, property, resultsOf, valueIn, yearOf } from '../facts'
import { aimedFor, nounOf, planClause, wayOf } from '../items'
import { needs } from '../needs'
import { dueBy } from '../period'
import { asserted, EMPTY_PHRASE, fill, type Phrase, plainPhrase } from '../phrase'
import { firstFitting } from '../problem'
import { regionOf } from '../region'
import { fitsWithSource, undatedSource } from '../source'
import { periodYear } from '../time'

/**
 * "Eighteen targets of the Science City in four fields fell due in 2025; no source says which were met": targets of one plan,
 * the fields of their metrics, and whether the dataset knows what came of them.
 */
export const targets: ClaimMaker = (context) => {
  const { index } = context
  const all = observationsOf(context)
  const [first] = all
  const year = periodYear(first?.period ?? null, 'last')
  const alike = all.every(
    ({ kind, region, source, period }) =>
      kind === 'target' && region === first?.region && source === first.source && period === first.period,
  )
  if (!first || year === null || !alike) throw wrongShape(context, needs.targets)
  const found = firstFitting(
    [() => dueClause(all, first, year, index, true), () => dueClause(all, first, year, index, false)],
    index,
  )
  if (!found) throw wrongShape(context, needs.targets)
  return found
}

function dueClause(
  all: readonly Observation[],
  first: Observation,
  year: number,
  index: DatasetIndex,
  withFields: boolean,
): Phrase {
  const ids = all.map((entry) => entry.id)
  const text = undatedSource(all, index)
  return fill(
    {
      en: '{many} {targets} {of region} {fields} {due} in {year}{says}{unmet}',
      zh: '{says}{region}{fields}{many}{targets}{due}{year}年到期{unmet}',
    },
    {
      region: regionOf(first, index),
      many: asserted(cardinal(all.length).en, `${counting(all.length).zh}项`, [
        fact(count('ids', ids), '=', constant(all.length)),
      ]),
      targets: asserted(
        all.length === 1 ? 'target' : 'targets',
        '目标',
        all.map((entry) => property(entry, 'kind')),
      ),
      fields: withFields ? fieldsOf(all, index) : EMPTY_PHRASE,
      due: dueWord(first, all.length, year, index),
      year: asserted(String(year), String(year), [fact(yearOf(first), '=', constant(year))]),
      says: text.text.en === '' ? EMPTY_PHRASE : fill({ en: ', says {text}', zh: '据{text}，' }, { text }),
      unmet: resultsOf(all, index).length > 0 ? EMPTY_PHRASE : unmet(all.length, ids),
    },
  )
}

/** A plan whose year is over for the newest source has come due. */
function dueWord(target: Observation, many: number, year: number, index: DatasetIndex): Phrase {
  const newest = index.dataset.sources.find(({ date }) => Number(date?.slice(0, 4) ?? 0) > year)
  if (newest) {
    const later: Check = { check: 'source-date', id: newest.id, is: newest.date }
    return asserted('fell due', '已于', [later, property(target, 'period')])
  }
  return plainPhrase(many === 1 ? 'falls due' : 'fall due', '于')
}

function unmet(many: number, ids: readonly string[]): Phrase {
  const words = many === 1 ? 'no source says whether it was met' : 'no source says which were met'
  const none = asserted(words, '没有来源说明完成情况', [fact(count('results', ids), '=', constant(0))])
  return fill({ en: '; {none}', zh: '，{none}' }, { none })
}

function fieldsOf(all: readonly Observation[], index: DatasetIndex): Phrase {
  const named = all.flatMap((entry) => metricOf(entry, index).field?.en ?? [])
  const fields = named.length === all.length ? new Set(named).size : 0
  if (fields < 2) return EMPTY_PHRASE
  const ids = all.map((entry) => entry.id)
  const number = asserted(cardinal(fields).en, counting(fields).zh, [fact(count('fields', ids), '=', constant(fields))])
  return fill({ en: 'in {number} fields', zh: '{number}大领域' }, { number })
}

const MAX_TARGETS = 4

/**
 * "The Science City aimed for 320 R&D institutions and 100 key laboratories by 2025": as many targets as fit, the largest
 * first where all are counts. Groups of the same people are added up: "3,850 experts (50 + 300 + 1,000 + 2,500)".
 */
export const targetGroup: ClaimMaker = (context) => {
  const { index } = context
  const given = observationsOf(context)
  const [model] = given
  const alike = given.every(
    ({ kind, region, period, source }) =>
      kind === 'target' && region === model?.region && period === model.period && source === model.source,
  )
  const items = given.every((entry) => phrasesOf(metricOf(entry, index)).item)
  if (!model || !alike || !items) throw wrongShape(context, needs.targetGroup)
  const all = largestFirst(given)
  const [first = model, ...others] = all
  const sum = isOneSum(given, index)
    ? firstFitting([() => sumClause(given, index, true), () => sumClause(given, index, false)], index)
    : null
  if (sum) return sum
  return planClause(asManyAsFit(first, others, index), index)
}

/** Whether the targets are groups of one kind of people, got in one way. */
function isOneSum(all: readonly Observation[], index: DatasetIndex): boolean {
  const exact = all.every(({ unit, qualifier }) => unit === 'count' && qualifier === 'exact')
  const way = all.every((entry) => phrasesOf(metricOf(entry, index)).way !== undefined)
  return all.length > 1 && exact && way && nounOf(all, index) !== null
}

/** "The Science City aimed to recruit and train 3,850 experts by 2025 (50 + 300 + 1,000 + 2,500)". */
function sumClause(all: readonly Observation[], index: DatasetIndex, withGroups: boolean): Phrase {
  const [first] = all
  if (!first) throw new Error('There are no targets')
  const total = all.reduce((sum, entry) => sum + entry.value, 0)
  const sum = all.map(valueIn).reduce((left, right): Expression => ({ is: '+', left, right }))
  const figures = all.map((entry) => displayNumber(entry, 'en'))
  const parts: Phrase = {
    text: {
      en: figures.join(' + '),
      zh: all.map((entry) => String(entry.value)).join('＋'),
    },
    facts: all.map((entry, at) => ({
      ...fact(valueIn(entry), '=', constant(entry.value)),
      says: { en: figures[at] ?? '', zh: String(entry.value) },
    })),
  }
  const noun = nounOf(all, index) ?? { en: '', zh: '' }
  return fill(
    {
      en: '{region} {aimed} {way} {total} {groups} {due} ({parts})',
      zh: '{region}{due}{aimed}：{way}{groups}{total}（{parts}）',
    },
    {
      region: regionOf(first, index),
      aimed: aimedFor(all),
      way: wayOf(all, index),
      total: asserted(`${cardinal(total).en} ${noun.en}`, `${noun.zh}${total}${first.unitName?.zh ?? ''}`, [
        fact(sum, '=', constant(total)),
      ]),
      groups: withGroups ? groupsOf(all) : EMPTY_PHRASE,
      due: dueBy(first),
      parts,
    },
  )
}

function groupsOf(all: readonly Observation[]): Phrase {
  const { en, zh } = counting(all.length)
  const ids = all.map((entry) => entry.id)
  return asserted(`in ${en} groups`, `${zh}类`, [fact(count('ids', ids), '=', constant(all.length))])
}

function largestFirst(targets: readonly Observation[]): readonly Observation[] {
  const counts = targets.every((entry) => entry.unit === 'count')
  return counts ? [...targets].sort((one, other) => other.value - one.value) : targets
}

function asManyAsFit(first: Observation, others: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  const named = [first]
  for (const target of others) {
    if (named.length < MAX_TARGETS && fitsWithSource(planClause([...named, target], index), index)) named.push(target)
  }
  return named
}
