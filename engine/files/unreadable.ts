import type { Message } from '../../messages/message'
import { errorCode } from './file-messages'
import { atPath, failure, MachineError } from './problem'

/** Codes that say that the name is wrong or the file is; with any other, the machine would not read it. */
const INPUT_AT_FAULT = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENXIO',
  'ELOOP',
  'ENAMETOOLONG',
  'ERR_ENCODING_INVALID_ENCODED_DATA',
  'ERR_INVALID_ARG_VALUE',
  'NOT_A_FILE',
  'TOO_LARGE',
])

/** A file or folder that cannot be read: a problem of the input, or else of the machine. */
export function unreadable(file: string, message: Message, error: unknown): ReturnType<typeof failure> {
  if (!INPUT_AT_FAULT.has(errorCode(error))) throw new MachineError(atPath(file, message), { cause: error })
  return failure([{ file, line: 1, column: 1, message }])
}
