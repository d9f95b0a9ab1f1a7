import type { Message } from '../../messages/message'
import { cannotReadFolder, errorCode, internalError } from '../files/file-messages'
import { ToldError } from '../files/problem'

/** Why a folder or pack could not be read at all: among others, it went away while it was being read. */
export function whyUnread(error: unknown): Message {
  if (error instanceof ToldError) return error.says
  return errorCode(error) === '' ? internalError(error) : cannotReadFolder(error)
}
