import { AppError } from '../../services/app/app-error'
import { checkUsableName } from '../../services/app/dialogs/file-name'
import * as messages from '../messages'

/** What one of the systems does not take in a name; a deck goes from one to the other. */
const REFUSED = /[/\\:*?"<>|\p{Cc}]/u
const LONGEST_BYTES = 255

/** Refuses a name that would lead to another folder, that no file can have, or under which it would not be found again. */
export function checkFileName(name: string): void {
  const isTooLong = Buffer.byteLength(name) > LONGEST_BYTES
  const isOnlyDots = /^\.*$/.test(name.trim())
  if (REFUSED.test(name) || isOnlyDots || isTooLong) throw new AppError(messages.wrongFileName(name))
  checkUsableName(name)
}
