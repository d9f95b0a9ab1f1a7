import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { buildDataset } from '../../core/dataset/build-dataset'
import { type DatasetIndex, indexDataset } from '../../core/dataset/lookup'
import { TABLE_SCHEMAS } from '../../core/dataset/schema'
import { z } from '../../core/zod'
import { message } from '../../messages/message'
import { cannotReadFolder } from '../files/file-messages'
import { guarded } from '../files/guarded'
import type { JsonDocument, JsonOptions } from '../files/json/json-document'
import { readDocument, validate } from '../files/json/read-json'
import { type Checked, failure, type Problem, problemsOf, success } from '../files/problem'
import { unreadable } from '../files/unreadable'

/** The tables of a dataset: `metrics`, `observations/china-daily-2025-02-28`, each with the file it came from. */
type Documents = ReadonlyMap<string, JsonDocument>

/** Reads a folder with a dataset's tables; all that is wrong with them is reported at once, in the right files. */
export async function readDataset(folder: string, thorough = false): Promise<Checked<DatasetIndex>> {
  const documents = await readTables(folder, { comments: false, thorough })
  return documents.ok ? guarded(folder, () => datasetOf(folder, documents.value)) : documents
}

function datasetOf(folder: string, documents: Documents): Checked<DatasetIndex> {
  const files = [...documents].map(([table, document]) => [table, document.value])
  const result = buildDataset(Object.fromEntries(files))
  if (result.ok) return success(indexDataset(result.dataset))
  const mismatches = [...documents].flatMap(([table, document]) => explainMismatches(table, document))
  if (mismatches.length > 0) return failure(mismatches)
  return failure(
    result.problems.map(({ table, path, message: flawText }) => {
      const document = documents.get(table)
      const problem = message('dataset-problem', { flaw: flawText })
      return document ? document.problem(path, problem) : { file: folder, line: 1, column: 1, message: problem }
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

/** The schema's own complaints, in the words and at the places that all JSON files have. */
function explainMismatches(table: string, document: JsonDocument): readonly Problem[] {
  const [name] = table.split('/')
  const schema = Object.entries(TABLE_SCHEMAS).find(([key]) => key === name)?.[1]
  return schema ? problemsOf(validate(document, z.array(schema))) : []
}
