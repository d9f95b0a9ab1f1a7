import { dirname, join } from 'node:path'
import { recoverInterruptedWrites } from '../../files/writing/recover-interrupted-writes'
import type { LastFolder, RecentFiles } from './recent'
import { restrictToOwner } from './restrict-to-owner'

export interface Known {
  readonly userData: string
  readonly recent: Pick<RecentFiles, 'list'>
  readonly last: Pick<LastFolder, 'read'>
}

/**
 * Cleans up what a process that was killed has left in the folders that the program knows, and closes its own files to
 * others. Never fails, and nothing waits for it: a folder on a network may not answer.
 */
export async function cleanUpAtStart({ userData, recent, last }: Known): Promise<void> {
  await restrictToOwner(userData)
  const decks = await recent.list().catch(() => [])
  const own = [userData, join(userData, 'drafts'), join(userData, 'locks')]
  const folders = new Set([...own, await last.read().catch(() => userData), ...decks.map(({ path }) => dirname(path))])
  await Promise.all([...folders].map((folder) => recoverInterruptedWrites(folder)))
}
