import { expect } from 'vitest'
import type { Localized } from '../core/locale'

/** A text together with the numbers and names that it has to mention in every language. */
export type MessageCase = readonly [text: Localized, ...facts: readonly (string | number)[]]

/** Each fact is in both languages, and the Chinese is Chinese: full-width punctuation, no sentence left in English. */
export function expectBilingual([{ en, zh }, ...facts]: MessageCase): void {
  for (const fact of facts) {
    // English groups the digits of large numbers.
    expect(
      [String(fact), fact.toLocaleString('en')].some((written) => en.includes(written)),
      `${fact} in: ${en}`,
    ).toBe(true)
    expect(zh).toContain(String(fact))
  }
  for (const text of [en, zh]) expect(text).not.toMatch(/undefined|\[object/)
  expect(en).not.toMatch(/[\p{Script=Han}，。；：？！]/u)
  const own = facts.reduce<string>((text, fact) => text.replaceAll(String(fact), ''), zh)
  expect(own).toMatch(/\p{Script=Han}/u)
  expect(own).not.toMatch(/[\p{Script=Han}“”][,;:?!"]|[,;:?!"][\p{Script=Han}“”]/u)
  expect(own.replace(/“[^”]*”/g, '')).not.toMatch(/[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/)
}
