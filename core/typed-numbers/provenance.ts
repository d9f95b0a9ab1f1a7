import type { Lang } from '../locale'

/** A number that is in no dataset: its author answers for it, or nobody says where it is from. */
export type TypedStatus = 'own' | 'unsourced'

/** A number of a deck's texts that is in no dataset, for notes, attachments and reports. */
export interface ShownTypedNumber {
  readonly status: TypedStatus
  /** As it is written: "12.4%". */
  readonly statement: string
  /** What the author says of its origin; null where that is nothing. */
  readonly source: string | null
  /** The line below it in notes: "Ministry report 2025, p. 3 · own figure". */
  readonly provenance: string
}

const WORDS: Readonly<Record<TypedStatus, Readonly<Record<Lang, string>>>> = {
  own: { en: 'own figure', zh: '自有数据' },
  unsourced: { en: 'no source given', zh: '未注明来源' },
}
const GAP: Readonly<Record<Lang, string>> = { en: ' · ', zh: '　' }

/** A typed number with the line that says where it is from. */
export function typedNumber(
  status: TypedStatus,
  statement: string,
  source: string | null,
  lang: Lang,
): ShownTypedNumber {
  const provenance = [source, WORDS[status][lang]].filter(Boolean).join(GAP[lang])
  return { status, statement, source, provenance }
}

/** Reads such a line back, in either language; null where a text is none. */
export function readTypedProvenance(text: string): Pick<ShownTypedNumber, 'status' | 'source'> | null {
  for (const status of ['own', 'unsourced'] as const)
    for (const lang of ['en', 'zh'] as const) {
      const words = WORDS[status][lang]
      if (text === words) return { status, source: null }
      if (text.endsWith(GAP[lang] + words))
        return { status, source: text.slice(0, text.length - words.length - GAP[lang].length) }
    }
  return null
}
