import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameOfSelection } from '../../cli/deck-source'
import { EXIT } from '../../cli/failure'
import { ROOT, temporaryFolder } from '../engine/support'
import { buildInto, FEW, run, savedDeck } from './support'

const PDF = ['--format', 'pdf'] as const

describe('the name of a file', () => {
  const nameOf = async (...args: string[]) => {
    const { folder, code } = await buildInto(...args, ...PDF, '--out', '.')
    expect(code).toBe(EXIT.done)
    return readdir(folder)
  }

  test('tells the design where it is not the default', async () => {
    expect(await nameOf(...FEW, '--design', 'red-seal')).toEqual(['metrics-rd-investment-en-red-seal.pdf'])
    expect(await nameOf('--storyline', 'executive-overview', '--lang', 'zh', '--design', 'two-rivers')).toEqual([
      'executive-overview-zh.pdf',
    ])
  })

  test('tells themes from metrics, and does not depend on the order in which they were typed', async () => {
    const name = 'themes-industry-supply-rail-connectivity-en.pdf'
    expect(await nameOf('--themes', 'rail-connectivity,industry-supply')).toEqual([name])
    expect(await nameOf('--themes', 'industry-supply,rail-connectivity')).toEqual([name])
    expect(await nameOf('--themes', 'rail-connectivity', '--metrics', 'gdp')).toEqual([
      'themes-rail-connectivity-metrics-gdp-en.pdf',
    ])
  })

  test('of a long selection is cut, and still its own', async () => {
    const ids = Array.from({ length: 9 }, (_, i) => `a-metric-${i}`)
    const deck = { lang: 'en', design: 'two-rivers' } as Parameters<typeof nameOfSelection>[2]
    const [one, other] = [ids, [...ids.slice(0, 8), 'another-metric']].map((all) => nameOfSelection([], all, deck))
    expect(one).toMatch(/^metrics-a-metric-0-and-8-more-[0-9a-f]{6}-en$/)
    expect(other).not.toBe(one)
  })

  test('of a saved deck is its own, with what the command changes', async () => {
    const deck = await savedDeck()
    expect(await nameOf(deck, '--lang', 'en', '--design', 'two-rivers')).toEqual(['mine.pdf'])
    expect(await nameOf(deck, '--lang', 'zh', '--design', 'red-seal')).toEqual(['mine-zh-red-seal.pdf'])
  })
})

describe('--out', () => {
  test('makes the folder of a file, as it makes a folder', async () => {
    const { folder, code } = await buildInto(...FEW, '--out', 'no/such/my.pdf')
    expect(code).toBe(EXIT.done)
    expect(await readdir(join(folder, 'no/such'))).toEqual(['my.pdf'])
  })

  test('names a folder where it ends in a slash, is one, or has a number after its dot', async () => {
    for (const out of ['my.pptx/', 'decks-2.5']) {
      const { folder } = await buildInto(...FEW, ...PDF, '--out', out)
      expect(await readdir(join(folder, out))).toEqual(['metrics-rd-investment-en.pdf'])
    }
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'my.decks'))
    await run(['build', ...FEW, ...PDF, '--out', 'my.decks'], { cwd: folder })
    expect(await readdir(join(folder, 'my.decks'))).toEqual(['metrics-rd-investment-en.pdf'])
  })
})

