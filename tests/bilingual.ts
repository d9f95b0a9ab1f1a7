import { expect } from 'vitest'
import type { Localized } from '../core/locale'

/** A message together with the numbers and names that it has to tell in every language. */
export type Told = readonly [message: Localized, ...facts: readonly (string | number)[]]

/** The names of a module's messages: texts in every language, and functions that make one. */
export type MessageNames<M> = keyof {
  [K in keyof M as M[K] extends Localized | ((...args: never[]) => Localized) ? K : never]: true
}

/** Each fact stands in both languages, and the Chinese is Chinese: full-width punctuation, no sentence left in English. */
export function expectBilingual([{ en, zh }, ...facts]: Told): void {
  for (const fact of facts) {
    expect(en).toContain(String(fact))
    expect(zh).toContain(String(fact))
  }
  expect(en).not.toMatch(/[\p{Script=Han}，。；：？！]/u)
  const own = facts.reduce<string>((text, fact) => text.replaceAll(String(fact), ''), zh)
  expect(own).toMatch(/\p{Script=Han}/u)
  expect(own).not.toMatch(/[\p{Script=Han}“”][,;:?!"]|[,;:?!"][\p{Script=Han}“”]/u)
  expect(own.replace(/“[^”]*”/g, '')).not.toMatch(/[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/)
}
