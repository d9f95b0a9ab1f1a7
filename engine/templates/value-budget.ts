import { valuesIn } from '../files/json/json-bounds'
import { BOUNDS } from './bounds'

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
