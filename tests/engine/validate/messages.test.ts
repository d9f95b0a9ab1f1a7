import { describe, expect, it } from 'vitest'
import * as browser from '../../../browser/messages'
import { RULES } from '../../../core/template/rules'
import * as ipc from '../../../electron/main/ipc/messages'
import * as files from '../../../engine/files/file-messages'
import * as values from '../../../engine/files/json/value-messages'
import { UnfitFile } from '../../../engine/files/unfit-file'
import * as inspect from '../../../engine/inspect/messages'
import * as office from '../../../engine/ooxml/reading/messages'
import * as messages from '../../../engine/validate/messages'
import * as loopback from '../../../engine/web/loopback/messages'
import * as app from '../../../engine/window-host/messages'
import { expectBilingual, type MessageNames, type Told } from '../../bilingual'

type Cases<M> = Record<MessageNames<M>, Told | readonly Told[]>

const failed = (code: string) => Object.assign(new Error(code), { code })
const TEXT = { en: 'a text', zh: '文字' }

const DOCUMENTS: Cases<typeof messages> = {
  unseenCharacters: [messages.unseenCharacters(['\u202e', '\u2066']), 'U+202E', 'U+2066'],
  unknownThing: [
    [messages.unknownThing('layout', 'kpi-gird', ['kpi-grid']), 'kpi-gird', 'kpi-grid'],
    [messages.unknownThing('theme', 'x', ['one', 'two']), 'x', 'one', 'two'],
    [messages.unknownThing('region', 'x', []), 'x'],
  ],
  unknownSlot: [messages.unknownSlot('grid', 'metrisc', ['metrics']), 'grid', 'metrisc', 'metrics'],
  idTaken: [messages.idTaken('grid', 'layouts/grid.json'), 'grid', 'layouts/grid.json'],
  repeatedId: [messages.repeatedId('one'), 'one'],
  tiedInCircle: [messages.tiedInCircle(['left', 'right', 'left']), 'left', 'right'],
  tiedTwice: [messages.tiedTwice('top', 'below', 'alignTo'), 'top', 'below', 'alignTo'],
  noBaseline: [messages.noBaseline],
  areaCannotShow: [messages.areaCannotShow('cards', 'left', 'text', ['metrics', 'findings']), 'cards', 'left'],
  showsTooMuch: [messages.showsTooMuch(4800, 100), 4800, 100, 'max'],
  backwards: [messages.backwards('columns', [9, 4]), 9, 4],
  slotNotShown: [messages.slotNotShown('left'), 'left'],
  keptName: [messages.keptName('toString'), 'toString', 'JavaScript'],
  minOverMax: [messages.minOverMax('left'), 'left', 'min', 'max'],
  slotEmpty: [messages.slotEmpty('grid', 'left', 'chart'), 'grid', 'left'],
  slotHidden: [
    [messages.slotHidden('aside', 'conflicts', null), 'aside', 'conflicts'],
    [messages.slotHidden('aside', null, 'chart'), 'aside', 'chart'],
  ],
  slotRefuses: [messages.slotRefuses('left', 'chart', 'text'), 'left'],
  slotSize: [messages.slotSize('left', 9, 2, 6), 'left', 9, 2, 6],
  damagedPicture: [messages.damagedPicture],
  noSlides: [messages.noSlides],
  notADeck: [messages.notADeck('other/1', 'chengyu-brief/deck'), 'other/1', 'chengyu-brief/deck'],
  newerDeck: [messages.newerDeck(9, 1), 9, 1],
  nothingToCheck: [messages.nothingToCheck, '.json'],
  unknownDocument: [messages.unknownDocument(['deck', 'layout']), '$schema'],
  datasetFlaw: [messages.datasetFlaw('The value 8.19 has 2 decimals.')],
  lowContrast: [messages.lowContrast('muted', 'panel', 3.219, 4.5), 'muted', 'panel', 3.21, 4.5],
  ofDesign: [messages.ofDesign('night', messages.bandUpsideDown('head')), 'night', 'head'],
  bandUpsideDown: [messages.bandUpsideDown('head'), 'head'],
  fontsUnreadable: [messages.fontsUnreadable('Nothing in out/fonts.', 'out/fonts'), 'out/fonts'],
}

