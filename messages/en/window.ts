import type { WindowMessages } from '../args/app'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { curled as quote } from '../quote'
import { counted } from './wording'

/** What the window itself has to say. */
export const window: Catalogue<WindowMessages> = {
  saved: ({ name }) => `Saved ${quote(name)}.`,
  'changed-outside': ({ name }) =>
    `${quote(name)} was changed by someone else or another app. To keep both versions, save yours under another name.`,
  'host-not-responding': ({ fault }) => `The app is not responding: ${printable(fault.replace(/\.$/, ''))}.`,
  'host-ended': () => 'The app has ended, so this is not possible. Start Chengyu Brief again.',
  'host-not-reached': () => 'The app could not be reached just now. Try again.',
  'cannot-listen': () => 'This window could not connect to the app. Close another window and try again.',
  'changes-not-kept': ({ why }, { message }) => `Your changes could not be saved as a draft. ${message(why)}`,
  'dropped-file-unreadable': ({ name }) => `${quote(name)} cannot be read. Drop a single deck file, not a folder.`,
  'deck-stays-open': () => 'This deck stays open, because its changes could not be kept. Save it first.',
  'no-second-screen': () => 'There is only one screen. Connect another, then open the audience window.',
  'window-blocked': () => 'The browser did not open the window. Allow pop-ups for this page and try again.',
  'no-slides-copied': () => 'There are no slides on the clipboard.',
  'draft-discarded': ({ title }) => `Discarded ${quote(title)}.`,
  'text-too-long-to-keep': ({ length, max }) =>
    `This text would have ${length.toLocaleString('en')} characters, but the limit is ${max.toLocaleString('en')}. It was not changed.`,
  'slides-pasted-into-text': () => 'You copied slides. Paste them into the filmstrip.',
  'copy-downloaded': () => 'A copy was saved to the downloads of your browser.',
  'version-kept': () => 'Your version is kept as a draft. You will find it on the welcome screen, under Unsaved work.',
  'deck-read-only': () => 'This deck is read-only. Save a copy to edit it.',
  'slides-kept': ({ count, thing }) =>
    `${counted(count, 'slide')} about ${quote(thing.en)} that you have edited ${count === 1 ? 'was' : 'were'} kept.`,
  'broken-template': ({ file, isLastGood, place, problem }, { message }) =>
    `${quote(file)} has a problem${isLastGood ? ', so its last valid version is used' : ' and is not used'}.\n${printable(place)}: ${message(problem)}`,
}
