import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { EXIT } from '../../../cli/failure'
import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { nameOfPart } from '../../../engine/export/makers'
import { runExportJob } from '../../../engine/window-host/exports/export-job'
import { longDeck, smallDeck } from '../../bridge/suite/support'
import { buildInto, FEW, run, savedDeck } from '../../cli/support'
import { temporaryFolder } from '../support'
import { windowForTest } from '../window-host/window-for-test'
import { TITLES_ID } from './format-for-test'

// A format that writes several files, added to the records, from the command line and from the window.
vi.mock('../../../core/export-formats', async (original) => {
  const { withTitles } = await import('./format-for-test')
  return withTitles(await original())
})
vi.mock('../../../engine/export/makers', async (original) => {
  const { withTitlesMaker } = await import('./format-for-test')
  return withTitlesMaker(await original())
})

const NAME = 'metrics-rd-investment-en'
const TITLES = ['--format', 'titles', '--out', 'out'] as const

test('parts are numbered after the name that was chosen, so that they are listed in their order', () => {
  expect(nameOfPart('Title.png', 3, 40)).toBe('Title 03.png')
  expect(nameOfPart('v1.2 draft.PNG', 3, 250)).toBe('v1.2 draft 003.PNG')
  expect(nameOfPart('标题.png', 7, 7)).toBe('标题 07.png')
})

describe('from the command line', () => {
  test('every file is written, with one line for all of them', async () => {
    const { folder, code, out } = await buildInto(...FEW, ...TITLES)
    expect(code).toBe(EXIT.done)
    const names = (await readdir(join(folder, 'out'))).sort()
    const last = names.at(-1)
    expect(names.length).toBeGreaterThan(1)
    expect(names[0]).toBe(`${NAME} 01.txt`)
    expect(out).toMatch(
      new RegExp(`^out/${NAME} 01\\.txt … ${last}  ${names.length} files, \\d+ kB\n\\d+ sourced numbers\n$`),
    )
  })

  test('it comes beside formats of one file, and a report names every file', async () => {
    const { folder } = await buildInto(...FEW, '--format', 'titles,pdf', '--out', 'out', '--report', 'report.json')
    const names = (await readdir(join(folder, 'out'))).sort()
    const { files } = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
      files: { name: string; format: string }[]
    }
    expect(files.map(({ name }) => name).sort()).toEqual(names)
    expect(files.map(({ format }) => format)).toEqual([...names.slice(1).map(() => 'titles'), 'pdf'])
  })

  test('its name, ending and options are those of the record', async () => {
    const { folder } = await buildInto(...FEW, '--out', 'loud.txt', '--shout')
    expect(await readFile(join(folder, 'loud 02.txt'), 'utf8')).toMatch(/^[^a-z]+$/)
    expect((await run(['build', '--help'])).out).toMatch(/--format <[a-z,]+,titles>[\s\S]*--shout/)
    const vain = await buildInto(...FEW, '--format', 'pdf', '--shout')
    expect(vain).toMatchObject({
      code: EXIT.commandWrong,
      err: expect.stringContaining('--shout applies to Titles files only'),
    })
  })

  test('without --format it is not written, because it is not a default', async () => {
    const { folder } = await buildInto(...FEW, '--out', 'out')
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([`${NAME}.pdf`, `${NAME}.pptx`])
  })

  test('files of the same names are replaced, and no others', async () => {
    const folder = await folderWith({ [`${NAME} 01.txt`]: 'old', [`${NAME} 99.txt`]: 'kept' })
    expect((await run(['build', ...FEW, '--format', 'titles', '--out', '.'], { cwd: folder })).code).toBe(EXIT.done)
    expect(await readFile(join(folder, `${NAME} 01.txt`), 'utf8')).not.toBe('old')
    expect(await readFile(join(folder, `${NAME} 99.txt`), 'utf8')).toBe('kept')
  })

  test('if one file cannot be written, all are as before', async () => {
    const folder = await folderWith({ [`${NAME} 01.txt`]: 'old' })
    await mkdir(join(folder, `${NAME} 02.txt`))
    const { code, err } = await run(['build', ...FEW, '--format', 'titles', '--out', '.'], { cwd: folder })
    expect(code).toBe(EXIT.machineFailed)
    expect(err).toContain(`${NAME} 02.txt`)
    expect((await readdir(folder)).sort()).toEqual([`${NAME} 01.txt`, `${NAME} 02.txt`])
    expect(await readFile(join(folder, `${NAME} 01.txt`), 'utf8')).toBe('old')
  })

  test('an option may not name one of the files', async () => {
    const { folder, code, err } = await buildInto(...FEW, ...TITLES, '--report', `out/${NAME} 02.txt`)
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toContain('a file that this command builds')
    expect(await readdir(folder)).toEqual([])
  })

  test('a deck is checked in this format too', async () => {
    const file = await savedDeck((deck) => {
      const slide = deck.sections.flatMap(({ slides }) => slides).find(({ content }) => 'title' in content)
      Object.assign(slide?.content ?? {}, { title: { text: 'Doubtful' } })
    })
    const { code, err } = await run(['check', file])
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/mine\.brief\.json:\d+:\d+: .*Doubtful/)
  })
})