const SYNTAX = [
  'InvalidSymbol',
  'InvalidNumberFormat',
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'InvalidCommentToken',
  'UnexpectedEndOfComment',
  'UnexpectedEndOfString',
  'UnexpectedEndOfNumber',
  'AnotherOne',
]

const range = { message: 'Too small: expected', origin: 'array', minimum: 3, maximum: 3 }

const VALUES: Cases<typeof values> = {
  jsonSyntax: SYNTAX.flatMap((code): Told[] => [
    [values.jsonSyntax(code, 'abc'), 'abc'],
    [values.jsonSyntax(code, '')],
  ]),
  emptyFile: [values.emptyFile],
  nestedTooDeeply: [values.nestedTooDeeply(100), 100],
  tooMuchSpace: [values.tooMuchSpace(700), 700],
  tooManyValues: [values.tooManyValues(500), 500, 501],
  repeatedKey: [values.repeatedKey('title'), 'title'],
  unknownKey: [values.unknownKey('titel', ['title', 'talk']), 'titel', 'title'],
  unknownName: [values.unknownName('slop', ['slope', 'bar']), 'slop', 'slope', 'bar'],
  wrongKey: Object.values(RULES).map((rule): Told => [values.wrongKey('two', rule.en), 'two']),
  missing: [values.missing('title', TEXT), 'title'],
  wrongValue: [{}, [], [1], 'x', '', null, undefined, 7].map((found): Told => [values.wrongValue(found, TEXT)]),
  wrongOtherwise: Object.values(RULES).map((rule): Told => [values.wrongOtherwise('abc', rule.en), 'abc']),
  emptyObject: [values.emptyObject(['text', 'chart']), 'text', 'chart'],
  outOfRange: [
    [values.outOfRange({ ...range, code: 'too_small' }, ['a', 'b']), 3, 2],
    [values.outOfRange({ ...range, code: 'too_big', origin: 'string' }, 'abcdef'), 3, 6],
    [values.outOfRange({ ...range, code: 'too_small', origin: 'string', minimum: 1 }, '')],
    [values.outOfRange({ ...range, code: 'too_big', origin: 'number' }, 8), 3, 8],
    [values.outOfRange({ ...range, code: 'too_small', origin: 'number', inclusive: false }, 2), 3, 2],
  ],
  wrongFormat: [
    [values.wrongFormat('date', '2025-02-31', ''), '2025-02-31'],
    [values.wrongFormat('regex', 'Two Rivers', RULES.id.en), 'Two Rivers', 'two-rivers'],
  ],
  expectedType: [[values.expectedType('string')], [values.expectedType('array')]],
  objectOf: [values.objectOf(['en', 'zh']), 'en', 'zh'],
  listOf: [values.listOf(2), 2],
  objectWith: [values.objectWith(['en', 'zh']), 'en', 'zh'],
  oneOf: [values.oneOf(['slope', 'bar', 3]), 'slope', 'bar', 3],
  anyOf: [values.anyOf([TEXT, values.objectWith(['en', 'zh'])]), 'en', 'zh'],
}

const READ = [
  'ERR_ENCODING_INVALID_ENCODED_DATA',
  'ENOENT',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'ELOOP',
  'ENAMETOOLONG',
  'NOT_A_FILE',
  'ENXIO',
  'EIO',
]
const WRITE = [
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'NOT_A_FILE',
  'WRITE_PROTECTED',
  'ELOOP',
]

