import { describe, expect, test } from 'vitest'
import { MAX_LISTED_SECTIONS } from '../../../core/deck/excess'
import type { Deck } from '../../../core/deck/schema'
import { MAX_PROBLEMS } from '../../../core/max-problems'
import { resolveStyle } from '../../../core/scene/style'
import { breakParagraph } from '../../../core/text/break'
import { parseJson } from '../../../engine/files/json/json-document'
import { cutProblems, type Problem, problemsOf } from '../../../engine/files/problem'
import { checkDeck } from '../../../engine/validate/check-deck'
import { readDeck } from '../../../engine/validate/open-deck'
import { readDeckText } from '../../../engine/window-host/decks/read-deck'
import { fontSetOf, layOut, readWorld } from '../../../engine/world/world'
import { message } from '../../../messages/message'
import { english } from '../../../messages/render'
import { run } from '../../cli/support'
import { mustBeGood, PATHS, temporaryFile } from '../support'

const world = mustBeGood(await readWorld(PATHS, null))
const known = { index: world.index, layouts: world.templates.layouts, designs: world.templates.designs }

const HEAD = { format: 'chengyu-brief/deck', version: 1, title: 'T', subject: 'S', date: '2025-02-28', lang: 'en' }
const name = { en: 'A', zh: '甲' }
const slideOf = (content: object, more: object = {}) => ({ id: 'one', layout: 'statement', content, ...more })
const deckOf = (slides: readonly object[], more: object = {}) =>
  JSON.stringify({ ...HEAD, design: 'two-rivers', sections: [{ name, slides }], ...more })
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const keys = (count: number, value: unknown) => Object.fromEntries(times(count, (i) => [`key${i}`, value]))

/** The worst of each kind, by the number of its parts. */
const KINDS: Readonly<Record<string, (count: number) => string>> = {
  'unknown keys': (n) => deckOf([slideOf({})], keys(n, 0)),
  'unknown keys of a slide': (n) => deckOf([slideOf({}, keys(n, 0))]),
  'keys that are nearly right': (n) => JSON.stringify(Object.fromEntries(times(n, (i) => [`sect${i}ions`, 0]))),
  'slots that hold something else': (n) => deckOf([slideOf(keys(n, 0))]),
  'slots that nobody knows': (n) => deckOf([slideOf(keys(n, { text: 'a' }))]),
  'slides that are none': (n) => deckOf(times(n, () => ({}))),
  'slides with one id': (n) => deckOf(times(n, () => slideOf({ title: { text: 'a' } }))),
  'keys written twice': (n) => `{${times(n, () => '"a":1').join()}}`,
  'braces that are no token': (n) => deckOf([slideOf({ title: { text: '{{'.repeat(n) } })]),
  'tokens that stand for nothing': (n) => deckOf([slideOf({ title: { text: times(n, (i) => `{{x${i}}}`).join('') } })]),
  'figures that nobody knows': (n) =>
    deckOf([slideOf({ title: { metrics: times(n, (i) => `gdp/chengdu/${i}2023`) } })]),
  'claims that cannot be made': (n) =>
    deckOf([slideOf({ title: { points: times(n, (i) => ({ claim: 'growth', of: [`x${i}`] })) } })]),
  'lines before a mistake': (n) => `${'\n'.repeat(n)}{"a": 1, "a": 2}`,
}

/** Everything that opening a deck does: reading, checking, telling. */
function work(text: string): readonly Problem[] {
  const document = parseJson('a.brief.json', text, { comments: false, thorough: true })
  const deck = document.ok ? readDeck(document.value) : document
  return deck.ok ? checkDeck(deck.value, known) : problemsOf(deck)
}

