import { valuesIn } from '../files/json/json-bounds'

/** What templates from a stranger may take of the machine: far more than any honest pack needs. */
export const BOUNDS = {
  /** Files of a pack. */
  entries: 500,
  /** Bytes of one template: the pictures that it holds are text of at most six million bytes. */
  jsonBytes: 8_000_000,
  /** Bytes of a `.zip`, and of all that comes out of it or lies in a folder. */
  zipBytes: 32_000_000,
  totalBytes: 64_000_000,
  /** Packs in an author's folder, and bytes of all templates in them. */
  packs: 60,
  packsBytes: 128_000_000,
  /** Values of all templates that are read together: a folder and its packs. A layout has a few hundred. */
  values: 200_000,
  /** JSON shrinks to a thirtieth at best; a bomb to a thousandth. */
  ratio: 200,
  /** So much may come out of an entry before its ratio counts: a few hundred equal bytes shrink to nothing. */
  ratioFrom: 100_000,
}

/** How many values the templates of a folder and its packs may still hold together. */
export interface ValueBudget {
  /** Whether the values of this file still fit in; if so, they are taken off. A file that is refused by itself takes none. */
  take(bytes: Uint8Array): boolean
}

/** A budget for all that is read together. */
export function createValueBudget(): ValueBudget {
  let left = BOUNDS.values
  return {
    take(bytes) {
      // What JSON is made of is ASCII, and no byte of another character is.
      const values = valuesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')) ?? 0
      if (values > left) return false
      left -= values
      return true
    },
  }
}
