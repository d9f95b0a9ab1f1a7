import type { AppMessages, HostMessages, WindowMessages } from '../../../messages/args/app'
import { message } from '../../../messages/message'
import { type Cases, PLAIN } from './cases'

const NAME = [[{ name: 'mine.brief.json' }, 'mine.brief.json']] as const
const CHANNEL = [[{ channel: 'deck:open' }, 'deck:open']] as const
const LOG = [[{ log: '/data/faults.log' }, '/data/faults.log']] as const
const PROBLEM = message('empty-file')
const PLACED = { file: 'mine.json', line: 3, column: 7, problem: PROBLEM }

export const app: Cases<AppMessages> = {
  'unknown-ticket': PLAIN,
  'open-elsewhere': NAME,
  'write-protected': NAME,
  'cannot-save-read-only': NAME,
  'cannot-replace-open-file': NAME,
  'cannot-replace-protected': NAME,
  'lock-lost': NAME,
  'changed-on-disk': NAME,
  'file-gone': NAME,
  'hard-linked': NAME,
  'hidden-file-name': NAME,
  'device-name': NAME,
  'name-ends-with-dot-or-space': NAME,
  'name-taken': NAME,
  'opened-as-copy': NAME,
  'parts-exist': [
    [{ name: 'mine 01.png', count: 1 }, 'mine 01.png'],
    [{ name: 'mine 01.png', count: 3 }, 'mine 01.png', 3],
  ],
  'copy-without-file': PLAIN,
  'newer-version': [[{ found: 9, newest: 1 }, 9, 1]],
  'content-left-out': [[{ keys: ['animations', 'sound'] }, 'animations', 'sound']],
  'cannot-open': [
    [{ name: 'mine.json', problems: [PLACED], more: 0 }, 'mine.json', 3, 7],
    [{ name: 'mine.json', problems: [PLACED], more: 12 }, 'mine.json', 3, 7, 12],
  ],
  'cannot-read-world': [[{ problems: [PLACED], more: 0 }, 'mine.json', 3, 7]],
  'draft-taken': PLAIN,
  'draft-gone': PLAIN,
  'draft-file-gone': NAME,
  'export-running': PLAIN,
  'export-ended': PLAIN,
  'no-dialogs': PLAIN,
  'bad-call': [[{ channel: 'deck:save', where: '[0][1]', why: 'Invalid input' }, 'deck:save', '[0][1]']],
  unexpected: [[{ fault: 'EIO' }, 'EIO']],
  'foreign-page': CHANNEL,
  'window-closed': CHANNEL,
  'program-fault': LOG,
  'cannot-start': PLAIN,
  'details-in': LOG,
  'window-crashed': PLAIN,
  'window-not-loaded': PLAIN,
}

export const host: Cases<HostMessages> = {
  'other-user': PLAIN,
  'wrong-host': PLAIN,
  'wrong-token': [[{}, 'Ctrl+C']],
  'no-session': [[{}, 'Ctrl+C']],
  'not-found': PLAIN,
  'wrong-method': PLAIN,
  'unknown-channel': CHANNEL,
  'arguments-not-json': PLAIN,
  'request-too-large': [[{ bytes: 512 }, 512]],
  'no-window-name': PLAIN,
  'too-many-windows': [[{ max: 16 }, 16]],
  'too-many-hosts': [[{ max: 32 }, 32]],
  'question-answered': PLAIN,
  'place-not-offered': PLAIN,
  'invalid-file-name': [[{ name: 'a:b' }, 'a:b', '\\ : * ?']],
  'file-name-too-long': PLAIN,
  'folder-has-name': NAME,
  'name-in-use': NAME,
  'cannot-create-folder': [
    ...(['no-permission', 'disk-read-only', 'disk-full', 'parent-gone'] as const).map(
      (why) => [{ name: 'new', why, system: '' }, 'new'] as const,
    ),
    [{ name: 'new', why: null, system: 'EIO' }, 'new', 'EIO'],
  ],
  'folder-not-writable': [[{ name: 'docs' }, 'docs']],
  'cannot-reveal': [[{ path: '/a/b.pptx' }, '/a/b.pptx']],
}

export const window: Cases<WindowMessages> = {
  saved: NAME,
  'changed-outside': NAME,
  'host-not-responding': [[{ fault: 'fetch failed' }, 'fetch failed']],
  'host-ended': PLAIN,
  'host-not-reached': PLAIN,
  'cannot-listen': PLAIN,
  'changes-not-kept': [[{ why: message('file-too-large', { megabytes: 20 }) }, '20 MB']],
  'dropped-file-unreadable': NAME,
  'deck-stays-open': PLAIN,
  'no-second-screen': PLAIN,
  'window-blocked': PLAIN,
  'no-slides-copied': PLAIN,
  'draft-discarded': [[{ title: 'R&D' }, 'R&D']],
  'text-too-long-to-keep': [[{ length: 12_345, max: 10_000 }, 12_345, 10_000]],
  'slides-pasted-into-text': PLAIN,
  'copy-downloaded': PLAIN,
  'version-kept': PLAIN,
  'deck-read-only': PLAIN,
  'slides-kept': [
    [{ count: 1, thing: { en: 'Rail', zh: '铁路' } }, 1],
    [{ count: 3, thing: { en: 'Rail', zh: '铁路' } }, 3],
  ],
  'broken-template': [
    [{ file: 'a.json', isLastGood: true, place: 'a.json:3:7', problem: PROBLEM }, 'a.json', 'a.json:3:7'],
    [{ file: 'a.json', isLastGood: false, place: 'a.json:3:7', problem: PROBLEM }, 'a.json', 'a.json:3:7'],
  ],
}
