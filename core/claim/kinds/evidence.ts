import { type ClaimMaker, observationsOf } from '../context'
import { constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, type Phrase, said } from '../phrase'

/** "107 figures from five documents, 23 of them worked out here". */
export const evidence: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const ids = all.map((entry) => entry.id)
  const derived = all.filter((entry) => entry.kind === 'derived').length
  const sources = new Set(all.filter((entry) => entry.kind !== 'derived').map((entry) => entry.source)).size
  return fill(
    { en: '{figures}{sources}{derived}', zh: '{figures}{sources}{derived}' },
    {
      figures: said(`${cardinal(all.length).en} figure${all.length === 1 ? '' : 's'}`, `${all.length}项数据`, [
        fact(count('ids', ids), '=', constant(all.length)),
      ]),
      sources: sources > 0 ? sourcesOf(sources, ids) : EMPTY,
      derived: derived > 0 ? derivedOf(derived, ids) : EMPTY,
    },
  )
}

function sourcesOf(sources: number, ids: readonly string[]): Phrase {
  const number = said(`${cardinal(sources).en} document${sources === 1 ? '' : 's'}`, `${counting(sources).zh}份文献`, [
    fact(count('sources', ids), '=', constant(sources)),
  ])
  return fill({ en: ' from {number}', zh: '，来自{number}' }, { number })
}

function derivedOf(derived: number, ids: readonly string[]): Phrase {
  const number = said(`${cardinal(derived).en} of them by our calculation`, `其中${derived}项为测算`, [
    fact(count('derived', ids), '=', constant(derived)),
  ])
  return fill({ en: ', {number}', zh: '，{number}' }, { number })
}
