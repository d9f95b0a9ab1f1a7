import type { Localized } from '../../core/locale'
import { cannotRead, errorCode } from '../files/file-messages'
import { guarded } from '../files/guarded'
import { bad, type Checked, good } from '../files/problem'
import { readFileWithin } from '../files/read-bytes'
import { unreadable } from '../files/unreadable'
import { Refusal } from '../ooxml/reading/refusal'
import * as messages from './messages'
import type { Inspected } from './model'
import { readPdf } from './pdf/read-pdf'
import { readPptx } from './pptx'

const MEGABYTE = 1024 * 1024
/** A deck's pictures take at most 256 MB; PDFs hold them unpacked and packed again. */
const MOST_MEGABYTES = 400

/** Reads what a `.pptx` or `.pdf` made here holds; its first bytes say which it is. */
export async function inspectFile(file: string): Promise<Checked<Inspected>> {
  let bytes: Uint8Array
  try {
    bytes = await readFileWithin(file, MOST_MEGABYTES * MEGABYTE)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'NOT_A_FILE') return refused(file, messages.notAFile)
    if (code === 'TOO_LARGE') return refused(file, messages.tooLarge(MOST_MEGABYTES))
    return unreadable(file, cannotRead(error), error)
  }
  return inspectBytes(file, bytes)
}

/** The same for a file that is read already. */
export function inspectBytes(file: string, bytes: Uint8Array): Checked<Inspected> {
  return guarded(file, () => {
    try {
      return good(inspected(file, bytes))
    } catch (error) {
      if (error instanceof Refusal) return refused(file, error.says)
      throw error
    }
  })
}

function inspected(file: string, bytes: Uint8Array): Inspected {
  const begins = (magic: string) => Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
  if (begins('%PDF-')) return readPdf(file, bytes)
  // A zip, or a compound file of Office before 2007, of which the package says more.
  if (begins('PK') || begins('\xd0\xcf\x11\xe0')) return readPptx(bytes)
  throw new Refusal(messages.neitherFormat)
}

function refused(file: string, message: Localized): Checked<Inspected> {
  return bad([{ file, line: 1, column: 1, message }])
}
