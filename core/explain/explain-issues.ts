import type { Expected } from '../../messages/args/values'
import { type Message, message } from '../../messages/message'
import { ruleIn } from '../../messages/rules'
import { allChoices, nearest } from '../nearest'
import type { z } from '../zod'
import type { JsonPath, KeyOrValue } from './json-path'
import {
  branches,
  directOptions,
  literals,
  ownKeys,
  type Schema,
  schemasAt,
  tupleLength,
  typeOf,
  valueAt,
} from './schema-walk'
import { brokenRule, literalsIn, outOfRange, unknownName, wrongFormat, wrongValue } from './value-messages'

type Issue = z.core.$ZodIssue
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** A sentence about one value of a document. */
export interface Explanation {
  readonly path: JsonPath
  readonly spot: KeyOrValue
  /** Worded only when it is reported: a broken file may have thousands. */
  readonly says: () => Message
}

/** Turns what zod found into sentences that say what is there, what is expected and which name is near. */
export function explainIssues(issues: readonly Issue[], schema: Schema, value: unknown): readonly Explanation[] {
  return withoutMisspelt(withoutConsequences(issues), schema, value).flatMap((issue) => explain(issue, schema, value))
}

function explain(issue: Issue, schema: Schema, value: unknown): readonly Explanation[] {
  const path = issue.path as JsonPath
  const found = valueAt(value, path)
  const at = (says: () => Message): Explanation[] => [{ path, spot: 'value', says }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys, keysAt(schema, value, path))
    case 'invalid_union':
      return explainUnion(issue, schema, value)
    case 'invalid_type':
      return wrongType(path, found, () => expectedAt(schema, value, path, issue.expected))
    case 'invalid_value':
      return wrongName(path, found, issue.values)
    case 'invalid_key':
      return [
        {
          path,
          spot: 'key',
          says: () => message('wrong-key', { key: lastOf(path), broken: ruleIn(issue.issues[0]?.message ?? '') }),
        },
      ]
    case 'too_small':
    case 'too_big':
      return at(() => outOfRange(issue, found))
    case 'invalid_format':
      return at(() => wrongFormat(issue.format, found, issue.message))
    default:
      return at(() => brokenRule(found, ruleIn(issue.message)))
  }
}

function wrongType(path: JsonPath, found: unknown, expected: () => Expected): readonly Explanation[] {
  if (found === undefined) return missing(path, expected)
  return [{ path, spot: 'value', says: () => wrongValue(found, expected()) }]
}

/** More keys than these are not listed where something else is instead of their object. */
const MAX_KEYS = 6

/** What a schema expects at a place: an object with its few keys, a list of so many values, or just the type. */
function expectedAt(schema: Schema, value: unknown, path: JsonPath, type: string): Expected {
  const wanted = schemasAt(schema, value, path).flatMap(branches)
  const keys = wanted.flatMap(ownKeys)
  if (type === 'object' && keys.length > 0 && keys.length <= MAX_KEYS) return { object: keys }
  const count = wanted.map(tupleLength).find((length) => length > 0)
  return type === 'tuple' && count ? { list: count } : { type }
}

function missing(path: JsonPath, expected: () => Expected): Explanation[] {
  return [
    {
      path: path.slice(0, -1),
      spot: 'value',
      says: () => message('missing-key', { key: lastOf(path), expected: expected() }),
    },
  ]
}

function lastOf(path: JsonPath): string {
  return String(path.at(-1) ?? '')
}

function unknownKeys(path: JsonPath, keys: readonly string[], known: readonly string[]): Explanation[] {
  return keys.map((key) => ({
    path: [...path, key],
    spot: 'key',
    says: () => message('unknown-key', { key, choices: allChoices(key, known) }),
  }))
}

function wrongName(path: JsonPath, found: unknown, values: readonly unknown[]): Explanation[] {
  if (found === undefined) return missing(path, () => ({ oneOf: literalsIn(values) }))
  const names = values.filter((value) => typeof value === 'string')
  const isName = typeof found === 'string' && names.length === values.length
  const says = () => (isName ? unknownName(found, names) : wrongValue(found, { oneOf: literalsIn(values) }))
  return [{ path, spot: 'value', says }]
}

