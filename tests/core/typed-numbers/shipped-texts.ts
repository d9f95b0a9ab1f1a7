import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPath } from '../shipped-files'

const FOLDERS = [
  'assets/dataset',
  'templates/layouts',
  'templates/designs',
  'templates/storylines',
  'templates/samples',
  'templates/starters',
]

/** What is read by nobody: ids, paths, pictures. */
const isRead = (text: string) =>
  !text.startsWith('data:') && (/[\u4e00-\u9fff]/.test(text) || /[a-z] [a-z]/i.test(text))

/** Every text that is shipped, each once: of the dataset, of layouts, designs, storylines, samples and starters. */
export const SHIPPED_TEXTS: readonly string[] = [
  ...new Set(
    FOLDERS.flatMap(filesIn)
      .flatMap((file) => stringsIn(parsed(file)))
      .filter(isRead),
  ),
]

function filesIn(folder: string): readonly string[] {
  return readdirSync(shippedPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.jsonc?$/.test(name))
    .sort()
    .map((name) => join(shippedPath(folder), name))
}

/** Starters have comments, each on lines of its own. */
function parsed(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}
