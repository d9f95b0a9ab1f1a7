import { Unzip, UnzipInflate } from 'fflate'
import { type Message, message } from '../../messages/message'
import { english } from '../../messages/render'
import { BOUNDS } from './bounds'

/** So much of an archive is unpacked before it is looked at again: at most a thousand times as much comes out. */
const STEP = 4096

/** Why an archive is not opened. */
export class UnsafeZip extends Error {
  override readonly name = 'UnsafeZip'
  constructor(readonly why: Message) {
    super(english(why))
  }
}

export type ZipBounds = Pick<typeof BOUNDS, 'entries' | 'totalBytes' | 'ratio' | 'ratioFrom'>

/**
 * Unpacks an archive in memory, files by name. What comes out is counted while it comes, because an archive's own
 * statements of sizes may be lies. Nothing is ever written, so that an entry that is a link is a text and no more.
 *
 * @throws UnsafeZip where the archive is damaged, names a place outside itself, or grows beyond the bounds.
 */
export function unzipSafely(archive: Uint8Array, bounds: ZipBounds = BOUNDS): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let entries = 0
  let total = 0
  let fed = 0
  const unzip = new Unzip((entry) => {
    if (++entries > bounds.entries) throw new UnsafeZip(message('too-many-files', { max: bounds.entries }))
    checkName(entry.name)
    if (entry.name.endsWith('/')) return
    const startedAt = fed
    const chunks: Uint8Array[] = []
    let size = 0
    entry.ondata = (error, chunk, final) => {
      // What is thrown below comes back as an error.
      if (error) throw error instanceof UnsafeZip ? error : new UnsafeZip(message('not-a-zip'))
      size += chunk.length
      total += chunk.length
      if (total > bounds.totalBytes)
        throw new UnsafeZip(message('pack-too-large', { megabytes: bounds.totalBytes / 1_000_000 }))
      const packed = fed - startedAt + STEP
      if (size > bounds.ratioFrom && size > packed * bounds.ratio) {
        throw new UnsafeZip(message('entry-expands-too-much', { name: entry.name, ratio: bounds.ratio }))
      }
      chunks.push(chunk)
      if (final) files.set(entry.name, joined(chunks, size))
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  feed(unzip, archive, (at) => {
    fed = at
  })
  if (files.size === 0) throw new UnsafeZip(message('not-a-zip'))
  return files
}

function feed(unzip: Unzip, archive: Uint8Array, onStep: (at: number) => void): void {
  try {
    for (let at = 0; at < archive.length; at += STEP) {
      onStep(at)
      unzip.push(archive.subarray(at, at + STEP), at + STEP >= archive.length)
    }
  } catch (error) {
    throw error instanceof UnsafeZip ? error : new UnsafeZip(message('not-a-zip'))
  }
}

/** Names with a drive, a root, a step upwards or a character that no name of ours has ("zip slip"). */
function checkName(name: string): void {
  const parts = name.split('/')
  const unsafe = /^[/\\]|^[a-z]:|[\\\p{Cc}]/iu.test(name) || parts.some((part) => part === '..' || part === '.')
  if (unsafe) throw new UnsafeZip(message('unsafe-entry', { name }))
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
