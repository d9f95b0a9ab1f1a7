import type { NoArgs } from '../message'
import type { Choices } from '../named'

/** What entries of the dataset refer to by id. */
export type Referred = 'source' | 'region' | 'theme' | 'metric' | 'observation' | 'formula'

/** What a formula takes, in order. */
export type FormulaInputs =
  | 'later-level-and-growth'
  | 'earlier-and-later-level'
  | 'level-and-mark'
  | 'dividend-and-divisor'
  | 'two-values'
  | 'part-and-whole'
  | 'parts'
  | 'growth'
  | 'growth-over-years'

interface Phrase {
  /** The key of the phrase: `item`, `value`. */
  readonly phrase: string
}

/** What is wrong with the tables of the dataset, beyond the values that their schemas refuse. */
export interface DatasetMessages {
  'unknown-table': { readonly table: string; readonly choices: Choices }
  'missing-table': { readonly table: string }
  'unknown-reference': { readonly to: Referred; readonly id: string; readonly choices: Choices }
  /** `entry` counts from 1. */
  'dataset-id-taken': { readonly id: string; readonly table: string; readonly entry: number }

  'period-unexplained': NoArgs
  /** An observed value cannot be newer than the document that states it. */
  'observed-after-source': { readonly period: string; readonly source: string; readonly date: string }
  'paragraph-beyond-last': { readonly source: string; readonly last: number; readonly paragraph: number }
  'wrong-unit': { readonly metric: string; readonly expected: string; readonly unit: string }
  'wrong-decimals': { readonly value: number; readonly written: number; readonly decimals: number }
  'not-in-dollars': { readonly observation: string; readonly unit: string }

  'wrong-input-count': { readonly formula: string; readonly takes: FormulaInputs; readonly given: number }
  'input-without-period': { readonly formula: string; readonly input: string }
  'inputs-differ-in-unit': { readonly formula: string; readonly units: readonly string[] }
  'wrong-input-unit': { readonly formula: string; readonly expected: string; readonly unit: string }
  'derived-from-itself': { readonly id: string }
  'not-computable': { readonly id: string; readonly inputs: readonly string[] }

  'role-needs-percent': { readonly role: string; readonly unit: string }
  'phrase-takes-no-places': Phrase & { readonly place: string }
  'unknown-phrase-place': Phrase & { readonly place: string; readonly choices: Choices }
  'phrase-lacks-place': Phrase & { readonly place: string }
  'place-in-one-language': { readonly place: string }
  'phrase-without-value': Phrase
  'unpaired-brace': NoArgs
  'phrase-ends-sentence': NoArgs
  'phrase-not-translated': NoArgs

  'phrase-lacks-single': NoArgs
  'phrase-names-region': Phrase & { readonly region: string }

  'unknown-figure-form': { readonly form: string; readonly choices: Choices }
  'typed-figure': { readonly figure: string }
  'figure-in-one-language': { readonly id: string }
  'unpaired-figure-braces': NoArgs
  'former-id-in-use': { readonly id: string }
  'region-within-itself': { readonly id: string }

  'metric-without-observations': { readonly id: string }
  'source-not-cited': { readonly id: string }
  'region-not-used': { readonly id: string }
  'theme-not-used': { readonly id: string }
}
