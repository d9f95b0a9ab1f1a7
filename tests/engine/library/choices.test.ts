import { beforeAll, expect, test } from 'vitest'
import {
  BriefError,
  type BuiltDeck,
  buildDeck,
  exportDeck,
  openWorld,
  type World,
} from '../../../engine/library/library'

// A caller without a compiler: whatever is not an option, or not of its type, is refused by name.

let world: World
let deck: BuiltDeck
beforeAll(async () => {
  world = await openWorld()
  deck = await buildDeck(world, { metrics: ['gdp'] })
})

/** The message of the BriefError that a call throws. */
async function refusal(call: () => Promise<unknown>): Promise<string> {
  const error = await call().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(BriefError)
  return (error as BriefError).message
}

const EXPORT: [string, unknown, RegExp][] = [
  ['a misspelled option', { format: ['pdf'] }, /^exportDeck: format: .*formats/],
  [
    'a misspelled option of a format',
    { options: { pdf: { page: 'notes' } } },
    /^exportDeck: options\.pdf\.page: .*pages/,
  ],
  ['a value that is no choice', { options: { pdf: { pages: 'note' } } }, /^exportDeck: options\.pdf\.pages: .*"notes"/],
  [
    'a flag that is no flag',
    { options: { pdf: { attachments: 'no' } } },
    /^exportDeck: options\.pdf\.attachments: .*true or false/,
  ],
  ['options of an unknown format', { options: { docx: {} } }, /^exportDeck: options\.docx: /],
  ['formats that are no list', { formats: 'pdf' }, /^exportDeck: formats: /],
  ['a folder that is no text', { folder: 7 }, /^exportDeck: folder: /],
  ['a signal that is none', { signal: true }, /^exportDeck: signal: .*AbortSignal/],
  ['a callback that is none', { onSlide: 'log' }, /^exportDeck: onSlide: .*function/],
  ['no object', 'pdf', /^exportDeck: /],
]

test.each(EXPORT)('exportDeck refuses %s', async (_, choice, message) => {
  expect(await refusal(() => exportDeck(deck, choice as object))).toMatch(message)
})

const BUILD: [string, unknown, RegExp][] = [
  ['a misspelled option', { storylines: 'full-briefing' }, /^buildDeck: storylines: .*storyline/],
  ['an unknown language', { metrics: ['gdp'], lang: 'fr' }, /^buildDeck: lang: .*"en"/],
  ['a date that is none', { metrics: ['gdp'], date: 'tomorrow' }, /^buildDeck: date: /],
  ['a metric that is no text', { metrics: [7] }, /^buildDeck: metrics\.0: /],
  ['two origins', { storyline: 'full-briefing', themes: ['economy'] }, /^buildDeck: .*storyline and from themes/],
  ['nothing', undefined, /^buildDeck: /],
]

test.each(BUILD)('buildDeck refuses %s', async (_, choice, message) => {
  expect(await refusal(() => buildDeck(world, choice as { storyline: string }))).toMatch(message)
})

test('openWorld refuses what it does not know', async () => {
  expect(await refusal(() => openWorld({ template: 'x' } as object))).toMatch(/^openWorld: template: .*templates/)
  expect(await refusal(() => openWorld({ templates: 7 } as object))).toMatch(/^openWorld: templates: /)
})

test('every problem has a line of its own', async () => {
  const lines = (await refusal(() => exportDeck(deck, { folder: 7, options: { pdf: { page: 1 } } } as object))).split(
    '\n',
  )
  expect(lines).toHaveLength(2)
})

test('what is left out, or undefined, is as before', async () => {
  const { files } = await exportDeck(deck, { formats: ['pdf'], options: { pdf: {} }, signal: undefined } as object)
  expect(files.map(({ name, path }) => [name, path])).toEqual([['briefing.pdf', null]])
  expect(
    (await buildDeck(world, { metrics: ['gdp'], themes: undefined, storyline: undefined } as object)).slides.length,
  ).toBe(deck.slides.length)
})
