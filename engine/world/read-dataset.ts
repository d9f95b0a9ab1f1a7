import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { buildDataset, type DatasetProblem } from '../../core/dataset/build-dataset'
import { type DatasetIndex, indexDataset } from '../../core/dataset/lookup'
import { groupBy } from '../../core/group-by'
import { cannotReadFolder } from '../files/file-messages'
import { guarded } from '../files/guarded'
import type { JsonDocument, JsonOptions } from '../files/json/json-document'
import { readDocument } from '../files/json/read-json'
import { type Checked, failure, firstProblems, type Problem, problemsOf, success } from '../files/problem'
import { unreadable } from '../files/unreadable'
import { typedFigures } from './typed-figures'

/** The tables of a dataset: `metrics`, `observations/china-daily-2025-02-28`, each with the file it came from. */
type Documents = ReadonlyMap<string, JsonDocument>

/**
 * Reads a folder with a dataset's tables; all that is wrong with them is reported at once, in the right files. A thorough
 * reading, which is for authors, also refuses keys that are written twice, entries that nothing uses and figures that are typed.
 */
export async function readDataset(folder: string, thorough = false): Promise<Checked<DatasetIndex>> {
  const documents = await readTables(folder, { comments: false, thorough })
  return documents.ok ? guarded(folder, () => datasetOf(folder, documents.value, thorough)) : documents
}

function datasetOf(folder: string, documents: Documents, thorough: boolean): Checked<DatasetIndex> {
  const files = [...documents].map(([table, document]) => [table, document.value] as const)
  const result = buildDataset(Object.fromEntries(files))
  if (!result.ok) return failure(placed(result.problems, folder, documents))
  const index = indexDataset(result.dataset)
  const careless = thorough ? [...result.warnings, ...typedFigures(files, index)] : []
  return careless.length > 0 ? failure(placed(careless, folder, documents)) : success(index)
}

/** Problems at their lines, the first hundred of each table. */
function placed(problems: readonly DatasetProblem[], folder: string, documents: Documents): readonly Problem[] {
  const byTable = [...groupBy(problems, ({ table }) => table).values()]
  return byTable.flatMap((ofTable) =>
    firstProblems(ofTable, ({ table, path, spot, says }) => {
      const document = documents.get(table)
      return document ? document.problem(path, says(), spot) : { file: folder, line: 1, column: 1, message: says() }
    }),
  )
}

async function readTables(folder: string, options: JsonOptions): Promise<Checked<Documents>> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => error as Error)
  if (names instanceof Error) {
    return unreadable(folder, cannotReadFolder(names), names)
  }
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(files.map((name) => readDocument(join(folder, name), options)))
  const problems = read.flatMap(problemsOf)
  if (problems.length > 0) return failure(problems)
  return success(new Map(read.flatMap((one) => (one.ok ? [[tableName(folder, one.value.file), one.value]] : []))))
}

function tableName(folder: string, file: string): string {
  return relative(folder, file)
    .split(sep)
    .join('/')
    .replace(/\.json$/, '')
}
