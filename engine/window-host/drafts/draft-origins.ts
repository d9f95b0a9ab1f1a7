import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../core/zod'
import { MAX_OWN_BYTES, readText } from '../../files/read-bytes'
import type { Stamp } from '../files/stamp'
import { writeOwnFile } from '../kept/own-file'

/** The file that a draft changes, and what that file held when it was last read or written. */
export interface DraftOrigin {
  readonly path: string
  readonly stamp: Stamp | null
}

/** Notes of where drafts come from: one beside each draft that has a file. */
export interface DraftOrigins {
  read(id: string): Promise<DraftOrigin | null>
  write(id: string, origin: DraftOrigin | null): Promise<void>
  remove(id: string): Promise<void>
}

/** An origin as it is written down. */
export const originSchema = z.object({
  path: z.string().min(1),
  stamp: z.object({ modified: z.number(), size: z.number(), hash: z.string() }).nullable(),
})

/** The notes in the folder of drafts. */
export function draftOrigins(folder: string): DraftOrigins {
  const written = new Map<string, string>()
  const fileOf = (id: string) => join(folder, `${id}.origin.json`)
  const remove = async (id: string) => {
    written.delete(id)
    await rm(fileOf(id), { force: true })
  }
  return {
    remove,
    async read(id) {
      const text = await readText(fileOf(id), MAX_OWN_BYTES).catch(() => null)
      return text === null ? null : parse(text)
    },
    async write(id, origin) {
      if (origin === null) return remove(id)
      const text = `${JSON.stringify({ path: origin.path, stamp: origin.stamp })}\n`
      // Drafts are written every second or so; their origins stay what they are.
      if (written.get(id) === text) return
      await writeOwnFile(fileOf(id), text)
      written.set(id, text)
    },
  }
}

function parse(text: string): DraftOrigin | null {
  try {
    return originSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
