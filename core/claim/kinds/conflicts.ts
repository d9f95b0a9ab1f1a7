import { type ClaimMaker, entriesOf } from '../context'
import { constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { fill, said } from '../phrase'
import { CONFLICT_HEADLINES } from '../subjects/conflicts'

/** "Whether 24th place is a jump depends on the list" for one; "Three points where the sources do not fit together" for several. */
export const conflicts: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.conflict, 'conflicts')
  const [only, ...others] = all
  if (only && others.length === 0) {
    const headline = CONFLICT_HEADLINES[only.id]
    return headline
      ? said(headline.en, headline.zh, [{ check: 'text', id: only.id, is: only.statement }])
      : said(only.title.en, only.title.zh, [{ check: 'text', id: only.id, is: only.title }])
  }
  const ids = all.map((entry) => entry.id)
  const number = said(cardinal(all.length).en, counting(all.length).zh, [
    fact(count('ids', ids), '=', constant(all.length)),
  ])
  return fill(
    { en: '{number} points where the sources do not fit together', zh: '来源说法不一的{number}处' },
    { number },
  )
}