/** Milliseconds of this process, the least of up to three tries; it stops trying once there is one below `enough`. */
function leastCpu(text: string, make: (text: string) => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least >= enough; tries++) {
    const before = process.cpuUsage()
    make(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Sixteen times as many parts: 256 times the work if it were the square. Less than 4 ms cannot be measured. */
function expectLinear(few: string, many: string, make: (text: string) => unknown): void {
  make(few)
  const limit = 80 * Math.max(4, leastCpu(few, make))
  expect(leastCpu(many, make, limit)).toBeLessThan(limit)
}

describe.each(Object.entries(KINDS))('%s', (_, make) => {
  test('take work that grows with their number, not with its square', () => {
    expectLinear(make(2000), make(32_000), work)
  })

  test('are reported within a hundred problems', () => {
    const reported = work(make(2000))
    expect(reported.length).toBeGreaterThan(0)
    expect(reported.length).toBeLessThanOrEqual(MAX_PROBLEMS + 10)
  })
})

/** The worst to lay out, by the number of thousands of characters. */
const LONG: Readonly<Record<string, (count: number) => string>> = {
  'points of one word each': (n) => summaryOf(times(n, () => 'a'.repeat(1000))),
  'points of many words': (n) => summaryOf(times(n, () => 'word '.repeat(200))),
  'points in Chinese': (n) => summaryOf(times(n, () => '成渝'.repeat(500))),
  'short points': (n) => summaryOf(times(10 * n, () => 'a')),
}

const summaryOf = (points: readonly string[]) =>
  deckOf([{ id: 'one', layout: 'summary', content: { title: { text: 'T' }, points: { points } } }])

const layOutText = (text: string) => layOut(readDeckText('a.brief.json', text).deck, world)

describe.each(Object.entries(LONG))('to lay out %s', (_, make) => {
  test('takes work that grows with the characters, not with their square', () => {
    expectLinear(make(3), make(48), layOutText)
  })
})

test('to break a word that is much too long takes work that grows with its letters, not with their square', () => {
  const design = world.templates.designs.get('two-rivers')
  if (!design) throw new Error('There is no such design')
  const fonts = fontSetOf(design, world.fonts)
  const { style, lineHeight } = resolveStyle(design, 'body', 'en')
  const breakWord = (text: string) => {
    const entry = { runs: [{ text, style }], align: 'left', lineHeight, spaceBefore: 0, bullet: null } as const
    return breakParagraph(entry, 20, fonts, 'en')
  }
  const few = 'a'.repeat(5000)
  expect(breakWord(few).lines.length).toBeGreaterThan(1000)
  expectLinear(few, 'a'.repeat(80_000), breakWord)
})

test('of a deck with too much text, no more than so much is laid out', () => {
  const text = 'a'.repeat(1000)
  const slides = times(60, (i) => ({
    ...{ id: `s${i}`, layout: 'summary' },
    content: { title: { text: `T${i}` }, points: { points: times(490, () => text) } },
  }))
  const scene = layOutText(deckOf(slides))
  const drawn = scene.slides.flatMap(({ nodes }) => nodes.flatMap((node) => (node.kind === 'text' ? node.lines : [])))
  const characters = drawn.flatMap(({ segments }) => segments).reduce((sum, { text }) => sum + text.length, 0)
  expect(characters).toBeLessThan(1_500_000)
  const reported = scene.diagnostics.filter(({ code }) => /too-(long|full)$/.test(code))
  expect(reported.filter(({ code }) => code === 'slot-too-long')).toHaveLength(60)
  expect(reported.filter(({ slide }) => slide === null).map(({ code }) => code)).toEqual([
    'deck-too-long',
    'deck-too-full',
  ])
})

describe('of many problems', () => {
  test('the first hundred are reported, and how many there are besides', async () => {
    const text = deckOf([slideOf({})], keys(2000, 0))
    const reported = work(text)
    expect(reported).toHaveLength(MAX_PROBLEMS + 1)
    expect(reported.at(-1)).toMatchObject({ count: 1900, message: message('more-problems', { count: 1900 }) })
    const { err, code } = await run(['check', await temporaryFile('a.brief.json', text)])
    const lines = err.trimEnd().split('\n')
    expect(code).toBe(1)
    expect(lines).toHaveLength(MAX_PROBLEMS + 1)
    expect(lines.at(-1)).toBe('There are 1900 more problems.')
    expect(() => readDeckText('a.brief.json', text)).toThrow(/There are 1995 more problems/)
  })

  test('those of several files count together', () => {
    const one = { file: 'a', line: 1, column: 1, message: message('no-slides') }
    const cut = cutProblems([
      ...times(70, () => one),
      { ...one, count: 5 },
      ...times(70, () => one),
      { ...one, count: 7 },
    ])
    expect(cut.shown).toHaveLength(MAX_PROBLEMS)
    expect(cut.more).toBe(40 + 5 + 7)
  })

  test('the warnings of a build are cut like that too', async () => {
    const slides = times(150, (i) => ({
      ...slideOf({ title: { text: `Title ${i}` } }),
      id: `s${i}`,
      layout: `gone${i}`,
    }))
    const file = await temporaryFile('a.brief.json', deckOf(slides))
    const { err } = await run(['build', file, '--out', `${file}.pdf`, '--strict'])
    expect(err).toMatch(/\nand \d+ more warnings\n/)
    expect(err.split('\n').length).toBeLessThanOrEqual(MAX_PROBLEMS + 4)
  })
})

describe('a text that is too long', () => {
  const text = 'word '.repeat(40_000)
  const written = deckOf([slideOf({ title: { text } })])

  test('is reported once, opens, and is kept whole', () => {
    const { deck } = readDeckText('a.brief.json', written)
    expect(deck.sections[0]?.slides[0]?.content.title).toEqual({ text })
    const scene = layOut(deck, world)
    expect(scene.diagnostics.filter(({ code }) => code === 'text-too-long')).toHaveLength(1)
    expect(scene.diagnostics.length).toBeLessThan(5)
    expect(JSON.stringify(scene.slides[0]?.nodes).length).toBeLessThan(100_000)
  })

  test('is a problem of its file at its place', () => {
    expect(work(written).map(({ message }) => english(message))).toContainEqual(
      expect.stringMatching(/^A text in slot "title" has 200,000 characters/),
    )
  })
})

test('an agenda of too many sections is the same rows on each of its slides', () => {
  const sections = times(150, (i) => ({ name, slides: [{ id: `a${i}`, layout: 'agenda', content: {} }] }))
  const deck = mustBeGood(
    readDeck(mustBeGood(parseJson('a', deckOf([], { sections }), { comments: false, thorough: true }))),
  )
  const scene = layOut(deck.value as Deck, world)
  const tables = scene.slides.map(({ nodes }) => nodes.find(({ kind }) => kind === 'table'))
  const rows = tables.map((table) => (table?.kind === 'table' ? table.rows : null))
  expect(new Set(rows).size).toBe(1)
  expect(rows[0]).toHaveLength(MAX_LISTED_SECTIONS)
  expect(scene.diagnostics.filter(({ code }) => code === 'too-many-sections')).toHaveLength(1)
})
