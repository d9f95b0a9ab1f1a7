import type { Milestone } from '../../dataset/model'
import { cardinal, counting } from '../../dataset/numerals'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, type Expression, fact } from '../facts'
import { asserted, fill, list, type Phrase } from '../phrase'
import { firstFitting } from '../problem'
import { periodYear } from '../time'

/** Years without a milestone that set what follows apart. */
const LONG_GAP = 5

/** "From the creation of Chongqing municipality in 1997 to the master plan in 2021": the first and the last; else they are counted. */
export const milestones: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.milestone, 'milestones')
  const [only, ...others] = all
  if (only && others.length === 0) return single(only)
  const found = firstFitting([...fromTo(all), ...ofOneYear(all), () => counted(all)], context.index)
  if (!found) throw new Error('Milestones can always be counted')
  return found
}

/** From the first to the last; where dates are too coarse to tell, the order given decides. */
function fromTo(all: readonly Milestone[]): readonly (() => Phrase)[] {
  const first = all.find((entry) => !all.some((other) => isBefore(other, entry)))
  const last = all.findLast((entry) => !all.some((other) => isBefore(entry, other)))
  const start = topicWithYear(first)
  const end = topicWithYear(last)
  if (!first || !last || !start || !end || yearOf(first) === yearOf(last)) return []
  const after = all.map((entry) => fact(yearExpression(entry), '>=', yearExpression(first)))
  const before = all.map((entry) => fact(yearExpression(entry), '<=', yearExpression(last)))
  const parts = { from: asserted('from', '从', after), start, to: asserted('to', '到', before), end }
  return [() => fill({ en: '{from} {start} {to} {end}', zh: '{from}{start}{to}{end}' }, parts)]
}

/** "2021: guidelines for the west and XGimi’s listing". */
function ofOneYear(all: readonly Milestone[]): readonly (() => Phrase)[] {
  const [first] = all
  const topics = all.flatMap((entry) => topicOf(entry) ?? [])
  if (!first || topics.length < all.length || all.some((entry) => yearOf(entry) !== yearOf(first))) return []
  const years = all.map((entry) => fact(yearExpression(entry), '=', constant(yearOf(first))))
  const year = asserted(String(yearOf(first)), String(yearOf(first)), years)
  return [() => fill({ en: '{year}: {topics}', zh: '{year}年：{topics}' }, { year, topics: list(topics) })]
}

/** Whether one date lies before another for certain: 2021 is neither before nor after 2021-03. */
function isBefore(one: Milestone, other: Milestone): boolean {
  const exactness = Math.min(one.date.length, other.date.length)
  return one.date.slice(0, exactness) < other.date.slice(0, exactness)
}

function topicOf(milestone: Milestone): Phrase | null {
  const topic = milestone.phrases?.topic
  return topic ? asserted(topic.en, topic.zh, [titleCheck(milestone)]) : null
}

function topicWithYear(milestone: Milestone | undefined): Phrase | null {
  const topic = milestone?.phrases?.topic
  if (!topic) return null
  const year = String(yearOf(milestone))
  return asserted(
    topic.en.includes(year) ? topic.en : `${topic.en} in ${year}`,
    topic.zh.includes(year) ? topic.zh : `${year}年${topic.zh}`,
    [titleCheck(milestone), fact(yearExpression(milestone), '=', constant(yearOf(milestone)))],
  )
}

/** "Fourteen milestones since 1997, 13 of them since 2020". */
function counted(entries: readonly Milestone[]): Phrase {
  const all = [...entries].sort((one, other) => one.date.localeCompare(other.date))
  const first = all[0]
  const last = all[all.length - 1]
  if (!first || !last) throw new Error('There are no milestones')
  const number = howMany(all)
  const year = yearWord(first)
  if (yearOf(first) === yearOf(last))
    return fill({ en: '{number} in {year}', zh: '{year}年的{number}' }, { number, year })
  const start = afterLongGap(all)
  if (!start) {
    const to = yearWord(last)
    return fill({ en: '{number} from {year} to {to}', zh: '{year}–{to}年的{number}' }, { number, year, to })
  }
  return fill(
    {
      en: '{number} since {year}, {many} of them since {start}',
      zh: '{year}年以来{number}，其中{start}年以来{many}',
    },
    { number, year, many: howManySince(all, start), start: yearWord(start) },
  )
}

function single(milestone: Milestone): Phrase {
  const { en, zh } = milestone.title
  return fill(
    { en: '{year}: {title}', zh: '{year}年：{title}' },
    { year: yearWord(milestone), title: asserted(en, zh, [titleCheck(milestone)]) },
  )
}

/** The first milestone after a long pause. */
function afterLongGap(all: readonly Milestone[]): Milestone | undefined {
  return all.find((entry, at) => {
    const before = all[at - 1]
    return before !== undefined && yearOf(entry) - yearOf(before) >= LONG_GAP
  })
}

function howMany(all: readonly Milestone[]): Phrase {
  const ids = all.map((entry) => entry.id)
  return asserted(`${cardinal(all.length).en} milestones`, `${counting(all.length).zh}个重要节点`, [
    fact(count('ids', ids), '=', constant(all.length)),
  ])
}

function howManySince(all: readonly Milestone[], start: Milestone): Phrase {
  const year = constant(yearOf(start))
  const later = all.filter((entry) => yearOf(entry) >= yearOf(start))
  const ids = later.map((entry) => entry.id)
  return asserted(cardinal(later.length).en, `${counting(later.length).zh}个`, [
    fact(count('ids', ids), '=', constant(later.length)),
    ...all.map((entry) => fact(yearExpression(entry), later.includes(entry) ? '>=' : '<', year)),
  ])
}

function yearWord(milestone: Milestone): Phrase {
  const year = yearOf(milestone)
  return asserted(String(year), String(year), [fact(yearExpression(milestone), '=', constant(year))])
}

function titleCheck(milestone: Milestone): Check {
  return { check: 'text', id: milestone.id, is: milestone.title }
}

function yearExpression(milestone: Milestone): Expression {
  return { is: 'milestone-year', milestone: milestone.id }
}

function yearOf(milestone: Milestone): number {
  return periodYear(milestone.date, 'first') ?? 0
}
