import { relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { inBackground } from '../faults/background'
import { KIND_FOLDERS, PACKS_FOLDER } from './source'

/** An editor saves in several steps, and may write several files: so long after the last step, it has. */
const SETTLE_MS = 10
/** A file is written when its size has stayed the same for so long: until then it may be empty or half. */
const WRITTEN = { stabilityThreshold: 20, pollInterval: 10 }

/**
 * Tells of changes below an author's folder until the function that it returns is called; whatever else lies there is left
 * alone. It also tells when watching has begun, which takes a moment: what was saved meanwhile is found by a look then.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
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

/** Whether templates can stand in, or below, a path of the folder. */
export function mayMatter(path: string): boolean {
  return path === '' || WATCHED.test(path.split(sep).join('/'))
}
