import { type Message, message } from '../../messages/message'
import { UserError } from '../files/problem'

/** An error whose message is shown to the person. */
export class AppError extends UserError {
  override readonly name = 'AppError'
}

/** What to tell the person about whatever was thrown. */
export function messageOf(error: unknown): Message {
  if (error instanceof UserError) return error.userMessage
  return message('unexpected', { fault: error instanceof Error ? error.message : String(error) })
}
