import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotWrite, type PlaceOption } from '../files/file-messages'
import { MachineError } from '../files/problem'
import { isThere } from './new-template'
import { KIND_FOLDERS } from './source'

/** An author's folder of templates, unless another is chosen: in the person's documents, where files are looked for. */
export function ownTemplatesFolder(documents: string): string {
  return join(documents, 'Chengyu Brief templates')
}

/** Makes the folder with one for each kind of template in it, where it is not there yet. */
export async function makeTemplatesFolder(folder: string, option: PlaceOption): Promise<void> {
  if (await isThere(folder)) return
  try {
    for (const name of Object.values(KIND_FOLDERS)) await mkdir(join(folder, name), { recursive: true })
  } catch (error) {
    throw new MachineError(cannotWrite(folder, error, option), { cause: error })
  }
}
