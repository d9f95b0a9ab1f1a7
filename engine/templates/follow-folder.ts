import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { inBackground } from '../faults/background'
import type { LibraryState, TemplateLibrary } from './library'
import { KIND_FOLDERS, PACKS_FOLDER } from './source'

/** An author's folder that is kept current. */
export interface FollowedFolder {
  /** As it was read last. */
  state(): LibraryState
  /** Reads it now: for what the program itself has changed. */
  reload(): Promise<void>
  stop(): void
}

export interface FollowOptions {
  readonly library: TemplateLibrary
  readonly folder: string
  /** Called when the folder holds something else than before. */
  readonly onChange: (state: LibraryState) => void
  /** Milliseconds between two looks at the folder. */
  readonly pollMs?: number
  /** How changes are noticed between the polls; tests pass one that reports nothing. */
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
  /** A look that failed, here or in a listener, is tried again: nobody waits for it who could be notified. */
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
    reload: reread,
    stop() {
      hasStopped = true
      clearInterval(looks)
      stopWatching()
    },
  }
}

/** What distinguishes a folder from another of the same name; null where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const stats = await stat(folder).catch(() => null)
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : null
}

/** A template whose file has not changed is the same object. */
function isSameState(one: LibraryState, other: LibraryState): boolean {
  const same = one.entries.every(({ template }, i) => template === other.entries[i]?.template)
  return same && textOf(one) === textOf(other)
}

function textOf({ entries, problems }: LibraryState): string {
  return JSON.stringify([entries.map(({ file, isLastGood }) => [file, isLastGood]), problems])
}

/** An editor saves in several steps, and may write several files: so long after the last step, it has. */
const SETTLE_MS = 10
/** A file is written when its size has stayed the same for so long: until then it may be empty or half. */
const WRITTEN = { stabilityThreshold: 20, pollInterval: 10 }

/**
 * Tells of changes below an author's folder until the function that it returns is called; whatever else lies there is left
 * alone. It also tells when watching has begun, which takes a moment: what was saved meanwhile is found by a look then.
 */
function watchFolder(folder: string, onChange: () => void): () => void {
  let settling: NodeJS.Timeout | undefined
  const watcher = watch(folder, {
    ignoreInitial: true,
    awaitWriteFinish: WRITTEN,
    ignored: (path) => !mayMatter(relative(folder, path)),
  })
  watcher.on('all', () => {
    clearTimeout(settling)
    settling = setTimeout(onChange, SETTLE_MS)
  })
  watcher.on('ready', onChange)
  // What cannot be watched can still be read: the next change of another file brings it.
  watcher.on('error', () => {})
  return () => {
    clearTimeout(settling)
    inBackground(watcher.close())
  }
}

const KINDS = Object.values(KIND_FOLDERS).join('|')
const FILE = '[^/]+[.](?:jsonc?|zip)'
/** `layouts`, `layouts/mine.jsonc`, `packs/acme/pack.json`, …; in capitals too, as some disks and programs write them. */
const WATCHED = new RegExp(
  `^(?:${PACKS_FOLDER}(?:/[^/]+)?|(?:${PACKS_FOLDER}/[^/]+/)?(?:(?:${KINDS})(?:/${FILE})?|${FILE}))$`,
  'i',
)

/** Whether templates can be in, or below, a path of the folder. */
function mayMatter(path: string): boolean {
  return path === '' || WATCHED.test(path.split(sep).join('/'))
}

/** More than any folder of templates holds; what lies behind is left to the watcher. */
const MAX_PATHS = 5000

/**
 * The paths, sizes and times of all that may be a template below a folder, as a text to compare; empty where there is no
 * folder. Nothing is opened.
 */
async function snapshotOf(folder: string): Promise<string> {
  const lines: string[] = []
  const folders = ['']
  for (let at = folders.shift(); at !== undefined && lines.length < MAX_PATHS; at = folders.shift()) {
    const names = await readdir(join(folder, at)).catch(() => [])
    for (const name of names.sort()) {
      const path = at === '' ? name : `${at}/${name}`
      const stats = mayMatter(path) ? await stat(join(folder, path)).catch(() => null) : null
      if (stats?.isDirectory()) folders.push(path)
      if (stats) lines.push(`${path} ${stats.ino} ${stats.size} ${stats.mtimeMs}`)
    }
  }
  return lines.join('\n')
}
