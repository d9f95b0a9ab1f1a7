import { basename, dirname, join } from 'node:path'
import { z } from '../../../core/zod'
import { doneWith, temporaryEnding, temporaryIn } from '../temporary-files'
import { type FileSystem, syncFolder, writeNew } from './file-system'
import { renameFile } from './rename-file'

const MOST_BYTES = 1_000_000

const fileName = z.string().refine((name) => !['', '.', '..'].includes(name) && name === basename(name))
const temporaryName = z.string().refine((name) => temporaryEnding(name) === 'tmp')
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const moveSchema = z.object({
  /** The names are those of files in the folder of the journal, so that it can do nothing elsewhere. */
  target: fileName,
  temporary: temporaryName,
  /** What was there before, under a temporary name. */
  backup: temporaryName.nullable(),
  mode: z.int().min(0).max(0o777),
  before: hash.nullable(),
  after: hash,
})

const journalSchema = z.object({ moves: z.array(moveSchema).readonly() })

/** One file that is replaced. */
export type Move = Readonly<z.infer<typeof moveSchema>>
/** Files of one folder that are replaced together. */
export type Journal = Readonly<z.infer<typeof journalSchema>>

/** Writes a journal into a folder, whole and down to the disk; returns its path. */
export async function writeJournal(folder: string, journal: Journal, fs: FileSystem): Promise<string> {
  const [written, path] = [temporaryIn(folder), temporaryIn(folder, 'journal')]
  try {
    await writeNew(written, new TextEncoder().encode(JSON.stringify(journal)), fs)
    await renameFile(written, path, fs)
  } catch (error) {
    await fs.rm(written, { force: true }).catch(() => {})
    doneWith([path])
    throw error
  } finally {
    doneWith([written])
  }
  await syncFolder(folder, fs)
  return path
}

/** Has the files of a journal put back from now on; returns its new path. */
export async function turnBack(journal: string, named: string[], fs: FileSystem): Promise<string> {
  const undo = temporaryIn(dirname(journal), 'undo')
  named.push(undo)
  await renameFile(journal, undo, fs)
  return undo
}

/** Whose word counts: on systems that know owners, only a journal of this user is followed. */
export async function isOwnJournal(path: string, fs: Pick<FileSystem, 'lstat'>): Promise<boolean> {
  const stats = await fs.lstat(path).catch(() => null)
  const user = process.geteuid?.()
  return stats?.isFile() === true && stats.size <= MOST_BYTES && (user === undefined || stats.uid === user)
}

/** Reads a journal; null where it says nothing that can be followed. */
export async function readJournal(path: string, fs: Pick<FileSystem, 'readFile'>): Promise<Journal | null> {
  try {
    const { success, data } = journalSchema.safeParse(JSON.parse(await fs.readFile(path, 'utf8')))
    return success ? data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The paths of a move. */
export function pathsOf(folder: string, { target, temporary, backup }: Move) {
  return {
    target: join(folder, target),
    temporary: join(folder, temporary),
    backup: backup === null ? null : join(folder, backup),
  }
}