describe('--report', () => {
  const refused = async (args: string[], folder: string, message: string) => {
    const before = await readdir(folder)
    const { code, err } = await run(['build', ...args], { cwd: folder })
    expect({ code, err }).toEqual({ code: EXIT.commandWrong, err: expect.stringContaining(message) })
    expect(await readdir(folder)).toEqual(before)
  }

  test('may not be the deck that is built, by whatever name', async () => {
    const deck = await savedDeck()
    const folder = join(deck, '..')
    const text = await readFile(deck, 'utf8')
    await symlink(deck, join(folder, 'soft.json'))
    await link(deck, join(folder, 'hard.json'))
    for (const name of ['mine.brief.json', `./x/../mine.brief.json`, 'soft.json', 'hard.json']) {
      await refused(['mine.brief.json', '--report', name], folder, `--report "${name}" is the deck that is built`)
    }
    expect(await readFile(deck, 'utf8')).toBe(text)
  })

  test('may not be a file that the same command builds or saves', async () => {
    const folder = await temporaryFolder()
    const built = 'is a file that this command builds. Choose another file'
    await refused([...FEW, '--out', 'x.pptx', '--report', 'x.pptx'], folder, `--report "x.pptx" ${built}`)
    await refused([...FEW, '--report', 'briefing/metrics-rd-investment-en.pdf'], folder, built)
    await refused(
      [...FEW, '--save', 'a.brief.json', '--report', 'a.brief.json'],
      folder,
      '--save "a.brief.json" is the report',
    )
  })

  test('is the same in whatever folder the files are', async () => {
    const reports = await Promise.all(
      ['a', 'b/c'].map(async (out) => {
        const { folder } = await buildInto(...FEW, '--out', out, '--report', `${out}-report.json`)
        return readFile(join(folder, `${out}-report.json`), 'utf8')
      }),
    )
    expect(reports[0]).toBe(reports[1])
  })
})

describe('--save', () => {
  test('writes the deck that the PDF holds, its keys in the same order', async () => {
    const { folder: cwd } = await buildInto(...FEW, '--out', 'a.pdf', '--save', 'saved.brief.json', '--quiet')
    await run(['inspect', 'a.pdf', '--deck', 'held.brief.json'], { cwd })
    expect(await readFile(join(cwd, 'saved.brief.json'), 'utf8')).toBe(
      await readFile(join(cwd, 'held.brief.json'), 'utf8'),
    )
  })

  test('writes the deck that was built, from which the same files are built again', async () => {
    const { folder, code, out } = await buildInto('--storyline', 'executive-overview', '--save', 'own/mine.brief.json')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('own/mine.brief.json  the deck, to edit and build again\n')
    expect((await run(['check', 'own/mine.brief.json'], { cwd: folder })).out).toMatch(
      /^own\/mine\.brief\.json: \d+ sourced numbers\nNo problems found in own\/mine\.brief\.json\.\n$/,
    )
    await run(['build', 'own/mine.brief.json'], { cwd: folder })
    for (const ending of ['pptx', 'pdf']) {
      const [one, other] = await Promise.all(
        ['executive-overview-en', 'mine'].map((name) => readFile(join(folder, 'briefing', `${name}.${ending}`))),
      )
      expect(one?.equals(other ?? Buffer.of()), ending).toBe(true)
    }
  })

  test('does not replace a deck that says something else', async () => {
    const folder = await temporaryFolder()
    const args = ['build', ...FEW, ...PDF, '--save', 'mine.brief.json']
    expect((await run(args, { cwd: folder })).code).toBe(EXIT.done)
    expect((await run(args, { cwd: folder })).code).toBe(EXIT.done)
    await writeFile(join(folder, 'mine.brief.json'), 'edited')
    const { code, err } = await run(args, { cwd: folder })
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toContain('--save "mine.brief.json" already exists and may contain your work')
    expect(await readFile(join(folder, 'mine.brief.json'), 'utf8')).toBe('edited')
  })

  test('inside the project tells editors where the schema is', async () => {
    const { formatDeck } = await import('../../engine/files/deck-text')
    const deck = JSON.parse(await readFile(await savedDeck(), 'utf8'))
    const schemaOf = (file: string) => JSON.parse(formatDeck(deck, file, ROOT)).$schema
    expect(schemaOf(join(ROOT, 'mine.brief.json'))).toBe('templates/schema/deck.schema.json')
    expect(schemaOf(join(ROOT, 'a', 'mine.brief.json'))).toBe('../templates/schema/deck.schema.json')
    expect(schemaOf('/elsewhere/mine.brief.json')).toBeUndefined()
  })
})

test('one slide is one slide', async () => {
  const deck = await savedDeck((deck) => {
    deck.sections = deck.sections.slice(0, 1).map((section) => ({ ...section, slides: section.slides.slice(0, 1) }))
  })
  expect((await buildInto(deck, ...PDF)).out).toMatch(/ {2}1 slide, \d+ kB\nno numbers\n$/)
})
