import { readFile } from 'node:fs/promises'
import * as fileMessages from './file-messages'
import { type Checked, good } from './problem'
import { unreadable } from './read-json'

/** The bytes of a file that is not JSON. */
export async function readBytes(file: string): Promise<Checked<Uint8Array>> {
  try {
    return good(await readFile(file))
  } catch (error) {
    return unreadable(file, fileMessages.cannotRead(error), error)
  }
}
