import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { message } from '../../messages/message'
import { cannotRead, cannotReadFolder } from '../files/file-messages'
import { type Checked, type Problem, success } from '../files/problem'
import { readFileWithin } from '../files/read-bytes'
import { unreadable } from '../files/unreadable'
import { BOUNDS } from './bounds'
import {
  fileUse,
  inOrder,
  isNoFolder,
  KIND_FOLDERS,
  type Source,
  type SourceFile,
  unsuitableReason,
  wholeFile,
} from './source'

/** Reads the templates of a folder; whatever else lies in it is left alone. */
export async function readFolderSource(folder: string): Promise<Checked<Source>> {
  const top = await readdir(folder).catch((error: unknown) => error as Error)
  if (top instanceof Error) return unreadable(folder, cannotReadFolder(top), top)
  const problems: Problem[] = []
  const below = await Promise.all(Object.values(KIND_FOLDERS).map((name) => namesIn(folder, name, problems)))
  const paths = inOrder([...top, ...below.flat()].filter((path) => fileUse(path) !== null))
  const last = paths[BOUNDS.entries - 1]
  if (last !== undefined && paths.length > BOUNDS.entries) {
    problems.push(wholeFile(folder, message('too-many-templates', { max: BOUNDS.entries, last })))
  }
  const root = await realpath(folder)
  const files = new Map<string, SourceFile>()
  let total = 0
  for (const path of paths.slice(0, BOUNDS.entries)) {
    const read = await readInside(root, folder, path)
    if (!('bytes' in read)) {
      problems.push(read)
      continue
    }
    total += read.bytes.length
    if (total > BOUNDS.totalBytes) {
      problems.push(wholeFile(folder, message('pack-too-large', { megabytes: BOUNDS.totalBytes / 1_000_000 })))
      return success({ place: folder, files: new Map(), problems })
    }
    files.set(path, read)
  }
  return success({ place: folder, files, problems })
}

/** The paths in a folder of one kind; one that cannot be read is reported, and does not keep the others from being read. */
async function namesIn(folder: string, name: string, problems: Problem[]): Promise<string[]> {
  const below = join(folder, name)
  const names = await readdir(below).catch((error: unknown) => {
    // No folder of that kind is no mistake.
    if (!isNoFolder(error)) problems.push(wholeFile(below, cannotReadFolder(error)))
    return []
  })
  return names.map((each) => `${name}/${each}`)
}

/** A file whose place, links followed, is below the root; an ordinary one, and no larger than it may be. */
async function readInside(root: string, folder: string, path: string): Promise<SourceFile | Problem> {
  const file = join(folder, ...path.split('/'))
  try {
    const real = await realpath(file)
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
      return wholeFile(file, message('leads-outside', { name: path }))
    return { file, bytes: await readFileWithin(real, BOUNDS.jsonBytes) }
  } catch (error) {
    return wholeFile(file, unsuitableReason(path, BOUNDS.jsonBytes, error) ?? cannotRead(error))
  }
}
