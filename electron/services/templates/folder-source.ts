import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { cannotRead, cannotReadFolder } from '../file-messages'
import { type Checked, good, type Problem } from '../problem'
import { unreadable } from '../read-json'
import { BOUNDS } from './bounds'
import * as messages from './messages'
import { fileUse, inOrder, isNoFolder, KIND_FOLDERS, type Source, type SourceFile, wholeFile } from './source'

/** Reads the templates of a folder; whatever else lies in it is left alone. */
export async function readFolderSource(folder: string): Promise<Checked<Source>> {
  const top = await readdir(folder).catch((error: unknown) => error as Error)
  if (top instanceof Error) return unreadable(folder, cannotReadFolder(top), top)
  const problems: Problem[] = []
  const below = await Promise.all(Object.values(KIND_FOLDERS).map((name) => namesIn(folder, name, problems)))
  const paths = inOrder([...top, ...below.flat()].filter((path) => fileUse(path) !== null))
  if (paths.length > BOUNDS.entries) {
    problems.push(wholeFile(folder, messages.tooManyFiles(BOUNDS.entries)))
    return good({ place: folder, files: new Map(), problems })
  }
  const root = await realpath(folder)
  const files = new Map<string, SourceFile>()
  let total = 0
  for (const path of paths) {
    const read = await readInside(root, folder, path)
    if (!('bytes' in read)) {
      problems.push(read)
      continue
    }
    total += read.bytes.length
    if (total > BOUNDS.totalBytes) {
      problems.push(wholeFile(folder, messages.packTooLarge(BOUNDS.totalBytes)))
      return good({ place: folder, files: new Map(), problems })
    }
    files.set(path, read)
  }
  return good({ place: folder, files, problems })
}

/** The paths in a folder of one kind; one that cannot be read is told, and does not keep the others from being read. */
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
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return wholeFile(file, messages.leadsOutside(path))
    const stats = await stat(real)
    // A pipe or device would never end.
    if (!stats.isFile()) return wholeFile(file, messages.notAFile(path))
    if (stats.size > BOUNDS.jsonBytes) return wholeFile(file, messages.tooLarge(path, BOUNDS.jsonBytes))
    return { file, bytes: await readFile(real) }
  } catch (error) {
    return wholeFile(file, cannotRead(error))
  }
}
