import { type Message, message } from '../../messages/message'
import { ToldError } from '../files/problem'

/** Something that the person is told instead of what was asked for. */
export class AppError extends ToldError {
  override readonly name = 'AppError'
}

/** What to tell the person about whatever was thrown. */
export function messageOf(error: unknown): Message {
  if (error instanceof ToldError) return error.says
  return message('unexpected', { fault: error instanceof Error ? error.message : String(error) })
}
