import { stat } from 'node:fs/promises'
import { snapshotOf } from './folder-snapshot'
import type { LibraryState, TemplateLibrary } from './library'
import { watchFolder } from './watch-folder'

/** An author's folder that is kept current. */
export interface FollowedFolder {
  /** As it was read last. */
  state(): LibraryState
  /** Reads it now: for what the program itself has changed. */
  reread(): Promise<void>
  stop(): void
}

export interface FollowOptions {
  readonly library: TemplateLibrary
  readonly folder: string
  /** Told when the folder holds something else than before. */
  readonly onChange: (state: LibraryState) => void
  /** Milliseconds between two looks at the folder. */
  readonly pollMs?: number
  /** How changes are heard of between the looks; tests pass one that hears nothing. */
  readonly watch?: typeof watchFolder
}

const POLL_MS = 1000

/**
 * Reads a folder and follows it. One that is not there cannot be watched, nor one that went and came back; and a watcher
 * misses a change now and then, such as a file that is removed and written again while it settles. So there is a look every
 * second whether the folder is the same one, and whether its files are.
 */
export async function followFolder(options: FollowOptions): Promise<FollowedFolder> {
  const { library, folder, onChange, pollMs = POLL_MS, watch = watchFolder } = options
  let latest = await library.read()
  let reads = 0
  let hasStopped = false
  let watched: string | null = null
  let seen: string | null = null
  let stopWatching = () => {}
  /** A look that failed, here or in a listener, is tried again: nobody waits for it who could be told. */
  const lookAgain = () => {
    watched = null
    seen = null
  }

  let newest: Promise<void> = Promise.resolve()
  const readOnce = async (): Promise<void> => {
    const mine = ++reads
    const state = await library.read()
    // A slow look at an older state must not come after a newer one; who asked for it waits for that.
    if (mine !== reads) return newest
    if (hasStopped || isSameState(state, latest)) return
    latest = state
    onChange(state)
  }
  const reread = () => {
    newest = readOnce()
    return newest
  }
  const look = async () => {
    // The files are looked at before they are read: what changes meanwhile is seen by the next look.
    const [now, files] = await Promise.all([identityOf(folder), snapshotOf(folder)])
    if (hasStopped || (now === watched && files === seen)) return
    if (now !== watched) {
      stopWatching()
      stopWatching = now === null ? () => {} : watch(folder, () => void reread().catch(lookAgain))
    }
    watched = now
    seen = files
    await reread()
  }
  const looks = setInterval(() => void look().catch(lookAgain), pollMs)
  await look()
  return {
    state: () => latest,
    reread,
    stop() {
      hasStopped = true
      clearInterval(looks)
      stopWatching()
    },
  }
}

/** What tells a folder from another of the same name; null where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const stats = await stat(folder).catch(() => null)
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : null
}

/** A template whose file has not changed is the same object. */
function isSameState(one: LibraryState, other: LibraryState): boolean {
  const same = one.entries.every(({ template }, i) => template === other.entries[i]?.template)
  return same && told(one) === told(other)
}

function told({ entries, problems }: LibraryState): string {
  return JSON.stringify([entries.map(({ file, isLastGood }) => [file, isLastGood]), problems])
}
