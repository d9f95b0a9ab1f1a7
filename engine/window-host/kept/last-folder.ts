import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from '../../../core/zod'
import { keptFile } from './kept-file'

/** Where the person was last: the next dialog starts there. */
export interface LastFolder {
  read(): Promise<string>
  /** Notes the folder of a file that was chosen. */
  note(file: string): Promise<void>
}

/** The last folder; `otherwise` where there is none, or it is gone. */
export function lastFolderIn(userData: string, otherwise: string): LastFolder {
  const file = keptFile<{ readonly folder: string }>(
    join(userData, 'last-folder.json'),
    z.object({ folder: z.string() }),
    { folder: otherwise },
  )
  return {
    async read() {
      const { folder } = await file.read()
      const there = await stat(folder).catch(() => null)
      return there?.isDirectory() ? folder : otherwise
    },
    note: (path) => file.update(() => ({ folder: dirname(path) })),
  }
}
