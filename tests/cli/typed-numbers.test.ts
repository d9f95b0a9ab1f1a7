import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { deckOf } from '../core/scene/decks'
import { SAMPLE_PICTURE } from '../core/world'
import { temporaryFolder } from '../engine/support'
import { run } from './support'

/** A folder with a deck of one slide that says something. */
async function folderWith(...points: readonly string[]): Promise<string> {
  const cwd = await temporaryFolder()
  const deck = deckOf('summary', { title: { text: 'What is said' }, points: { points: [...points] } })
  await writeFile(join(cwd, 'mine.brief.json'), JSON.stringify(deck))
  return cwd
}

const SOURCED = 'R&D was {{rd-investment/chengdu-chongqing/2023}}.'
const OWN = 'We expect {{own:40 | Survey 2025}} partners.'
const TYPED = 'Exports rose by 9.6%, exports rose by 9.6%.'

test('check, build and --report count numbers apart, and --strict refuses those without a source', async () => {
  const cwd = await folderWith(SOURCED, OWN, TYPED)
  const counted = '1 sourced number, 1 own number, 1 number without a source'
  const checked = await run(['check', 'mine.brief.json'], { cwd })
  expect(checked.code).toBe(EXIT.inputWrong)
  expect(checked.out).toBe(`mine.brief.json: ${counted}\n`)
  expect(checked.err).toContain('"9.6%" in slot "points" (2 times) is not from the data')

  const built = await run(['build', 'mine.brief.json', '--out', 'out/', '--report', 'r.json'], { cwd })
  expect(built.code).toBe(EXIT.done)
  expect(built.out).toContain(`\n${counted}\n`)
  const report = JSON.parse(await readFile(join(cwd, 'r.json'), 'utf8'))
  expect(report.counts).toEqual({ sourced: 1, own: 1, unsourced: 1 })
  expect(report.slides[0].typed).toMatchObject([
    { status: 'own', statement: '40', source: 'Survey 2025' },
    { status: 'unsourced', statement: '9.6%', source: null },
  ])

  const strict = await run(['build', 'mine.brief.json', '--strict', '--out', 'strict/'], { cwd })
  expect(strict.code).toBe(EXIT.inputWrong)
  expect(await readdir(cwd)).not.toContain('strict')

  const inspected = await run(['inspect', 'out/mine.pdf'], { cwd })
  expect(inspected.out).toContain(counted)
  expect(inspected.out).toContain('Survey 2025 · own figure')
})

test('own numbers keep no deck from being written', async () => {
  const cwd = await folderWith(SOURCED, OWN)
  expect(await run(['check', 'mine.brief.json', '--lang', 'en'], { cwd })).toMatchObject({
    code: EXIT.done,
    out: 'mine.brief.json: 1 sourced number, 1 own number\nNo problems found in mine.brief.json.\n',
  })
  expect((await run(['build', 'mine.brief.json', '--strict', '--quiet'], { cwd })).code).toBe(EXIT.done)
})

test('a number in the name of a section is reported at its place', async () => {
  const cwd = await temporaryFolder()
  const deck = deckOf('statement', { title: { text: 'Text' } })
  const sections = deck.sections.map((section) => ({ ...section, name: { en: 'Up by 12%', zh: '增长12%' } }))
  await writeFile(join(cwd, 'mine.brief.json'), JSON.stringify({ ...deck, sections }, null, 2))
  const { err } = await run(['check', 'mine.brief.json'], { cwd })
  const line =
    (await readFile(join(cwd, 'mine.brief.json'), 'utf8')).split('\n').findIndex((one) => one.includes('"name"')) + 1
  expect(err).toContain(`mine.brief.json:${line}:`)
  expect(err).toContain('"12%" in the name of section 1 is not from the data')
})

test('check finds typed numbers in a storyline, in either language, each at its line', async () => {
  const cwd = await temporaryFolder()
  const storyline = {
    id: 'mine',
    name: { en: 'Mine', zh: '我的' },
    description: { en: 'Mine', zh: '我的' },
    title: { en: 'Growth', zh: '增长7%' },
    subject: { en: 'Growth', zh: '增长' },
    sections: [
      {
        name: { en: 'Only', zh: '唯一' },
        slides: [
          {
            layout: 'statement',
            content: { title: { text: { en: 'Up by 12.4%', zh: '增长12.4%' } } },
            talk: { en: 'Say {{rd-investment/chengdu-chongqing/2023}}.', zh: '约占三成。' },
          },
        ],
      },
    ],
  }
  await writeFile(join(cwd, 'mine.json'), JSON.stringify(storyline, null, 2))
  const checked = await run(['check', 'mine.json'], { cwd })
  expect(checked.code).toBe(EXIT.inputWrong)
  expect(checked.err.match(/is not from the data/g)).toHaveLength(3)
  expect(checked.err).toContain('"7%" in the title of the deck')
  expect(checked.err).toContain('"12.4%" in slot')
  expect(checked.err).toContain('"三成" in the speaker notes')
})

test('an id that the data does not have is reported in an alternative text and a credit', async () => {
  const cwd = await temporaryFolder()
  const image = { ...SAMPLE_PICTURE, credit: 'By {{no/such/id}}' }
  const deck = deckOf('picture', { title: { text: 'Text' }, picture: { image } })
  const alt = { elsewhere: { zh: '{{no/other/id}}' } }
  const sections = deck.sections.map((one) => ({ ...one, slides: one.slides.map((slide) => ({ ...slide, alt })) }))
  await writeFile(join(cwd, 'mine.brief.json'), JSON.stringify({ ...deck, sections }))
  const checked = await run(['check', 'mine.brief.json'], { cwd })
  expect(checked.err).toContain('The dataset has no observation "no/such/id"')
  expect(checked.err).toContain('The dataset has no observation "no/other/id"')
  expect(checked.err.match(/has no observation/g)).toHaveLength(2)
})