const FILES: Cases<typeof files> = {
  cannotRead: [
    ...READ.map((code): Told => [files.cannotRead(failed(code))]),
    [files.cannotRead(new UnfitFile('TOO_LARGE', 20_000_000)), '20 MB'],
  ],
  internalError: [files.internalError(new TypeError('x is not a function')), 'x is not a function'],
  deckTooLarge: [files.deckTooLarge(20_000_000), '20 MB'],
  deckTooLong: [files.deckTooLong],
  isPdf: [files.isPdf, 'chengyu-brief inspect FILE --deck mine.brief.json'],
  isArchive: [files.isArchive, '.json', 'PDF'],
  cannotReadFolder: READ.map((code): Told => [files.cannotReadFolder(failed(code))]),
  cannotUseFolder: ['EEXIST', 'EACCES', 'ENOSPC', 'EROFS'].map(
    (code): Told => [
      files.cannotUseFolder('/a/locks', failed(code), 'CHENGYU_USER_DATA'),
      '/a/locks',
      'CHENGYU_USER_DATA',
    ],
  ),
  notPutBack: [
    [
      files.notPutBack(files.cannotWrite('/a/b.pptx', failed('EIO'), '--out'), [{ target: '/c/d', backup: '/c/e' }]),
      '/a/b.pptx',
      '/c/d',
      '/c/e',
    ],
  ],
  cannotWrite: [
    ...WRITE.map((code): Told => [files.cannotWrite('/a/b.pptx', failed(code), '--out'), '/a/b.pptx', '--out']),
    [files.cannotWrite('/a/b.pptx', failed('EBUSY'), app.EXPORT), '/a/b.pptx', 'PowerPoint', 'OneDrive'],
    [files.cannotWrite('/a/b.pptx', failed('IN_USE'), app.EXPORT), '/a/b.pptx', 'PowerPoint', 'OneDrive'],
    [files.cannotWrite('/a/b.pptx', failed('EIO'), app.SAVE_AS), '/a/b.pptx', 'EIO'],
  ],
}

const named = (message: (name: string) => Told[0]): Told => [message('mine.brief.json'), 'mine.brief.json']

const APP: Cases<typeof app> = {
  unknownTicket: [app.unknownTicket],
  heldByAnother: named(app.heldByAnother),
  writeProtected: named(app.writeProtected),
  cannotSaveReadOnly: named(app.cannotSaveReadOnly),
  cannotReplaceHeld: named(app.cannotReplaceHeld),
  cannotReplaceProtected: named(app.cannotReplaceProtected),
  lostLock: named(app.lostLock),
  changedMeanwhile: named(app.changedMeanwhile),
  fileGone: named(app.fileGone),
  hardLinked: named(app.hardLinked),
  hiddenFileName: named(app.hiddenFileName),
  deviceName: named(app.deviceName),
  endsWithDotOrSpace: named(app.endsWithDotOrSpace),
  alreadyThere: named(app.alreadyThere),
  partsAlreadyThere: [app.partsAlreadyThere('a 01.png', 3), 'a 01.png', 3],
  openedAsCopy: named(app.openedAsCopy),
  copyHasNoFile: [app.copyHasNoFile],
  SAVE_AS: [app.SAVE_AS],
  EXPORT: [app.EXPORT],
  CHOOSE_FOLDER: [app.CHOOSE_FOLDER],
  cannotImport: [app.cannotImport('brand.pptx', [TEXT]), 'brand.pptx'],
  newerVersion: [app.newerVersion(9, 1), 9, 1],
  leftOut: [app.leftOut(['animations', 'sound']), 'animations', 'sound'],
  cannotOpen: named(app.cannotOpen),
  moreProblems: [app.moreProblems(12), 12],
  cannotReadWorld: [app.cannotReadWorld],
  draftTaken: [app.draftTaken],
  draftGone: [app.draftGone],
  draftFileGone: named(app.draftFileGone),
  exportRunsAlready: [app.exportRunsAlready],
  exportEnded: [app.exportEnded],
  noDialogs: [app.noDialogs],
  badCall: [app.badCall('deck:save', '[1]', 'it does not fit'), 'deck:save', '[1]'],
  unexpected: [app.unexpected('EIO'), 'EIO'],
}

