import { join } from 'node:path'
import { parseBytes } from '../files/json/json-document'
import { type Checked, problemsOf } from '../files/problem'
import { readDeck } from '../validate/open-deck'
import type { EmbeddedDeck } from './model'

/** A deck inside a file, and what stands in the way of opening it. */
export function embeddedDeck(file: string, name: string, bytes: Uint8Array): EmbeddedDeck {
  return { name, bytes, problems: problemsOf(checked(join(file, name), bytes)) }
}

function checked(file: string, bytes: Uint8Array): Checked<unknown> {
  const document = parseBytes(file, bytes, { comments: false, thorough: true })
  return document.ok ? readDeck(document.value) : document
}
