import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import type { Deck } from '../../core/deck/schema'
import { readDataset } from '../../engine/world/read-dataset'
import { mustBeGood, PATHS, temporaryFolder, tinyDisk } from '../engine/support'
import { buildInto, FEW, run, savedDeck } from './support'

const index = mustBeGood(await readDataset(PATHS.dataset))

describe('where files go', () => {
  test('both formats, named after what was asked for, in ./briefing', async () => {
    const { folder, code, out } = await buildInto(...FEW)
    expect(code).toBe(EXIT.done)
    expect(await readdir(join(folder, 'briefing'))).toEqual([
      'metrics-rd-investment-en.pdf',
      'metrics-rd-investment-en.pptx',
    ])
    expect(out).toMatch(
      /^briefing\/metrics-rd-investment-en\.pptx {2}\d+ slides, \d+ kB\nbriefing\/metrics-rd-investment-en\.pdf /,
    )
  })

  test('a folder that --out names is made; a file that it names decides the format', async () => {
    const first = await buildInto(...FEW, '--format', 'pdf', '--lang', 'zh', '--out', 'a/b')
    expect(await readdir(join(first.folder, 'a/b'))).toEqual(['metrics-rd-investment-zh.pdf'])
    const second = await buildInto(...FEW, '--out', 'talk.PPTX')
    expect(await readdir(second.folder)).toEqual(['talk.PPTX'])
    const head = await readFile(join(second.folder, 'talk.PPTX'))
    expect(head.subarray(0, 2).toString()).toBe('PK')
  })

  test('a saved deck gives its name', async () => {
    const { folder, code } = await buildInto(await savedDeck(), '--format', 'pdf', '--out', '.')
    expect(code).toBe(EXIT.done)
    expect(await readdir(folder)).toEqual(['mine.pdf'])
  })

  test('what the command says of design, language and date goes before what the deck says', async () => {
    const args = [
      '--format',
      'pdf',
      '--report',
      'r.json',
      '--design',
      'red-seal',
      '--lang',
      'zh',
      '--date',
      '2026-02-28',
    ]
    const { folder } = await buildInto(await savedDeck(), ...args)
    expect(JSON.parse(await readFile(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      design: 'red-seal',
      lang: 'zh',
      date: '2026-02-28',
    })
  })

  test('--quiet says nothing at all', async () => {
    expect(await buildInto(...FEW, '--format', 'pdf', '--quiet')).toMatchObject({ code: EXIT.done, out: '', err: '' })
  })
})

describe('the same command twice', () => {
  test('gives the same bytes and the same report, whatever the folder and the time', async () => {
    const args = [...FEW, '--report', 'report.json', '--out', 'out']
    const [one, other] = [await buildInto(...args), await buildInto(...args)]
    for (const name of ['report.json', 'out/metrics-rd-investment-en.pptx', 'out/metrics-rd-investment-en.pdf']) {
      expect((await readFile(join(one.folder, name))).equals(await readFile(join(other.folder, name))), name).toBe(true)
    }
  })
})

describe('--report', () => {
  test('lists files, slides and every number shown, with its source', async () => {
    const { folder } = await buildInto(...FEW, '--report', 'report.json')
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
    expect(report).toMatchObject({ lang: 'en', design: 'two-rivers', diagnostics: [] })
    expect(report.files).toMatchObject([
      {
        name: 'metrics-rd-investment-en.pptx',
        format: 'pptx',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { name: 'metrics-rd-investment-en.pdf', format: 'pdf', bytes: expect.any(Number) },
    ])
    const numbers = report.slides.flatMap((slide: { numbers: unknown[] }) => slide.numbers)
    expect(numbers).toContainEqual({
      observation: 'rd-investment/chengdu-chongqing/2023',
      statement: expect.stringContaining('210.45'),
      provenance: expect.stringContaining('China Daily'),
    })
    expect(report.slides.every((slide: { title: string }) => slide.title !== '')).toBe(true)
  })
})

describe('the date of a deck', () => {
  test('is that of the newest source, not of today', async () => {
    const { folder } = await buildInto(...FEW, '--format', 'pdf', '--report', 'report.json')
    const newest = index.dataset.sources
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1)
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).date).toBe(newest)
  })

  test('can be given', async () => {
    const { folder } = await buildInto(...FEW, '--format', 'pdf', '--report', 'r.json', '--date', '2026-02-28')
    expect(JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')).date).toBe('2026-02-28')
  })
})

