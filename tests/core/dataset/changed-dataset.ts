import { expect } from 'vitest'
import type { DatasetFiles } from '../../../core/dataset/build-dataset'
import { english } from '../../../messages/render'
import { problemsOf, readFiles } from './read-files'

export type Entry = Record<string, unknown>
export const CHINA_DAILY = 'observations/china-daily-2025-02-28'

/** A problem as the command line says it, without its line and column. */
export interface Reported {
  readonly table: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The problems of the shipped dataset after one change to one of its tables. */
export function afterChange(table: string, change: (entries: Entry[]) => void): readonly Reported[] {
  const files = readFiles()
  change(files[table] as Entry[])
  return reportedOf(files)
}

export function reportedOf(files: DatasetFiles): readonly Reported[] {
  return problemsOf(files).map(({ table, path, says }) => ({ table, path, message: english(says()) }))
}

/** The entry of a table that has all of these values. */
export function find(entries: readonly Entry[], wanted: Entry): Entry {
  const found = entries.find((entry) => Object.entries(wanted).every(([key, value]) => entry[key] === value))
  if (!found) throw new Error(`no entry with ${JSON.stringify(wanted)}`)
  return found
}

export function only(problems: readonly Reported[]): Reported {
  expect(problems, JSON.stringify(problems)).toHaveLength(1)
  return problems[0] as Reported
}
