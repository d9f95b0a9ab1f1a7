import { type Zippable, zipSync } from 'fflate'
import { CONTENT_TYPES } from './content-types'

/** The earliest date that a zip can hold. Its fields are local time, so that every time zone writes the same bytes. */
const EPOCH = new Date(1980, 0, 1)

/** Files that are compressed already are stored. */
const COMPRESSED = /\.(png|jpe?g)$/

/** Zips files so that the same files always give the same bytes. The content types come first, as in Office's own files. */
export function zip(files: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const sorted = [...files.keys()].sort(byPath)
  const entries: Zippable = {}
  for (const path of sorted) {
    entries[path] = [files.get(path) ?? new Uint8Array(), { level: COMPRESSED.test(path) ? 0 : level, mtime: EPOCH }]
  }
  return zipSync(entries)
}

function byPath(a: string, b: string): number {
  if (a === CONTENT_TYPES || b === CONTENT_TYPES) return a === b ? 0 : a === CONTENT_TYPES ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
