import { inBackground } from '../../faults/background'
import type { Locks } from '../../files/locks/locks'
import type { Queue } from '../../files/queue'
import type { OpenFile, OpenFiles } from './open-files'

const POLL_MS = 1000
/** Locks are touched well before they count as stale. */
const TOUCH_MS = 10_000

interface Watched {
  readonly files: OpenFiles
  readonly locks: Locks
  /** The looks wait until nothing is being written. */
  readonly queue: Queue
  readonly onChanged: (file: OpenFile) => void
  readonly pollMs: number | undefined
}

/**
 * Looks at the open files every second, and keeps their locks alive; returns how to stop. (Looking works on every disk;
 * the system's notices get lost on network drives, and when a file is replaced by renaming.)
 */
export function watchFiles({ files, locks, queue, onChanged, pollMs = POLL_MS }: Watched): () => void {
  const look = async () => {
    for (const file of files.all()) if (await files.isNewlyChanged(file)) onChanged(file)
  }
  let isLooking = false
  const looks = setInterval(() => {
    if (isLooking) return
    isLooking = true
    const looking = queue.run(look).finally(() => {
      isLooking = false
    })
    inBackground(looking)
  }, pollMs)
  const touches = setInterval(() => inBackground(locks.touch()), TOUCH_MS)
  return () => {
    clearInterval(looks)
    clearInterval(touches)
  }
}
