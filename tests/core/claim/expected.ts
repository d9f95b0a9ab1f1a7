import { expect, it } from 'vitest'
import type { ClaimKind } from '../../../core/template/claim-kinds'
import { claim, expectSound } from './support'

/** A claim in its words, and what it rests on. */
export interface Expected {
  readonly kind: ClaimKind
  readonly of: readonly string[]
  readonly en: string
  readonly zh: string
  /** The observations that the slide must cite; those of `of` unless it says otherwise. */
  readonly cites?: readonly string[]
}

/** Spaces before a percent sign and between a figure and its unit do not break. */
const spaced = (text: string) =>
  text.replace(/(\d) (%|trillion|billion|minutes)/g, '$1\u00a0$2').replace(/(one) (hour)/g, '$1\u00a0$2')

/** The important claims say exactly this. */
export function expectExactly(claims: readonly Expected[]): void {
  it.each(claims)('$kind: $en', ({ kind, of, en, zh, cites = of }) => {
    const made = claim(kind, of)
    expect(made.text).toEqual({ en: spaced(en), zh })
    expect([...made.observations].sort()).toEqual([...cites].sort())
    expectSound(made)
  })
}
