import type { FileMessages, FolderFailure, ReadFailure, WriteFailure } from '../../../messages/args/files'
import { message } from '../../../messages/message'
import { type Case, type Cases, PLAIN } from './cases'

const READ = {
  'not-utf8': true,
  'no-file': true,
  'is-folder': true,
  'not-a-folder': true,
  'no-permission': true,
  'link-loop': true,
  'name-too-long': true,
  'invalid-name': true,
  'not-a-file': true,
} satisfies Record<ReadFailure, true>

const FOLDER = { 'no-folder': true, 'is-file': true, 'no-permission': true } satisfies Record<FolderFailure, true>

const WRITE = {
  'disk-full': true,
  'quota-used-up': true,
  'no-permission': true,
  'disk-read-only': true,
  'no-folder': true,
  'not-a-folder': true,
  'is-folder': true,
  'file-in-the-way': true,
  'name-too-long': true,
  'in-use': false,
  'write-protected': true,
  'link-loop': true,
  'foreign-link': true,
  'too-much': true,
  replaced: true,
  'not-a-file': true,
} satisfies Record<WriteFailure, boolean>

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[]

const SYSTEM = { why: null, system: 'EIO: i/o error' } as const

const write = keys(WRITE).map((why): Case<FileMessages['cannot-write']> => {
  const args = { file: '/a/b.pptx', failure: { why }, option: '--out' }
  return WRITE[why] ? [args, '/a/b.pptx', '--out'] : [args, '/a/b.pptx', 'PowerPoint', 'OneDrive']
})

const PROBLEM = message('empty-file')

export const files: Cases<FileMessages> = {
  'cannot-read': [...keys(READ).map((why) => [{ why }] as const), [SYSTEM, 'EIO: i/o error']],
  'file-too-large': [[{ megabytes: 20 }, '20 MB']],
  'cannot-read-folder': [...keys(FOLDER).map((why) => [{ why }] as const), [SYSTEM, 'EIO: i/o error']],
  'internal-error-in-file': [[{ fault: 'x is not a function' }, 'x is not a function']],
  'is-pdf': [[{}, 'chengyu-brief inspect FILE --deck mine.brief.json']],
  'is-zip': [[{}, '.json', 'PDF']],
  'cannot-write': [
    ...write,
    [{ file: '/a', failure: { why: 'disk-full' }, option: { command: 'save-as' } }, '/a'],
    [{ file: '/a', failure: { why: 'disk-full' }, option: { command: 'export' } }, '/a'],
    [{ file: '/a', failure: { why: 'disk-full' }, option: { command: 'choose-folder' } }, '/a'],
    [{ file: '/a', failure: SYSTEM, option: '--out' }, '/a', 'EIO: i/o error'],
  ],
  'cannot-use-folder': [
    [
      { folder: '/a/locks', failure: { why: 'no-permission' }, option: 'CHENGYU_USER_DATA' },
      '/a/locks',
      'CHENGYU_USER_DATA',
    ],
  ],
  'not-restored': [[{ why: PROBLEM, files: [{ target: '/c/d', backup: '/c/e' }] }, '/c/d', '/c/e']],
  'deck-file-too-large': [[{ megabytes: 20 }, '20 MB']],
  'deck-file-too-long': PLAIN,
  'problem-at': [[{ file: 'mine.json', line: 3, column: 7, problem: PROBLEM }, 'mine.json', 3, 7]],
  'problem-of': [[{ path: '/a/b', problem: PROBLEM }, '/a/b']],
  'more-problems': [
    [{ count: 1 }, 1],
    [{ count: 12 }, 12],
  ],
}
