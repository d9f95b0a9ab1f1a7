import type { z } from '../../../core/zod'
import { createQueue } from '../../files/queue'
import { MAX_OWN_BYTES, readText } from '../../files/read-bytes'
import { USER_DATA_VARIABLE } from '../../files/user-folders'
import { writeFiles } from '../../files/writing/write-files'

/** A small JSON file of the program's own. */
export interface OwnFile<T> {
  read(): Promise<T>
  /** Changes what the file holds; changes come one after the other. */
  update(change: (value: T) => T): Promise<void>
}

/** A file that holds a value of this schema; one that is absent or holds something else counts as `otherwise`. */
export function ownFile<T>(path: string, schema: z.ZodType<T>, otherwise: T): OwnFile<T> {
  const queue = createQueue()
  const read = async () => {
    const text = await readText(path, MAX_OWN_BYTES).catch(() => '')
    const parsed = schema.safeParse(parse(text))
    return parsed.success ? parsed.data : otherwise
  }
  return {
    read,
    update: (change) => queue.run(async () => writeOwnFile(path, `${JSON.stringify(change(await read()), null, 2)}\n`)),
  }
}

/** Writes a file of the program's own, whole or not at all; nobody but its owner may read it. */
export async function writeOwnFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await writeFiles([{ path, bytes, option: USER_DATA_VARIABLE, isPrivate: true }])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
