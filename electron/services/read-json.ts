import { readFile } from 'node:fs/promises'
import type { Localized } from '../../core/locale'
import type { z } from '../../core/zod'
import { explainIssues } from './explain-issues'
import * as fileMessages from './file-messages'
import { type JsonDocument, type JsonOptions, parseJson } from './json-document'
import { atPath, bad, type Checked, good, MachineError } from './problem'

/** A value that fits its schema, and the document that knows where each part of it was written. */
export interface Loaded<T> {
  readonly value: T
  readonly document: JsonDocument
}

/** Reads and parses a file, without a schema. */
export async function readDocument(file: string, options: JsonOptions): Promise<Checked<JsonDocument>> {
  try {
    const bytes = await readFile(file)
    const other = otherKind(bytes)
    if (other) return bad([{ file, line: 1, column: 1, message: other }])
    return parseJson(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), options)
  } catch (error) {
    return unreadable(file, fileMessages.cannotRead(error), error)
  }
}

/** How other files begin that a person may take for a deck: what was exported. No JSON begins like that. */
const OTHER_KINDS: readonly (readonly [start: string, message: Localized])[] = [
  ['%PDF-', fileMessages.isPdf],
  ['PK\u0003\u0004', fileMessages.isArchive],
]

function otherKind(bytes: Uint8Array): Localized | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  return OTHER_KINDS.find(([theirs]) => start.startsWith(theirs))?.[1] ?? null
}

/** Checks a document against a schema; every problem is told at once, each at its place. */
export function validate<S extends z.ZodType>(document: JsonDocument, schema: S): Checked<Loaded<z.output<S>>> {
  const result = schema.safeParse(document.value)
  if (result.success) return good({ value: result.data, document })
  const explained = explainIssues(result.error.issues, schema, document.value)
  return bad(explained.map(({ path, message, spot }) => document.problem(path, message, spot)))
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

/** Codes that say that the name is wrong or the text is; with any other, the machine would not read it. */
const INPUT_AT_FAULT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ERR_ENCODING_INVALID_ENCODED_DATA'])

/** A file or folder that cannot be read: a problem of the input, or else of the machine. */
export function unreadable(file: string, message: Localized, error: unknown): ReturnType<typeof bad> {
  if (!INPUT_AT_FAULT.has(fileMessages.errorCode(error))) {
    throw new MachineError(atPath(file, message), { cause: error })
  }
  return bad([{ file, line: 1, column: 1, message }])
}
