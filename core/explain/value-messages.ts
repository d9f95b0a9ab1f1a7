import type { Expected } from '../../messages/args/values'
import { describeFound } from '../../messages/found'
import { type Message, message } from '../../messages/message'
import { type BrokenRule, ruleIn } from '../../messages/rules'
import { nearest } from '../nearest'

// What is wrong with the values of a JSON document, as messages.

type Literal = string | number | boolean | null

/** The values of a list that JSON can write as they are. */
export function literalsIn(values: readonly unknown[]): readonly Literal[] {
  return values.map((value) => (isLiteral(value) ? value : String(value)))
}

function isLiteral(value: unknown): value is Literal {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** Another type or value than the schema wants. */
export function wrongValue(found: unknown, expected: Expected): Message<'wrong-value'> {
  return message('wrong-value', { found: describeFound(found), expected })
}

/** A value of the right type that breaks a rule. */
export function brokenRule(found: unknown, broken: BrokenRule): Message<'broken-rule'> {
  return message('broken-rule', { found: describeFound(found), broken })
}

/** A name that is not among those that a schema knows. */
export function unknownName(name: string, names: readonly string[]): Message<'unknown-name' | 'color-without-role'> {
  if (/^#[0-9a-f]{3,8}$/i.test(name) && names.includes('accent1')) {
    return message('color-without-role', { color: name, roles: names })
  }
  return message('unknown-name', { name, names, near: nearest(name, names) })
}

interface Range {
  readonly code: 'too_small' | 'too_big'
  readonly origin: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean | undefined
  readonly message: string
}

/** What a schema counts, by its name for it. */
const COUNTED: Readonly<Record<string, 'entries' | 'characters'>> = {
  array: 'entries',
  tuple: 'entries',
  string: 'characters',
}

/** A number, or a length, beyond its bounds. */
export function outOfRange(issue: Range, found: unknown): Message {
  // A schema that has its own words for a bound says them.
  if (!/^Too (small|big)/.test(issue.message)) return brokenRule(found, ruleIn(issue.message))
  const isSmall = issue.code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  const of = COUNTED[issue.origin]
  if (of === 'characters' && isSmall && limit === 1) return message('empty-text')
  if (of === undefined) return wrongValue(found, numberWithin(issue, String(limit)))
  const size = Array.isArray(found) || typeof found === 'string' ? found.length : Number(found)
  return message('wrong-count', { of, bound: isSmall ? 'at-least' : 'at-most', limit, size })
}

function numberWithin({ code, inclusive }: Range, bound: string): Expected {
  if (inclusive !== false) return { number: code === 'too_small' ? 'at-least' : 'at-most', bound }
  return { number: code === 'too_small' ? 'more-than' : 'less-than', bound }
}

/** A text that is not written in a format. */
export function wrongFormat(format: string, found: unknown, why: string): Message {
  if (format === 'date') return wrongValue(found, { date: true })
  return brokenRule(found, why.startsWith('Invalid') ? { format } : ruleIn(why))
}