describe('from the window', () => {
  test('every file is written, and the outcome tells how many and how large', async () => {
    const { handlers, folder, answers } = await exportingWindow()
    answers.push(join(folder, 'my deck.txt'))
    const outcome = await handlers['export:run']('job', TITLES_ID, DEFAULT_FORMAT_OPTIONS, 'out', await longer(3))
    const names = ['my deck 01.txt', 'my deck 02.txt', 'my deck 03.txt']
    expect(await written(folder)).toEqual(names)
    const sizes = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).length))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    expect(outcome).toMatchObject({ name: 'my deck 01.txt', fileCount: 3, bytes })
  })

  test('as many files as a long deck has slides are written together', async () => {
    const { handlers, folder, answers } = await exportingWindow()
    answers.push(join(folder, 'a.txt'))
    await handlers['export:run']('job', TITLES_ID, DEFAULT_FORMAT_OPTIONS, 'out', await longer(300))
    expect(await written(folder)).toHaveLength(300)
  })

  test('files that exist are not replaced, because nobody was asked about them', async () => {
    const { handlers, folder, answers } = await exportingWindow()
    await writeFile(join(folder, 'a 02.txt'), 'mine')
    await writeFile(join(folder, 'a 03.txt'), 'mine')
    answers.push(join(folder, 'a.txt'))
    const running = handlers['export:run']('job', TITLES_ID, DEFAULT_FORMAT_OPTIONS, 'out', await longer(3))
    await expect(running).rejects.toThrow('2 of these files already exist, "a 02.txt" first')
    expect(await written(folder)).toEqual(['a 02.txt', 'a 03.txt'])
    expect(await readFile(join(folder, 'a 02.txt'), 'utf8')).toBe('mine')
  })

  test('a maker that fails in the middle leaves nothing', async () => {
    const { handlers, folder, answers } = await exportingWindow()
    answers.push(join(folder, 'a.txt'))
    const running = handlers['export:run']('job', TITLES_ID, DEFAULT_FORMAT_OPTIONS, 'out', await brokenAt(2))
    await expect(running).rejects.toThrow('no title to write')
    expect(await written(folder)).toEqual([])
  })

  test('an export that is cancelled in the middle leaves nothing', async () => {
    let slides = 0
    const window = await exportingWindow((job) => {
      slides++
      if (slides === 2) window.handlers['export:cancel'](job)
    })
    window.answers.push(join(window.folder, 'a.txt'))
    const deck = await longer(4)
    expect(await window.handlers['export:run']('job', TITLES_ID, DEFAULT_FORMAT_OPTIONS, 'out', deck)).toBeNull()
    expect(slides).toBe(2)
    expect(await written(window.folder)).toEqual([])
  })
})

/** A window that exports in this process; `onSlide` is called after each slide. */
function exportingWindow(onSlide: (job: string) => void = () => {}) {
  return windowForTest({
    runExport: (job, { onProgress, signal }) => {
      const reportSlide = (done: number, total: number) => {
        onProgress(done, total)
        onSlide('job')
      }
      return runExportJob(job, { onProgress: reportSlide, signal })
    },
  })
}

async function longer(slides: number): Promise<Deck> {
  return longDeck(await smallDeck(), slides)
}

async function brokenAt(number: number): Promise<Deck> {
  const deck = await longer(number + 1)
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide, i) => {
      return i === number - 1 ? { ...slide, content: { ...slide.content, title: { text: 'Broken' } } } : slide
    }),
  }))
  return { ...deck, sections } as Deck
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** The files in a window's folder besides its own data. */
async function written(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name !== 'data').sort()
}
