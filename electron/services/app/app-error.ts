import { MachineError } from '../problem'
import * as messages from './messages'

/** What a person is told; the message is a whole sentence. */
export class AppError extends Error {
  override readonly name = 'AppError'
}

/** The sentence for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError || error instanceof MachineError) return error.message
  return messages.unexpected(error instanceof Error ? error.message.replace(/\.$/, '') : String(error))
}
