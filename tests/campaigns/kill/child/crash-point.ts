import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { devNull } from 'node:os'

type Call = (this: unknown, ...args: unknown[]) => unknown
type Calls = Record<string, Call>

/** The functions of `node:fs/promises` that a write may consist of. */
const CALLS =
  'access chmod copyFile cp link lstat mkdir mkdtemp open readFile readdir realpath rename rm rmdir stat symlink truncate unlink utimes'
/** Those of an open file. */
const HANDLE_CALLS = 'chmod datasync read readFile stat sync truncate utimes write'

/**
 * Kills this process at its n-th step: the beginning or the end of a call to the file system, or the middle of writing a
 * file. So a kill can be repeated exactly, between any two calls.
 */
export async function killAtStep(last: number): Promise<void> {
  let step = 0
  const count = () => {
    step++
    if (step === last) process.kill(process.pid, 'SIGKILL')
  }
  const handle = await fs.promises.open(devNull)
  const handles = Object.getPrototypeOf(handle) as Calls
  await handle.close()
  const calls = fs.promises as unknown as Calls
  const write = handles.write
  if (!write) throw new Error('Open files have no "write"')

  for (const name of CALLS.split(' ')) countAround(calls, name, count)
  for (const name of HANDLE_CALLS.split(' ')) countAround(handles, name, count)
  handles.writeFile = async function (data) {
    const bytes = bytesOf(data)
    const middle = bytes.length >> 1
    for (const part of [bytes.subarray(0, middle), bytes.subarray(middle)]) {
      count()
      await writeAll(this, write, part)
    }
    count()
  }
  calls.writeFile = async (path, data, options) => {
    const { flag = 'w', mode } = optionsOf(options)
    const opened = await fs.promises.open(String(path), flag, mode)
    try {
      await opened.writeFile(bytesOf(data))
    } finally {
      await opened.close()
    }
  }
  const open = calls.open
  calls.open = async function (...args) {
    const opened = (await open?.apply(this, args)) as Calls
    // Closing is not inherited: each open file has a function of its own.
    countAround(opened, 'close', count)
    return opened
  }
  syncBuiltinESMExports()
}

function countAround(calls: Calls, name: string, count: () => void): void {
  const real = calls[name]
  if (!real) throw new Error(`The file system has no "${name}"`)
  calls[name] = async function (...args) {
    count()
    try {
      return await real.apply(this, args)
    } finally {
      count()
    }
  }
}

async function writeAll(handle: unknown, write: Call, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const result = (await write.call(handle, bytes, written)) as { readonly bytesWritten: number }
    written += result.bytesWritten
  }
}

function bytesOf(data: unknown): Uint8Array {
  return data instanceof Uint8Array ? data : Buffer.from(String(data))
}

function optionsOf(options: unknown): { readonly flag?: string; readonly mode?: number } {
  return typeof options === 'object' && options !== null ? options : {}
}
