import type { Milestone } from '../../dataset/model'
import { type ClaimMaker, entriesOf } from '../context'
import { constant, count, type Expression, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { fill, type Phrase, said } from '../phrase'
import { periodYear } from '../time'

/** Years without a milestone that set what follows apart. */
const LONG_GAP = 5

/** "Fourteen milestones since 1997, thirteen of them since 2020". */
export const milestones: ClaimMaker = (context) => {
  const all = [...entriesOf(context, context.index.milestone, 'milestones')].sort((one, other) =>
    one.date.localeCompare(other.date),
  )
  const first = all[0]
  const last = all[all.length - 1]
  if (!first || !last) throw new Error('There are no milestones')
  if (all.length === 1) return single(first)
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
    { year: yearWord(milestone), title: said(en, zh, [{ check: 'text', id: milestone.id, is: milestone.title }]) },
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
  return said(`${cardinal(all.length).en} milestones`, `${counting(all.length).zh}个重要节点`, [
    fact(count('ids', ids), '=', constant(all.length)),
  ])
}

function howManySince(all: readonly Milestone[], start: Milestone): Phrase {
  const year = constant(yearOf(start))
  const later = all.filter((entry) => yearOf(entry) >= yearOf(start))
  const ids = later.map((entry) => entry.id)
  return said(cardinal(later.length).en, `${counting(later.length).zh}个`, [
    fact(count('ids', ids), '=', constant(later.length)),
    ...all.map((entry) => fact(yearExpression(entry), later.includes(entry) ? '>=' : '<', year)),
  ])
}

function yearWord(milestone: Milestone): Phrase {
  const year = yearOf(milestone)
  return said(String(year), String(year), [fact(yearExpression(milestone), '=', constant(year))])
}

function yearExpression(milestone: Milestone): Expression {
  return { is: 'milestone-year', milestone: milestone.id }
}

function yearOf(milestone: Milestone): number {
  return periodYear(milestone.date, 'first') ?? 0
}