describe('a deck whose layout is gone', () => {
  const gone = () =>
    savedDeck(({ sections }) => {
      const slide = sections.flatMap(({ slides }) => slides)[1]
      if (slide) slide.layout = 'coverr'
    })

  test('is built all the same, with a warning that names the slide and the near layout', async () => {
    const { folder, code, err } = await buildInto(await gone(), '--format', 'pdf', '--out', '.')
    expect(code).toBe(EXIT.done)
    expect(err).toMatch(/^warning: slide 2 \([a-z0-9-]+\): There is no layout "coverr".*Did you mean "cover"/)
    expect(await readdir(folder)).toEqual(['mine.pdf'])
  })

  test('with --strict nothing is written', async () => {
    const { folder, code, err } = await buildInto(await gone(), '--strict')
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toContain('error: There is 1 warning and --strict is set, so nothing was written.')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a deck that is wrong', () => {
  const errorOf = async (change: (deck: Deck & Record<string, unknown>) => unknown) => {
    const file = await savedDeck((deck) => change(deck as Deck & Record<string, unknown>))
    const { folder, code, err } = await buildInto(file)
    expect(code).toBe(EXIT.inputWrong)
    expect(await readdir(folder)).toEqual([])
    expect(err.startsWith(`${file}:`)).toBe(true)
    return err.slice(file.length + 1)
  }

  test('is told at file, line and column what was expected', async () => {
    expect(await errorOf((deck) => Object.assign(deck, { lang: 'cn' }))).toMatch(
      /^\d+:11: "cn" is not one of "en" or "zh"\.\n$/,
    )
    expect(await errorOf((deck) => Object.assign(deck, { desing: 'x' }))).toMatch(
      /^\d+:3: "desing" is not a known key here. Did you mean "design"\?\n$/,
    )
  })

  test('of a newer version says that a newer program is needed', async () => {
    expect(await errorOf((deck) => Object.assign(deck, { version: 99, future: true }))).toMatch(
      /^3:14: This deck has version 99, but this app reads versions up to \d+\. Open it with a newer version of the app\.\n$/,
    )
  })

  test('with a design that is gone names the near one', async () => {
    expect(await errorOf((deck) => Object.assign(deck, { design: 'red-saal' }))).toMatch(
      /^\d+:13: There is no design "red-saal". Did you mean "red-seal"\?\n$/,
    )
  })

  test('that is not there, is not JSON, or is no deck', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), '{\n  "format": ')
    await writeFile(join(folder, 'b.json'), '{"format": "another/thing"}')
    const said = async (name: string) => (await run(['build', name], { cwd: folder })).err
    expect(await said('no.json')).toBe('no.json:1:1: There is no such file. Check its name.\n')
    expect(await said('a.json')).toBe(
      'a.json:2:13: The end of the file is where a value is expected. Remove the extra comma before it, if there is one.\n',
    )
    expect(await said('b.json')).toMatch(/^b\.json:1:12: This is not a deck. Expected the format "chengyu-brief\/deck"/)
  })
})

describe('a target that cannot be written', () => {
  test('leaves what was there, ends with code 3 and says what to do', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'out'))
    await writeFile(join(folder, 'out/metrics-rd-investment-en.pdf'), 'before')
    await mkdir(join(folder, 'out/metrics-rd-investment-en.pptx'))
    const { code, err } = await run(['build', ...FEW, '--out', 'out'], { cwd: folder })
    expect(code).toBe(EXIT.machineFailed)
    expect(err).toMatch(
      /^error: Cannot write .*metrics-rd-investment-en\.pptx\. There is a folder with that name\. Choose another/,
    )
    expect(await readFile(join(folder, 'out/metrics-rd-investment-en.pdf'), 'utf8')).toBe('before')
    expect(await readdir(join(folder, 'out'))).toEqual([
      'metrics-rd-investment-en.pdf',
      'metrics-rd-investment-en.pptx',
    ])
  })

  test('a disk that is too small ends with code 3, and nothing has changed on it', async ({ skip }) => {
    const disk = await tinyDisk(40)
    if (disk === null) return skip('no disk can be mounted here')
    await writeFile(join(disk, 'metrics-rd-investment-en.pptx'), 'before')
    const { code, err } = await run(['build', ...FEW, '--out', disk])
    expect(code).toBe(EXIT.machineFailed)
    expect(err).toMatch(/^error: Cannot write .*\. The disk is full\. Free some space, or choose another place/)
    expect(await readdir(disk)).toEqual(['metrics-rd-investment-en.pptx'])
    expect(await readFile(join(disk, 'metrics-rd-investment-en.pptx'), 'utf8')).toBe('before')
  })

  test('a report that cannot be written keeps the deck from being written too', async () => {
    const { folder, code, err } = await buildInto(...FEW, '--format', 'pdf', '--report', '/dev/null/report.json')
    expect(code).toBe(EXIT.machineFailed)
    expect(err).toMatch(/^error: Cannot write \/dev\/null\/report\.json\. .* Choose another place with --report\.\n$/)
    expect(await readdir(folder)).toEqual([])
  })

  test('fonts that are not built are the machine’s fault, with the command that builds them', async () => {
    const { code, err } = await run(['build', ...FEW], { paths: { ...PATHS, fonts: '/nowhere' } })
    expect(code).toBe(EXIT.machineFailed)
    expect(err).toContain('Run "npm run build:fonts"')
  })
})

describe('--layouts', () => {
  test('makes a layout of one’s own available to a deck', async () => {
    const deck = await savedDeck(({ sections }) => {
      for (const slide of sections.flatMap(({ slides }) => slides)) slide.layout = `my-${slide.layout}`
    })
    const folder = await temporaryFolder()
    for (const name of await readdir(PATHS.layouts)) {
      const text = await readFile(join(PATHS.layouts, name), 'utf8')
      await writeFile(join(folder, name), text.replace('"id": "', '"id": "my-'))
    }
    expect(await buildInto(deck, '--layouts', folder, '--strict')).toMatchObject({ code: EXIT.done, err: '' })
    expect((await buildInto(deck)).err).toContain('There is no layout "my-')
  })

  test('a broken layout there is reported at its place', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'own/layouts'), { recursive: true })
    await writeFile(join(folder, 'own/layouts/wide.json'), '{\n  "id": "Wide Grid"\n}')
    const { code, err } = await run(['build', ...FEW, '--layouts', 'own'], { cwd: folder })
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toContain('own/layouts/wide.json:2:9: The text "Wide Grid" is not allowed: an id is lowercase letters')
    expect(err).toContain('own/layouts/wide.json:1:1: "areas" is missing. Expected a list.')
  })
})
