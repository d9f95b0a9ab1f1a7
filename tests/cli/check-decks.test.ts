import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import type { Deck, DeckSlide } from '../../core/deck/schema'
import { SAMPLE_PICTURE } from '../../engine/sample/sample-picture'
import { PATHS } from '../engine/support'
import { folderOf } from '../engine/templates/support'
import { buildInto, run, savedDeck } from './support'

const title = { text: { en: 'A title', zh: '标题' } }
const metrics = { metrics: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'] }
const grid = (content: DeckSlide['content']): DeckSlide => ({ id: 'one', layout: 'kpi-grid', content })
const picture = (data: string, alt = SAMPLE_PICTURE.alt): DeckSlide => {
  const points = { points: [title.text] }
  return {
    id: 'one',
    layout: 'picture',
    content: { title, picture: { image: { ...SAMPLE_PICTURE, data, alt } }, points },
  }
}
const sound = grid({ title, metrics })

/** A deck with one more slide than it had. */
const deckWith = (slide: DeckSlide) => savedDeck((deck) => deck.sections[0]?.slides.push(slide))

/** The sample, cut off in its last third, with a head that is still sound. */
const CUT = SAMPLE_PICTURE.data.slice(0, 8000)

const FLAWS: readonly (readonly [string, DeckSlide, RegExp])[] = [
  ['a title that is too large', grid({ title: { text: 'Too long. '.repeat(40) }, metrics }), /too large for its area/],
  ['letters that no font has', grid({ title: { text: 'Ελληνικά and 한국어' }, metrics }), /font/],
  ['a picture that is cut off', picture(CUT), /damaged/],
  [
    'an alternative text that is too long',
    { ...sound, alt: { metrics: { en: 'a'.repeat(400_000) } } },
    /400,000 characters/,
  ],
  ['a picture whose text is blank', picture(SAMPLE_PICTURE.data, { en: ' ', zh: '甲' }), /blank alternative text/],
  ['an element whose text is blank', { ...sound, alt: { metrics: { zh: '\u3000' } } }, /"metrics" is blank/],
  ['an unseen character in one', { ...sound, alt: { metrics: { zh: 'a\u202e' } } }, /U\+202E/],
  ['a picture whose text is too long', picture(SAMPLE_PICTURE.data, { en: 'a', zh: 'a'.repeat(10_001) }), /10,001/],
  ['a picture whose text has half a character', picture(SAMPLE_PICTURE.data, { en: '\ud800', zh: 'a' }), /U\+D800/],
  ['base64 without its padding', picture(SAMPLE_PICTURE.data.replace(/=+$/, '')), /groups of four/],
  [
    'units that do not go together',
    {
      id: 'one',
      layout: 'chart',
      content: {
        title,
        chart: {
          chart: { form: 'auto', observations: ['rd-investment/chengdu-chongqing/2023', 'gii-rank/chengdu/2024'] },
        },
      },
    },
    /unit/,
  ],
]

describe('check says what keeps build --strict from writing', () => {
  test.each(FLAWS)('%s, at its place', async (_, slide, message) => {
    const deck = await deckWith(slide)
    const checked = await run(['check', deck])
    expect(checked).toMatchObject({
      code: EXIT.inputWrong,
      out: expect.stringMatching(/^(.*: \d+ sourced numbers?\n)?$/),
    })
    expect(checked.err).toMatch(message)
    const [, line = '0'] = /mine\.brief\.json:(\d+):\d+: /.exec(checked.err) ?? []
    const text = (await readFile(deck, 'utf8')).split('\n')
    const slideAt = text.findIndex((one) => one.includes('"id": "one"')) + 1
    expect(Number(line)).toBeGreaterThanOrEqual(slideAt - 1)
    expect((await buildInto(deck, '--strict')).code).toBe(EXIT.inputWrong)
  })

  const BAD = 'a\u202eb'
  const DECK_TEXTS: readonly (readonly [string, (deck: Deck) => Partial<Deck>])[] = [
    ['title', () => ({ title: BAD })],
    ['subject', () => ({ subject: { en: 'a', zh: '\ud800' } })],
    ['author', () => ({ author: BAD })],
    [
      'name of a section',
      ({ sections }) => ({
        sections: sections.map((one, i) => (i > 0 ? one : { ...one, name: { en: BAD, zh: 'a' } })),
      }),
    ],
  ]

  test.each(DECK_TEXTS)('characters in the %s that nobody sees, once', async (_, change) => {
    const deck = await savedDeck((deck) => Object.assign(deck, change(deck)))
    const checked = await run(['check', deck])
    expect(checked.code).toBe(EXIT.inputWrong)
    expect(checked.err.match(/invisible characters \(U\+/g)).toHaveLength(1)
    expect((await buildInto(deck, '--strict')).code).toBe(EXIT.inputWrong)
  })

  test('a title of a deck that is too long, once', async () => {
    const deck = await savedDeck((deck) => Object.assign(deck, { title: 'a'.repeat(10_001) }))
    const checked = await run(['check', deck])
    expect(checked.err.match(/10,001 characters/g)).toHaveLength(1)
    expect((await buildInto(deck, '--strict')).code).toBe(EXIT.inputWrong)
  })

  test.each(['deck.brief.json', 'deck.json', 'deck.jsonc', 'deck'])('comments, in %s too', async (name) => {
    const file = join(dirname(await savedDeck()), name)
    const text = await readFile(await savedDeck(), 'utf8')
    await writeFile(file, text)
    expect((await run(['check', file])).code).toBe(EXIT.done)
    await writeFile(file, `// hi\n${text}`)
    const checked = await run(['check', file])
    expect(checked).toMatchObject({ code: EXIT.inputWrong, err: expect.stringContaining(`${name}:1:1: `) })
    expect((await buildInto(file, '--strict')).code).toBe(EXIT.inputWrong)
  })

  test('and passes what it writes, without writing anything itself', async () => {
    const deck = await deckWith(sound)
    const before = await readdir(dirname(deck))
    expect(await run(['check', deck], { cwd: dirname(deck) })).toMatchObject({ code: EXIT.done, err: '' })
    expect(await readdir(dirname(deck))).toEqual(before)
    expect(await buildInto(deck, '--strict')).toMatchObject({ code: EXIT.done })
  })

  test('whose credit a layout of one’s own hides', async () => {
    const name = { en: 'Bare', zh: '无框' }
    const slots = { picture: { accepts: 'image', name } }
    const areas = [{ show: 'image', slot: 'picture', at: { columns: [1, 12] } }]
    const bare = { id: 'bare', name, description: name, frame: 'none', slots, areas }
    const own = await folderOf({ 'layouts/bare.json': JSON.stringify(bare) })
    const deck = await deckWith({ id: 'one', layout: 'bare', content: { picture: { image: SAMPLE_PICTURE } } })
    const { code, err } = await run(['check', deck, '--templates', own])
    expect({ code, err }).toEqual({ code: EXIT.inputWrong, err: expect.stringMatching(/has no foot/) })
    expect((await buildInto(deck, '--strict', '--templates', own)).code).toBe(EXIT.inputWrong)
    expect((await run(['check', deck, own])).err).toContain('has no foot')
  })
})

describe('check takes the options of build', () => {
  test('a deck may be wrong in one language only', async () => {
    const deck = await deckWith(grid({ title: { text: { en: 'A title', zh: '过长的标题'.repeat(30) } }, metrics }))
    for (const [lang, code] of [
      ['en', EXIT.done],
      ['zh', EXIT.inputWrong],
    ] as const) {
      expect((await run(['check', deck, '--lang', lang])).code).toBe(code)
      expect((await buildInto(deck, '--strict', '--lang', lang)).code).toBe(code)
    }
  })

  test('or in its own design only', async () => {
    const deck = await savedDeck((deck) => {
      deck.design = 'house'
    })
    expect((await run(['check', deck])).err).toContain('There is no design "house"')
    expect(await run(['check', deck, '--design', 'red-seal'])).toMatchObject({ code: EXIT.done, err: '' })
    expect(await run(['check', deck, '--design', 'huose'])).toMatchObject({ code: EXIT.commandWrong, out: '' })
  })

  test('or on sheets with notes only', async () => {
    const deck = await deckWith({ ...sound, talk: { en: 'Ελληνικά', zh: 'Ελληνικά' } })
    for (const [pages, code] of [
      ['slides', EXIT.done],
      ['notes', EXIT.inputWrong],
    ] as const) {
      expect((await run(['check', deck, '--pages', pages])).code).toBe(code)
      expect((await buildInto(deck, '--strict', '--pages', pages)).code).toBe(code)
    }
  })

  test('and says where they are in vain', async () => {
    const { code, err } = await run(['check', join(PATHS.storylines, 'full-briefing.json'), '--lang', 'zh'])
    expect({ code, err }).toEqual({
      code: EXIT.commandWrong,
      err: expect.stringContaining('--lang applies to decks only'),
    })
  })
})

test('a damaged picture is reported once by build', async () => {
  const { code, err } = await buildInto(await deckWith(picture(CUT)), '--format', 'pdf')
  expect(code).toBe(EXIT.done)
  expect(err.match(/damaged/g)).toHaveLength(1)
})
