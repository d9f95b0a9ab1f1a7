import type { Localized } from '../locale'
import { fits, type Phrase } from './phrase'

/** Says why a claim cannot be made; caught where claims are resolved. */
export class ClaimProblem extends Error {
  constructor(readonly says: Localized) {
    super(says.en)
  }
}

/** The tables that claims are about. */
export type ClaimTable = 'observations' | 'milestones' | 'findings' | 'conflicts'

const TABLES: Record<ClaimTable, string> = {
  observations: '数据',
  milestones: '事件',
  findings: '观点',
  conflicts: '来源分歧',
}

/** The sentences for everything that can be wrong with a claim. */
export const problems = {
  empty: (kind: string): Localized => ({
    en: `The claim "${kind}" has nothing in "of"; give it the ids that it is about.`,
    zh: `论断“${kind}”的“of”为空，请填入所涉内容的标识。`,
  }),
  missing: (kind: string, ids: readonly string[], table: ClaimTable): Localized => ({
    en: `The claim "${kind}" speaks of ${quoted(ids)}, which ${ids.length === 1 ? 'is' : 'are'} not among the ${table} of the dataset.`,
    zh: `论断“${kind}”涉及${listed(ids)}，数据集中没有相应的${TABLES[table]}。`,
  }),
  shape: (kind: string, needs: Localized, ids: readonly string[]): Localized => ({
    en: `The claim "${kind}" needs ${needs.en}, and was given ${quoted(ids)}.`,
    zh: `论断“${kind}”需要${needs.zh}，给出的是${listed(ids)}。`,
  }),
  untrue: (kind: string, words: Localized, ids: readonly string[]): Localized => ({
    en: `The claim "${kind}" about ${quoted(ids)} would say "${words.en}", which the dataset does not bear out.`,
    zh: `关于${listed(ids)}的论断“${kind}”会写成“${words.zh}”，但数据集不支持这一说法。`,
  }),
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `“${id}”`).join('、')
}

/**
 * Tries sentences from the richest to the plainest: the first that can be made and fits a headline, or else the
 * shortest that could be made. Null if none could.
 */
export function firstFitting(makers: readonly (() => Phrase)[]): Phrase | null {
  let shortest: Phrase | null = null
  for (const make of makers) {
    const phrase = attempt(make)
    if (phrase === null) continue
    if (fits(phrase)) return phrase
    if (shortest === null || phrase.text.en.length < shortest.text.en.length) shortest = phrase
  }
  return shortest
}

/** The sentence, or null where the data are not of its shape. */
function attempt(make: () => Phrase): Phrase | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof ClaimProblem) return null
    throw error
  }
}
