import type { Found } from '../found'
import type { NoArgs } from '../message'
import type { Choices } from '../named'
import type { BrokenRule, Rule } from '../rules'

/** What is wrong with the syntax of a JSON text. */
export type SyntaxFault =
  | 'symbol'
  | 'number'
  | 'key-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'brace-expected'
  | 'bracket-expected'
  | 'end-expected'
  | 'comment'
  | 'unclosed-comment'
  | 'unclosed-text'
  | 'digits-expected'
  | 'other'

/** What a schema wants in a place. */
export type Expected =
  | { readonly type: string }
  /** An object with just these keys. */
  | { readonly object: readonly string[] }
  /** An object with at least one of these keys. */
  | { readonly objectWith: readonly string[] }
  | { readonly list: number }
  | { readonly oneOf: readonly (string | number | boolean | null)[] }
  | { readonly anyOf: readonly Expected[] }
  | { readonly number: 'at-least' | 'at-most' | 'more-than' | 'less-than'; readonly bound: string }
  | { readonly date: true }

/** Values of a JSON document. */
export interface ValueMessages {
  /** `found` is null at the end of the file. */
  'json-syntax': { readonly fault: SyntaxFault; readonly found: string | null }
  'empty-file': NoArgs
  'nested-too-deeply': { readonly max: number }
  'too-much-space': { readonly max: number }
  'too-many-values': { readonly max: number }
  'repeated-key': { readonly key: string }
  'unknown-key': { readonly key: string; readonly choices: Choices }
  'wrong-key': { readonly key: string; readonly broken: BrokenRule }
  'missing-key': { readonly key: string; readonly expected: Expected }
  'unknown-name': { readonly name: string; readonly names: readonly string[]; readonly near: readonly string[] }
  /** A layout names colors by what they are for, so that it looks right in every design. */
  'color-without-role': { readonly color: string; readonly roles: readonly string[] }
  'wrong-value': { readonly found: Found; readonly expected: Expected }
  'broken-rule': { readonly found: Found; readonly broken: BrokenRule }
  'empty-object': { readonly keys: readonly string[] }
  'empty-text': NoArgs
  'wrong-count': {
    readonly of: 'entries' | 'characters'
    readonly bound: 'at-least' | 'at-most'
    readonly limit: number
    readonly size: number
  }
  /** A rule by itself, as for a picture that a person has chosen. */
  rule: { readonly rule: Rule }
}
