import { DECK_VERSION, type Deck, deckSchema } from '../../../core/deck/schema'
import type { JsonDocument } from '../../files/json/json-document'
import type { Loaded } from '../../files/json/read-json'

/** Each round takes away the unknown keys of one depth of unions; decks are not deeper. */
const ROUNDS = 10

interface NewerDeck {
  readonly loaded: Loaded<Deck>
  /** The names of what this version does not know. */
  readonly leftOut: readonly string[]
}

type Json = Record<string | number, unknown>

/** Reads what can be read of a deck of a newer version: unknown keys are left out. Null where that is not enough. */
export function readNewerDeck(document: JsonDocument): NewerDeck | null {
  const value = structuredClone(document.value) as Json
  value.version = DECK_VERSION
  const leftOut = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const result = deckSchema.safeParse(value)
    if (result.success) return { loaded: { value: result.data, document }, leftOut: [...leftOut] }
    const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
    if (unknown.length < result.error.issues.length) return null
    for (const { path, keys } of unknown) {
      const holder = holderAt(value, path)
      for (const key of keys) {
        if (holder) delete holder[key]
        leftOut.add(key)
      }
    }
  }
  return null
}

function holderAt(value: unknown, path: readonly PropertyKey[]): Json | null {
  let found = value
  for (const key of path) found = (found as Json | null | undefined)?.[key as string]
  return typeof found === 'object' && found !== null ? (found as Json) : null
}
