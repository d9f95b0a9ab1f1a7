import { FORMATS, formatOf } from '../../core/export-formats'
import { type Message, message } from '../../messages/message'
import { cannotRead, errorCode } from '../files/file-messages'
import { guarded } from '../files/guarded'
import { type Checked, failure, success } from '../files/problem'
import { readFileWithin } from '../files/read-bytes'
import { unreadable } from '../files/unreadable'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import { INSPECTORS } from './inspectors'
import type { Inspected } from './model'

const MEGABYTE = 1024 * 1024
/** A deck's pictures take at most 256 MB; PDFs hold them unpacked and packed again. */
const MAX_MEGABYTES = 400

/** The endings of the files that can be inspected. */
export const INSPECTED_ENDINGS = FORMATS.filter((id) => INSPECTORS[id] !== null).map((id) => formatOf(id).ending)

/** Reads what a file made here holds; its first bytes say which it is. */
export async function inspectFile(file: string): Promise<Checked<Inspected>> {
  let bytes: Uint8Array
  try {
    bytes = await readFileWithin(file, MAX_MEGABYTES * MEGABYTE)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'NOT_A_FILE') return refused(file, message('no-exported-file', { endings: INSPECTED_ENDINGS }))
    if (code === 'TOO_LARGE') return refused(file, message('exported-file-too-large', { megabytes: MAX_MEGABYTES }))
    return unreadable(file, cannotRead(error), error)
  }
  return inspectBytes(file, bytes)
}

/** The same for a file that is read already. */
export function inspectBytes(file: string, bytes: Uint8Array): Checked<Inspected> {
  return guarded(file, () => {
    try {
      return success(inspected(file, bytes))
    } catch (error) {
      if (error instanceof UnreadableFileError) return refused(file, error.says)
      throw error
    }
  })
}

/** Why no deck is in a file that was inspected. */
export function whyNoDeck({ format }: Inspected): Message {
  return INSPECTORS[format]?.withoutDeck ?? message('no-deck-inside')
}

function inspected(file: string, bytes: Uint8Array): Inspected {
  const begins = (magic: string) => Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
  const inspector = Object.values(INSPECTORS).find((one) => one?.magic.some(begins))
  if (!inspector) throw new UnreadableFileError(message('unknown-exported-format', { endings: INSPECTED_ENDINGS }))
  return inspector.read(file, bytes)
}

function refused(file: string, message: Message): Checked<Inspected> {
  return failure([{ file, line: 1, column: 1, message }])
}
