import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../core/zod'
import { keptFile } from './kept-file'

const MOST = 12

export interface RecentFile {
  readonly path: string
  /** ISO time. */
  readonly used: string
}

export interface RecentFiles {
  /** Newest first; only files that still exist. */
  list(): Promise<readonly RecentFile[]>
  add(path: string): Promise<void>
}

const schema = z.array(z.object({ path: z.string(), used: z.string() }))

/** The files that were opened or saved last. */
export function recentIn(userData: string, now: () => Date): RecentFiles {
  const file = keptFile<readonly RecentFile[]>(join(userData, 'recent.json'), schema, [])
  return {
    async list() {
      const known = await file.read()
      const there = await Promise.all(known.map(({ path }) => isFile(path)))
      return known.filter((_, index) => there[index])
    },
    add: (path) =>
      file.update((known) =>
        [{ path, used: now().toISOString() }, ...known.filter((one) => one.path !== path)].slice(0, MOST),
      ),
  }
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
