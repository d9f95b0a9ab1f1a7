import type { Conflict } from '../../dataset/model'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { fill, said } from '../phrase'
import { CONFLICT_HEADLINES } from '../subjects/conflicts'

/**
 * "Whether 24th place is a jump depends on the list" for one; for several "Three points where the sources do not fit
 * together" if that is so of each, or else "Two figures to read with care".
 */
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
  if (!all.every(isBetweenSources)) {
    return fill({ en: '{number} figures to read with care', zh: '{number}处数据需谨慎解读' }, { number })
  }
  const apart = said('the sources do not fit together', '来源说法不一', all.flatMap(betweenSources))
  return fill({ en: '{number} points where {apart}', zh: '{number}处{apart}' }, { number, apart })
}

/** Whether it sets sources against each other: one of a single source, or one where all agree, does not. */
function isBetweenSources({ sources, agrees }: Conflict): boolean {
  return new Set(sources).size > 1 && !agrees
}

function betweenSources({ id }: Conflict): readonly Check[] {
  return [fact(count('conflict-sources', [id]), '>', constant(1)), { check: 'agrees', id, is: false }]
}
