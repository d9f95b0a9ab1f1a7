import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import type { Deck, DeckSlide } from '../../core/deck/schema'
import { pathsIn } from '../../engine/files/paths'
import { PATHS, ROOT, temporaryFolder } from '../engine/support'
import { buildInto, FEW, run, savedDeck } from './support'

const RANKS = ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024']
const title = { text: { en: 'A title', zh: '标题' } }
const metrics = { metrics: RANKS }

/** A deck of just these slides. */
function deckWith(slides: readonly DeckSlide[]): Promise<string> {
  return savedDeck((deck) => {
    const name = { en: 'Only', zh: '唯一' }
    deck.sections = (slides.length > 0 ? [{ name, listed: true, slides }] : []) as Deck['sections']
  })
}

const grid = (change: Partial<DeckSlide>): DeckSlide => ({
  id: 'one',
  layout: 'kpi-grid',
  content: { title, metrics },
  ...change,
})

describe('whatever of a deck would stay away is a warning', () => {
  const cases: [string, DeckSlide[], RegExp][] = [
    [
      'a slot called like what every object has',
      [grid({ content: { title, metrics, constructor: title } })],
      /constructor/,
    ],
    ['a slot that the layout does not have', [grid({ content: { title, metrics, metrix: metrics } })], /metrix/],
    [
      'another type than the slot takes',
      [grid({ content: { title, metrics: title } })],
      /"metrics".* text|"metrics", found/,
    ],
    ['a layout that does not take the slots', [grid({ layout: 'section' })], /metrics/],
    ['an empty slot', [grid({ content: { title } })], /metrics/],
    [
      'too few entries',
      [grid({ content: { title, metrics: { metrics: RANKS.slice(1) } } })],
      /2 to 6 entries, but has 1/,
    ],
    [
      'too many',
      [grid({ content: { title, metrics: { metrics: Array(7).fill(RANKS[0]) } } })],
      /2 to 6 entries, but has 7/,
    ],
    ['two slides of one id', [grid({}), grid({})], /id/],
    ['an unknown theme', [grid({ theme: 'rail-conectivity' })], /rail-connectivity/],
    [
      'an unknown observation',
      [grid({ content: { title, metrics: { metrics: [...RANKS, 'no/such/one'] } } })],
      /no\/such\/one/,
    ],
    [
      'a claim that cannot be made',
      [grid({ content: { title: { text: { claim: 'growth', of: RANKS } }, metrics } })],
      /title/,
    ],
    ['a token in the other language', [grid({ talk: { en: 'One', zh: '{{no/such/one}}' } })], /no\/such\/one/],
  ]

  test.each(cases)('%s, reported once', async (_, slides, message) => {
    const deck = await deckWith(slides)
    const { code, err, out } = await buildInto(deck, '--format', 'pdf')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('mine.pdf')
    const warnings = err.split('\n').filter((line) => message.test(line))
    expect(warnings, err).toHaveLength(1)
    expect(warnings[0]).toMatch(/^warning: slide [12] \(one/)
    expect((await run(['check', deck])).code).toBe(EXIT.inputWrong)
    expect((await buildInto(deck, '--strict')).code).toBe(EXIT.inputWrong)
  })

  test('a slot called "__proto__", which no program reads', async () => {
    const deck = await deckWith([grid({})])
    const text = (await readFile(deck, 'utf8')).replace('"metrics":', '"__proto__": {"text": "lost"},\n"metrics":')
    await writeFile(deck, text)
    const { code, err } = await buildInto(deck, '--format', 'pdf')
    expect(code).toBe(EXIT.done)
    expect(err).toMatch(/^warning: slide 1 \(one, __proto__\): The layout "kpi-grid" has no slot "__proto__"/)
    expect((await run(['check', deck])).err).toMatch(
      /mine\.brief\.json:\d+:\d+: The layout "kpi-grid" has no slot "__proto__"/,
    )
  })

  test('and stands in the report', async () => {
    const deck = await deckWith([grid({ talk: { en: 'One', zh: '{{no/such/one}}' } })])
    const { folder } = await buildInto(deck, '--format', 'pdf', '--report', 'r.json')
    expect(JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')).diagnostics).toMatchObject([
      {
        code: 'unknown-observation',
        severity: 'warning',
        slide: 'one',
        slot: null,
        message: expect.stringMatching(/^The dataset has no observation "no\/such\/one"\. Replace or remove it\.$/),
        messageZh: expect.stringMatching(/^数据集中没有名为“no\/such\/one”的数据，请更换或删除。$/),
      },
    ])
  })
})

test('what several entries of a slide have in common is reported once, and counted once', async () => {
  const same = Array(9).fill('rd-investment/chengdu-chongqing/2023')
  const deck = await deckWith([grid({ layout: 'key-figures', content: { title, metrics: { metrics: same } } })])
  const { err } = await buildInto(deck, '--strict')
  const warnings = err.split('\n').filter((line) => line.startsWith('warning: '))
  expect(warnings).toEqual([...new Set(warnings)])
  expect(warnings.filter((line) => line.includes('too large for its area')).length).toBeGreaterThan(0)
  expect(err).toContain(`There are ${warnings.length} warnings and --strict is set`)
})

test('a deck without slides is not built, in any format', async () => {
  for (const format of ['pptx', 'pdf']) {
    const { code, err } = await buildInto(await deckWith([]), '--format', format)
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/mine\.brief\.json:\d+:15: The deck has no slides\. Add one\.\n$/)
  }
  expect((await run(['check', await deckWith([])])).err).toContain('The deck has no slides')
})

test('a design of somebody’s own that cannot be read is a warning', async () => {
  const root = await temporaryFolder()
  await cp(join(ROOT, 'templates'), join(root, 'templates'), { recursive: true })
  const paths = { ...PATHS, designs: pathsIn(root).designs }
  const text = await readFile(join(paths.designs, 'two-rivers.json'), 'utf8')
  const pale = text.replace('"two-rivers"', '"pale"').replace(/"muted": "#\w+"/, '"muted": "#C0C0C0"')
  await writeFile(join(paths.designs, 'pale.json'), pale)
  const build = (...args: string[]) => run(['build', ...FEW, '--format', 'pdf', ...args], { cwd: root, paths })
  expect((await build()).err).toBe('')
  const { code, err } = await build('--design', 'pale')
  expect(code).toBe(EXIT.done)
  expect(err).toMatch(/^warning: Design "pale": "muted" on "background" has a contrast of 1\.\d+ to 1/)
  expect((await build('--design', 'pale', '--strict')).code).toBe(EXIT.inputWrong)
})