function explainUnion(issue: UnionIssue, schema: Schema, value: unknown): readonly Explanation[] {
  const path = issue.path as JsonPath
  const found = valueAt(value, path)
  if (issue.errors.length === 0 && 'options' in issue && Array.isArray(issue.options)) {
    return wrongName(path, found, issue.options)
  }
  const options = unionOptions(issue, schema, value)
  const best = bestBranch(issue, options, found)
  if (best) return explainIssues(best.issues, best.schema, found).map((inner) => deeper(path, inner))
  return explainNoBranch(path, found, options)
}

/** Where none of a union's branches is near, says what any of them would have been. */
function explainNoBranch(path: JsonPath, found: unknown, options: readonly Schema[]): readonly Explanation[] {
  const known = [...new Set(options.flatMap(ownKeys))]
  if (found === undefined) return missing(path, () => anyOf(options))
  if (!isObject(found) || known.length === 0) {
    return [{ path, spot: 'value', says: () => wrongValue(found, anyOf(options)) }]
  }
  const keys = Object.keys(found)
  return keys.length > 0
    ? unknownKeys(path, keys, known)
    : [{ path, spot: 'value', says: () => message('empty-object', { keys: known }) }]
}

interface Branch {
  readonly schema: Schema
  readonly issues: readonly Issue[]
}

/** The branch that shares most keys with what was found; of those, the one with the fewest issues. */
function bestBranch(issue: UnionIssue, options: readonly Schema[], found: unknown): Branch | null {
  const ranked = issue.errors
    .flatMap((issues, i) => {
      const schema = options[i]
      return schema ? [{ schema, issues, shared: sharedKeys(schema, found), sameType: hasType(issues) }] : []
    })
    .filter((branch) => branch.sameType && (!isObject(found) || branch.shared > 0))
    .sort((a, b) => b.shared - a.shared || a.issues.length - b.issues.length)
  return ranked[0] ?? null
}

/** False where the branch wanted another JSON type altogether. */
function hasType(issues: readonly Issue[]): boolean {
  return !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
}

function sharedKeys(schema: Schema, found: unknown): number {
  if (!isObject(found)) return 0
  const known = new Set(branches(schema).flatMap(ownKeys))
  return Object.keys(found).filter((key) => known.has(key)).length
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keysAt(schema: Schema, value: unknown, path: JsonPath): readonly string[] {
  return schemasAt(schema, value, path).flatMap(branches).flatMap(ownKeys)
}

/** The union's own branches, in the order in which zod lists their issues. */
function unionOptions(issue: UnionIssue, schema: Schema, value: unknown): readonly Schema[] {
  const unions = schemasAt(schema, value, issue.path as JsonPath).map(directOptions)
  return unions.find((options) => options.length === issue.errors.length) ?? []
}

function deeper(path: JsonPath, inner: Explanation): Explanation {
  return { ...inner, path: [...path, ...inner.path] }
}

/** Leaves out what else is wrong with a value that is not even written as it should be: one slip, one message. */
function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const misformed = new Set(
    issues.filter(({ code }) => code === 'invalid_format').map(({ path }) => JSON.stringify(path)),
  )
  return issues.filter(({ code, path }) => code !== 'custom' || !misformed.has(JSON.stringify(path)))
}

/** Leaves out "x is missing" where the same object holds a misspelt x: one slip, one message. */
function withoutMisspelt(issues: readonly Issue[], schema: Schema, value: unknown): readonly Issue[] {
  const missing = new Set(
    issues.filter(({ path }) => valueAt(value, path as JsonPath) === undefined).map(({ path }) => JSON.stringify(path)),
  )
  if (missing.size === 0) return issues
  const meant = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const path = issue.path as JsonPath
    const known = keysAt(schema, value, path)
    if (!known.some((key) => missing.has(JSON.stringify([...path, key])))) continue
    for (const key of issue.keys) {
      for (const near of nearest(key, known)) meant.add(JSON.stringify([...path, near]))
    }
  }
  return issues.filter(({ path }) => !(missing.has(JSON.stringify(path)) && meant.has(JSON.stringify(path))))
}

/** "a text, or an object with "en", "zh" or …": what the branches of a union would take. */
function anyOf(options: readonly Schema[]): Expected {
  const all = options.flatMap(branches)
  const keys = all.flatMap(ownKeys)
  const names = all.flatMap(literals)
  const plain = all.filter((option) => ownKeys(option).length + literals(option).length === 0)
  const types = plain.map((option): Expected => ({ type: typeOf(option) }))
  if (names.length > 0) types.push({ oneOf: literalsIn(names) })
  if (keys.length > 0) types.push({ objectWith: [...new Set(keys)] })
  return { anyOf: types }
}
