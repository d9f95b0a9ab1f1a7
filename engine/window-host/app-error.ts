import type { Localized } from '../../core/locale'
import { ToldError } from '../files/problem'
import * as messages from './messages'

/** Something that the person is told instead of what was asked for. */
export class AppError extends ToldError {
  override readonly name = 'AppError'
}

/** The sentence for whatever was thrown. */
export function sentenceOf(error: unknown): Localized {
  if (error instanceof ToldError) return error.says
  return messages.unexpected(error instanceof Error ? error.message.replace(/\.$/, '') : String(error))
}