const BROWSER: Cases<typeof browser> = {
  unknownChannel: [browser.unknownChannel('deck:sing'), 'deck:sing'],
  notJson: [browser.notJson(), 'JSON'],
  tooLarge: [browser.tooLarge(64), 64],
  noWindowName: [browser.noWindowName()],
  tooManyWindows: [browser.tooManyWindows(16), 16],
  unknownQuestion: [browser.unknownQuestion()],
  unknownPlace: [browser.unknownPlace()],
  nameTooLong: [browser.nameTooLong],
  wrongFileName: [browser.wrongFileName('a?'), 'a?', '/ \\ : * ? " < > |'],
  folderOfThatName: named(browser.folderOfThatName),
  alreadyThere: named(browser.alreadyThere),
  cannotMakeFolder: ['EACCES', 'EROFS', 'ENOSPC', 'ENOENT', 'EIO'].map(
    (code): Told => [browser.cannotMakeFolder('new', code), 'new'],
  ),
  cannotWriteIn: named(browser.cannotWriteIn),
  cannotListFolder: [browser.cannotListFolder('gone', files.cannotReadFolder(failed('ENOENT'))), 'gone'],
  cannotReveal: [browser.cannotReveal('/a/b.pptx'), '/a/b.pptx'],
}

const LOOPBACK: Cases<typeof loopback> = {
  otherUser: [loopback.otherUser()],
  wrongHost: [loopback.wrongHost()],
  wrongToken: [loopback.wrongToken()],
  noSession: [loopback.noSession()],
  notFound: [loopback.notFound()],
  wrongMethod: [loopback.wrongMethod()],
}

const OFFICE: Cases<typeof office> = {
  tooLarge: [office.tooLarge(320), 320],
  notAPackage: [office.notAPackage],
  oldFormat: [office.oldFormat],
  tooManyEntries: [office.tooManyEntries(20), 20],
  swells: [office.swells('ppt/a.xml'), 'ppt/a.xml'],
  partTwice: [office.partTwice('ppt/a.xml'), 'ppt/a.xml'],
  tooMuchXml: [office.tooMuchXml('ppt/a.xml'), 'ppt/a.xml'],
  partMissing: [office.partMissing('ppt/a.xml'), 'ppt/a.xml'],
  partTooLarge: [office.partTooLarge('ppt/a.xml'), 'ppt/a.xml'],
  hasDocumentType: [office.hasDocumentType('ppt/a.xml'), 'ppt/a.xml'],
  partDamaged: [office.partDamaged('ppt/a.xml'), 'ppt/a.xml'],
}

const INSPECT: Cases<typeof inspect> = {
  notAFile: [inspect.notAFile(['.pptx', '.pdf']), '.pptx', '.pdf'],
  tooLarge: [inspect.tooLarge(400), 400],
  unknownFormat: [inspect.unknownFormat(['.pptx', '.pdf']), 'Chengyu Brief', '.pptx', '.pdf'],
  holdsNoDeck: [inspect.holdsNoDeck],
  presentationWithoutDeck: [inspect.presentationWithoutDeck],
  pdfWithoutDeck: [inspect.pdfWithoutDeck, '--no-attachments'],
  strangePresentation: [inspect.strangePresentation, 'Chengyu Brief'],
  strangePdf: [inspect.strangePdf, 'Chengyu Brief'],
  damagedPdf: [inspect.damagedPdf],
  damagedAttachment: [inspect.damagedAttachment('numbers.csv'), 'numbers.csv'],
  swollenStream: [inspect.swollenStream(200), 200],
}

const IPC: Cases<typeof ipc> = {
  notOurPage: [ipc.notOurPage('deck:save'), 'deck:save'],
  noWindow: [ipc.noWindow('deck:save'), 'deck:save'],
}

const ALL = { DOCUMENTS, VALUES, FILES, APP, BROWSER, LOOPBACK, OFFICE, INSPECT, IPC }

describe.each(Object.entries(ALL))('%s', (_, cases: Readonly<Record<string, Told | readonly Told[]>>) => {
  it.each(Object.entries(cases))('%s is said in both languages with the same facts', (_, told) => {
    for (const each of several(told)) expectBilingual(each)
  })
})

it('a rule that no schema of ours states is not quoted in English', () => {
  expect(values.wrongOtherwise('abc', 'Invalid input').zh).toBe('文字“abc”不符合要求')
})

function several(told: Told | readonly Told[]): readonly Told[] {
  return Array.isArray(told[0]) ? (told as readonly Told[]) : [told as Told]
}
