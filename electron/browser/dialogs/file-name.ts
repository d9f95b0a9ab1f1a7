import { AppError } from '../../services/app/app-error'
import * as messages from '../messages'

/** What one of the systems does not take in a name; a deck goes from one to the other. */
const REFUSED = /[/\\:*?"<>|\p{Cc}]/u
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const LONGEST_BYTES = 255

/** Refuses a name that would lead to another folder, or that no file can have. */
export function checkFileName(name: string): void {
  const isTooLong = Buffer.byteLength(name) > LONGEST_BYTES
  const isOnlyDots = /^\.*$/.test(name.trim())
  if (REFUSED.test(name) || DEVICES.test(name) || isOnlyDots || isTooLong) {
    throw new AppError(messages.wrongFileName(name))
  }
}
