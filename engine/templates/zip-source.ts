import { join } from 'node:path'
import { type Message, message } from '../../messages/message'
import { cannotRead } from '../files/file-messages'
import { guarded } from '../files/guarded'
import { type Checked, failure, type Problem, success } from '../files/problem'
import { readFileWithin } from '../files/read-bytes'
import { unreadable } from '../files/unreadable'
import { BOUNDS } from './bounds'
import { fileUse, inOrder, PACK_FILE, type Source, type SourceFile, unsuitableReason, wholeFile } from './source'
import { UnsafeZip, unzipSafely } from './unzip'

/** Reads the templates of a `.zip`; nothing of it is ever written to the disk. */
export async function readZipSource(file: string): Promise<Checked<Source>> {
  let bytes: Uint8Array
  try {
    bytes = await readFileWithin(file, BOUNDS.zipBytes)
  } catch (error) {
    const why = unsuitableReason(file, BOUNDS.zipBytes, error)
    return why ? refused(file, why) : unreadable(file, cannotRead(error), error)
  }
  return guarded(file, () => {
    try {
      return success(sourceOf(file, unzipSafely(bytes)))
    } catch (error) {
      if (error instanceof UnsafeZip) return refused(file, error.why)
      throw error
    }
  })
}

function refused(file: string, why: Message): Checked<Source> {
  return failure([wholeFile(file, why)])
}

function sourceOf(zip: string, entries: ReadonlyMap<string, Uint8Array>): Source {
  const wrapper = wrapperOf([...entries.keys()])
  const files = new Map<string, SourceFile>()
  const problems: Problem[] = []
  for (const name of inOrder(entries.keys())) {
    const bytes = entries.get(name)
    const path = name.slice(wrapper.length)
    if (!bytes || !name.startsWith(wrapper) || fileUse(path) === null) continue
    const file = join(zip, ...name.split('/'))
    if (bytes.length <= BOUNDS.jsonBytes) files.set(path, { file, bytes })
    else
      problems.push(wholeFile(file, message('template-too-large', { name, megabytes: BOUNDS.jsonBytes / 1_000_000 })))
  }
  return { place: zip, files, problems }
}

/** `my-pack/`, where a folder was zipped and not what is in it: the one of `pack.json`, or else the one of all files. */
function wrapperOf(names: readonly string[]): string {
  const packs = names.filter((name) => name.split('/').at(-1) === PACK_FILE && name.split('/').length <= 2)
  const [only] = packs
  if (only !== undefined) return packs.length === 1 ? only.slice(0, -PACK_FILE.length) : ''
  // What systems add for themselves does not count.
  const own = names.filter((name) => !name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.')))
  const folder = own[0]?.slice(0, own[0].indexOf('/') + 1) ?? ''
  return own.every((name) => name.startsWith(folder) && fileUse(name) === null) ? folder : ''
}
