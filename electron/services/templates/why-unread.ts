import type { Localized } from '../../../core/locale'
import { cannotReadFolder, errorCode } from '../file-messages'
import { ToldError } from '../problem'

/**
 * Why a folder or pack could not be read at all: among others, it went away while it was being read. What is no fault of
 * the machine is thrown on.
 */
export function whyUnread(error: unknown): Localized {
  if (error instanceof ToldError) return error.says
  if (errorCode(error) !== '') return cannotReadFolder(error)
  throw error
}
