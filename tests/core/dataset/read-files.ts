import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildDataset, type DatasetFiles, type DatasetProblem } from '../../../core/dataset/build-dataset'
import type { Dataset } from '../../../core/dataset/model'
import { english } from '../../../messages/render'

const ROOT = fileURLToPath(new URL('../../../assets/dataset/', import.meta.url))

/** The shipped dataset's files, freshly parsed, so that a test may break them. */
export function readFiles(): Record<string, unknown> {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    names.map((name) => [
      name.replaceAll('\\', '/').replace(/\.json$/, ''),
      JSON.parse(readFileSync(ROOT + name, 'utf8')),
    ]),
  )
}

/** Everything that is wrong with files; an empty list means that they build. */
export function problemsOf(files: DatasetFiles): readonly DatasetProblem[] {
  const result = buildDataset(files)
  return result.ok ? [] : result.problems
}

/** The shipped dataset, built. */
export function shippedDataset(files: DatasetFiles = readFiles()): Dataset {
  const result = buildDataset(files)
  if (!result.ok) throw new Error(result.problems.map(({ table, says }) => `${table}: ${english(says())}`).join('\n'))
  return result.dataset
}
