import { type ClaimMaker, observationsOf } from '../context'
import { constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { fill, type Phrase, said } from '../phrase'

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
      figures: said(`${cardinal(stated).en} figure${stated === 1 ? '' : 's'}`, `${stated}项数据`, [
        fact(count('stated', ids), '=', constant(stated)),
      ]),
      sources: said(`${cardinal(sources).en} document${sources === 1 ? '' : 's'}`, `${counting(sources).zh}份文献`, [
        fact(count('sources', ids), '=', constant(sources)),
      ]),
    },
  )
}

function derivedPart(derived: number, ids: readonly string[]): Phrase {
  return said(`${cardinal(derived).en} by our calculation`, `${derived}项为测算`, [
    fact(count('derived', ids), '=', constant(derived)),
  ])
}
