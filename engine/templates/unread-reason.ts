import type { Message } from '../../messages/message'
import { cannotReadFolder, errorCode, internalError } from '../files/file-messages'
import { UserError } from '../files/problem'

/** Why a folder or pack could not be read at all: among others, it went away while it was being read. */
export function unreadReason(error: unknown): Message {
  if (error instanceof UserError) return error.userMessage
  return errorCode(error) === '' ? internalError(error) : cannotReadFolder(error)
}
