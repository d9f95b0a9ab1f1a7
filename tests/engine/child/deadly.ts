import * as realFs from 'node:fs/promises'
import type { FileSystem } from '../../../engine/files/writing/write-files'

/** When a process ends, counted by what it does on the disk. */
export interface Fate {
  /** Before the n-th thing; 0 to live on. */
  readonly killBefore: number
  /** Before it renames anything to this path. */
  readonly killBeforeReplacing?: string
  /** Cannot rename anything to this path. */
  readonly cannotReplace?: string
}

type Opened = (handle: realFs.FileHandle) => void

/** A file system that has `end` called when the time has come, and tells of each file that is opened. */
export function deadly(
  { killBefore, killBeforeReplacing, cannotReplace }: Fate,
  end: () => unknown,
  opened: Opened = () => {},
): FileSystem {
  let count = 0
  const step = async (isTime = false) => {
    count += 1
    if (isTime || count === killBefore) await end()
  }
  const rename: FileSystem['rename'] = async (from, to) => {
    await step(to === killBeforeReplacing)
    if (to === cannotReplace) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    await realFs.rename(from, to)
  }
  const open: FileSystem['open'] = async (path, flags, mode) => {
    await step()
    const handle = await realFs.open(path, flags, mode)
    opened(handle)
    const { writeFile, sync } = handle
    handle.writeFile = async (bytes) => {
      // Half of it is on the disk when the end comes.
      if (bytes instanceof Uint8Array) await handle.write(bytes.subarray(0, bytes.length / 2), 0, null, 0)
      await step()
      await writeFile.call(handle, bytes)
    }
    handle.sync = async () => {
      await step()
      return sync.call(handle)
    }
    return handle
  }
  return new Proxy(
    { ...realFs, rename, open },
    {
      get(target, name, receiver) {
        const operation: unknown = Reflect.get(target, name, receiver)
        if (typeof operation !== 'function' || name === 'rename' || name === 'open') return operation
        return async (...args: unknown[]) => {
          await step()
          return operation(...args)
        }
      },
    },
  )
}
