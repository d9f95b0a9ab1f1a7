import type { Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from '../../../core/zod'
import { openFile } from './content'
import { type FileSystem, syncFolder, writeNew, writeNewWith } from './file-system'
import { renameFile } from './rename-file'
import { releaseTemporary, temporaryEnding, temporaryPath } from './temporary-files'

/** The permissions of all but the owner. */
export const OTHERS = 0o077
/** One move takes up to 900 bytes, and a longer name up to three times as many. */
const MAX_BYTES = 4_000_000
/** An export may write a file for each slide. */
const MAX_MOVES = 2_000
/** Of all files that a journal names, so that following it takes seconds. */
const MAX_CONTENT_BYTES = 2_000_000_000

const fileName = z.string().refine((name) => !['', '.', '..'].includes(name) && name === basename(name))
const temporaryName = z.string().refine((name) => temporaryEnding(name) === 'tmp')
const content = z.object({ size: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).readonly()

const moveSchema = z.object({
  /** The names are those of files in the folder of the journal, so that it can do nothing elsewhere. */
  target: fileName,
  temporary: temporaryName,
  /** What was there before, under a temporary name. */
  backup: temporaryName.nullable(),
  mode: z.int().min(0).max(0o777),
  before: content.nullable(),
  after: content,
})

const journalSchema = z
  .object({ moves: z.array(moveSchema).max(MAX_MOVES).readonly() })
  .refine(({ moves }) => isSmall(moves))

/** One file that is replaced. */
export type Move = Readonly<z.infer<typeof moveSchema>>
/** Files of one folder that are replaced together. */
export type Journal = Readonly<z.infer<typeof journalSchema>>

function isSmall(moves: readonly Move[]): boolean {
  return moves.reduce((sum, { before, after }) => sum + (before?.size ?? 0) + after.size, 0) <= MAX_CONTENT_BYTES
}

/** Writes a journal into a folder, whole and down to the disk; returns its path. */
export async function writeJournal(folder: string, journal: Journal, fs: FileSystem): Promise<string> {
  // One that would not be followed protects nothing.
  if (!journalSchema.safeParse(journal).success) throw Object.assign(new Error('too much'), { code: 'TOO_MUCH' })
  const [written, path] = [temporaryPath(folder), temporaryPath(folder, 'journal')]
  try {
    await writeNew(written, new TextEncoder().encode(JSON.stringify(journal)), fs)
    await renameFile(written, path, fs)
  } catch (error) {
    await fs.rm(written, { force: true }).catch(() => {})
    releaseTemporary([path])
    throw error
  } finally {
    releaseTemporary([written])
  }
  await syncFolder(folder, fs)
  return path
}

/** Has the files of a journal put back from now on; returns its new path. */
export async function markForRollback(journal: string, named: string[], fs: FileSystem): Promise<string> {
  const undo = temporaryPath(dirname(journal), 'undo')
  named.push(undo)
  await renameFile(journal, undo, fs)
  return undo
}

/**
 * Which journal is trusted: on systems that know owners, only a journal is followed that nobody but this user can have
 * written. A file of theirs that others may write, or have a second name for, can be filled by others and renamed to a
 * journal. `unavoidable` are the permissions that a disk gives others on every file, whatever the program asks for.
 */
export function isOwnJournal(stats: Stats, unavoidable: number): boolean {
  const user = process.geteuid?.()
  if (!stats.isFile() || stats.size > MAX_BYTES) return false
  return user === undefined || (stats.uid === user && stats.nlink === 1 && (stats.mode & OTHERS & ~unavoidable) === 0)
}

/** What a disk lets others do with a new private file: FAT and some network drives have the same permissions for all. */
export async function unavoidablePermissions(folder: string, fs: Pick<FileSystem, 'open' | 'rm'>): Promise<number> {
  const path = temporaryPath(folder)
  try {
    return await writeNewWith(path, new Uint8Array(), fs, async (handle) => (await handle.stat()).mode & OTHERS)
  } finally {
    await fs.rm(path, { force: true }).catch(() => {})
    releaseTemporary([path])
  }
}

/** Reads a journal; null where it says nothing that can be followed. Fails where it is not this user's own. */
export async function readJournal(
  path: string,
  unavoidable: number,
  fs: Pick<FileSystem, 'lstat' | 'open'>,
): Promise<Journal | null> {
  const handle = await openFile(path, fs)
  try {
    if (!isOwnJournal(await handle.stat(), unavoidable)) throw new Error('is not a journal of this user')
    const { success, data } = journalSchema.safeParse(JSON.parse(await handle.readFile('utf8')))
    return success ? data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  } finally {
    await handle.close()
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
