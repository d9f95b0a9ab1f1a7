import type { Lang } from '../locale'

const COLON: Readonly<Record<Lang, string>> = { en: ': ', zh: '：' }
const SEMICOLON: Readonly<Record<Lang, string>> = { en: '; ', zh: '；' }

/** A table in words, for readers who do not see it: "R&D institutions: 320; key laboratories: 100". Empty cells are left out. */
export function tableInWords(rows: readonly (readonly string[])[], lang: Lang): string {
  return rows.map((cells) => cells.filter((cell) => cell !== '').join(COLON[lang])).join(SEMICOLON[lang])
}

/** A name with what is shown of it: "Share of the national land area: 2 of 100 squares". */
export function namedInWords(name: string, shown: string, lang: Lang): string {
  return name + COLON[lang] + shown
}
