import { explainIssues } from '../../../core/explain/explain-issues'
import type { z } from '../../../core/zod'
import { type Message, message } from '../../../messages/message'
import * as fileMessages from '../file-messages'
import { guarded } from '../guarded'
import { type Checked, failure, firstProblems, success } from '../problem'
import { MAX_JSON_BYTES, type ReadFile, readFileWithin } from '../read-bytes'
import { unreadable } from '../unreadable'
import { type JsonDocument, type JsonOptions, parseBytes } from './json-document'

/** A value that fits its schema, and the document that knows where each part of it was written. */
export interface Loaded<T> {
  readonly value: T
  readonly document: JsonDocument
}

/** Reads and parses a file, without a schema. */
export async function readDocument(
  file: string,
  options: JsonOptions,
  read: ReadFile = readFileWithin,
): Promise<Checked<JsonDocument>> {
  let bytes: Uint8Array
  try {
    bytes = await read(file, MAX_JSON_BYTES)
  } catch (error) {
    return unreadable(file, fileMessages.cannotRead(error), error)
  }
  const other = otherKind(bytes)
  return other ? failure([{ file, line: 1, column: 1, message: other }]) : parseBytes(file, bytes, options)
}

/** How other files begin that a person may take for a deck: what was exported. No JSON begins like that. */
const OTHER_KINDS: readonly (readonly [start: string, message: Message])[] = [
  ['%PDF-', message('is-pdf')],
  ['PK\u0003\u0004', message('is-zip')],
]

function otherKind(bytes: Uint8Array): Message | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  return OTHER_KINDS.find(([theirs]) => start.startsWith(theirs))?.[1] ?? null
}

/** Checks a document against a schema; every problem is reported at once, each at its place. */
export function validate<S extends z.ZodType>(document: JsonDocument, schema: S): Checked<Loaded<z.output<S>>> {
  return guarded(document.file, () => {
    const result = schema.safeParse(document.value)
    if (result.success) return success({ value: result.data, document })
    const explained = explainIssues(result.error.issues, schema, document.value)
    return failure(firstProblems(explained, ({ path, says, spot }) => document.problem(path, says(), spot)))
  })
}

/** Reads a file and checks it against a schema. */
export async function readJson<S extends z.ZodType>(
  file: string,
  schema: S,
  options: JsonOptions,
): Promise<Checked<Loaded<z.output<S>>>> {
  const document = await readDocument(file, options)
  return document.ok ? validate(document.value, schema) : document
}
