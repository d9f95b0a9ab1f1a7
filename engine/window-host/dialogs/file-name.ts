import { AppError } from '../app-error'
import * as messages from '../messages'

/** A device by any ending: "nul.brief.json" is one too. */
const DEVICES = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/i

/** Refuses a name under which a file would not be found again: a hidden one, or one that Windows does not allow. */
export function checkUsableName(name: string): void {
  if (name.startsWith('.')) throw new AppError(messages.hiddenFileName(name))
  if (DEVICES.test(name)) throw new AppError(messages.deviceName(name))
  if (/[. ]$/.test(name)) throw new AppError(messages.endsWithDotOrSpace(name))
}
