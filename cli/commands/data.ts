import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { csvFile } from '../../core/dataset/csv'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { OBSERVATION_COLUMNS } from '../../core/dataset/observation-columns'
import { dataPackage } from '../../core/dataset/package/data-package'
import { errorCode } from '../../engine/files/file-messages'
import { measureText } from '../../engine/files/measure-text'
import { displayPath } from '../../engine/files/problem'
import { writeFiles } from '../../engine/files/writing/write-files'
import { readDataset } from '../../engine/world/read-dataset'
import { version } from '../../package.json'
import { usageError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'

export interface DataOptions {
  readonly csv?: boolean
  readonly package?: string
  readonly force?: boolean
  readonly out?: string
}

/** `data`: the whole dataset as JSON, its observations as CSV, or all of it as a Data Package; printed, or written. */
export async function data(options: DataOptions, host: CommandLineHost): Promise<void> {
  const { package: folder, force = false } = options
  if (force && folder === undefined) throw usageError(messages.forceWithoutPackage())
  const index = valueOrThrow(await readDataset(host.paths.dataset))
  if (folder !== undefined) return writePackage(index, folder, force, host)
  const text = options.csv ? asCsv(index) : `${JSON.stringify(index.dataset, null, 2)}\n`
  if (options.out === undefined) return host.out(text)
  const path = resolve(host.cwd, options.out)
  await writeFiles([{ path, bytes: new TextEncoder().encode(text), option: '--out' }])
}

/** All files of the package or none; a folder that holds something is written to only where that is meant. */
async function writePackage(index: DatasetIndex, named: string, force: boolean, host: CommandLineHost): Promise<void> {
  const folder = resolve(host.cwd, named)
  if (!force && (await holdsFiles(folder))) throw usageError(messages.folderNotEmpty('--package', named))
  const files = dataPackage(index, version, measureText).map(({ name, text }) => ({
    path: join(folder, name),
    bytes: new TextEncoder().encode(text),
    option: '--package',
  }))
  await writeFiles(files)
  host.out(`${messages.packageWritten(displayPath(folder, host.cwd), files)}\n`)
}

/** Whether a folder has something in it. Other problems with it are reported when it is written to. */
async function holdsFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(errorCode)
  return Array.isArray(names) && names.length > 0
}

function asCsv(index: DatasetIndex): string {
  const head = OBSERVATION_COLUMNS.map(({ name }) => name)
  const rows = index.dataset.observations.map((observation) =>
    OBSERVATION_COLUMNS.map(({ cell }) => cell(observation, index)),
  )
  return csvFile(head, rows)
}
