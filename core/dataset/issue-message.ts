import { message } from '../../messages/message'
import { english } from '../../messages/render'
import { ruleIn } from '../../messages/rules'
import { didYouMean } from '../nearest'
import type { z } from '../zod'

/** Keys of the objects inside entries, offered as near matches for a mistyped one. */
const INNER_KEYS = ['en', 'zh', 'paragraph', 'via', 'change', 'usd']

/** A schema's complaint about an entry as a sentence that names the bad value. */
export function issueMessage(issue: z.core.$ZodIssue, raw: unknown, keys: readonly string[]): string {
  const value = valueAt(raw, issue.path)
  const name = String(issue.path.at(-1) ?? 'entry')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => `"${key}" is not known here.${didYouMean(key, [...keys, ...INNER_KEYS])}`)
        .join(' ')
    case 'invalid_value': {
      if (value === undefined) return `"${name}" is missing.`
      const options = issue.values.map(String)
      const hint = typeof value === 'string' ? didYouMean(value, options) : ''
      return `${JSON.stringify(value)} is not one of ${options.join(', ')}.${hint}`
    }
    case 'invalid_type':
      return value === undefined ? `"${name}" is missing.` : sentence(`${JSON.stringify(value)}: ${issue.message}`)
    default:
      return ruleSentence(issue.message)
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    raw,
  )
}

/** One of our rules in English, or the schema's own words. */
function ruleSentence(text: string): string {
  const broken = ruleIn(text)
  return 'rule' in broken ? english(message('rule', broken)) : sentence(text)
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`
}
