import { AppError } from '../../engine/window-host/app-error'
import { checkUsableName } from '../../engine/window-host/dialogs/file-name'
import * as messages from '../messages'

/** What one of the systems does not take in a name; a deck goes from one to the other. */
const REFUSED = /[/\\:*?"<>|\p{Cc}]/u
const MAX_NAME_BYTES = 255

/** Refuses a name that would lead to another folder, that no file can have, or under which it would not be found again. */
export function checkFileName(name: string): void {
  const isOnlyDots = /^\.*$/.test(name.trim())
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new AppError(messages.nameTooLong)
  if (REFUSED.test(name) || isOnlyDots) throw new AppError(messages.wrongFileName(name))
  checkUsableName(name)
}
