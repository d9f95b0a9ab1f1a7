import type { Conflict } from '../../dataset/model'
import { cardinal, counting } from '../../dataset/numerals'
import { type ClaimMaker, entriesOf, observationsOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { asserted, fill, type Phrase } from '../phrase'

/** "80 figures from five documents, and 23 by our calculation". */
export const evidence: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const ids = all.map((entry) => entry.id)
  const derived = all.filter((entry) => entry.kind === 'derived').length
  const stated = all.length - derived
  if (derived === 0) return statedPart(stated, all, ids)
  if (stated === 0) return derivedPart(derived, ids)
  return fill(
    { en: '{stated}, and {derived}', zh: '{stated}，另有{derived}' },
    { stated: statedPart(stated, all, ids), derived: derivedPart(derived, ids) },
  )
}

type Sourced = { readonly kind: string; readonly source: string }

function statedPart(stated: number, all: readonly Sourced[], ids: readonly string[]): Phrase {
  const sources = new Set(all.filter((entry) => entry.kind !== 'derived').map((entry) => entry.source)).size
  return fill(
    { en: '{figures} from {sources}', zh: '{figures}来自{sources}' },
    {
      figures: asserted(`${cardinal(stated).en} figure${stated === 1 ? '' : 's'}`, `${stated}项数据`, [
        fact(count('stated', ids), '=', constant(stated)),
      ]),
      sources: asserted(
        `${cardinal(sources).en} document${sources === 1 ? '' : 's'}`,
        `${counting(sources).zh}份文献`,
        [fact(count('sources', ids), '=', constant(sources))],
      ),
    },
  )
}

function derivedPart(derived: number, ids: readonly string[]): Phrase {
  return asserted(`${cardinal(derived).en} by our calculation`, `${derived}项为测算`, [
    fact(count('derived', ids), '=', constant(derived)),
  ])
}

/**
 * "Whether 24th place is a jump depends on the list" for one; for several "Three points where the sources do not fit
 * together" if that is so of each, or else "Two statements to read with care".
 */
export const conflicts: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.conflict, 'conflicts')
  const [only, ...others] = all
  if (only && others.length === 0) {
    const headline = only.phrases?.headline
    return headline
      ? asserted(headline.en, headline.zh, [{ check: 'text', id: only.id, is: only.statement }])
      : asserted(only.title.en, only.title.zh, [{ check: 'text', id: only.id, is: only.title }])
  }
  const ids = all.map((entry) => entry.id)
  const number = asserted(cardinal(all.length).en, counting(all.length).zh, [
    fact(count('ids', ids), '=', constant(all.length)),
  ])
  if (!all.every(isBetweenSources)) {
    return fill({ en: '{number} statements to read with care', zh: '{number}处说法需谨慎解读' }, { number })
  }
  const apart = asserted('the sources do not fit together', '来源说法不一', all.flatMap(betweenSources))
  return fill({ en: '{number} points where {apart}', zh: '{number}处{apart}' }, { number, apart })
}

/** Whether it sets sources against each other: one of a single source, or one where all agree, does not. */
function isBetweenSources({ sources, agrees }: Conflict): boolean {
  return new Set(sources).size > 1 && !agrees
}

function betweenSources({ id }: Conflict): readonly Check[] {
  return [fact(count('conflict-sources', [id]), '>', constant(1)), { check: 'agrees', id, is: false }]
}
