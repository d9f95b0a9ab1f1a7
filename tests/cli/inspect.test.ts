import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { temporaryFolder } from '../engine/support'
import { buildInto, FEW, run } from './support'

/** A briefing of few slides as both formats, and the deck that was built. */
async function briefing() {
  const { folder: cwd, code } = await buildInto(...FEW, '--out', '.', '--save', 'built.brief.json', '--quiet')
  expect(code).toBe(EXIT.done)
  return { cwd, pptx: 'metrics-rd-investment-en.pptx', pdf: 'metrics-rd-investment-en.pdf' }
}

describe('inspect', () => {
  test('prints slides, numbers with their sources, and where the deck is', async () => {
    const { cwd, pptx, pdf } = await briefing()
    const [presentation, document] = await Promise.all([pptx, pdf].map((file) => run(['inspect', file], { cwd })))
    for (const said of [presentation, document]) {
      expect(said).toMatchObject({ code: EXIT.done, err: '' })
      expect(said?.out).toMatch(
        /^metrics-rd-investment-en\.\w+ {2}(PowerPoint|PDF), \d+ slides, \d+ sourced numbers, \d sources?\n/,
      )
      expect(said?.out).toMatch(
        /\n {6}R&D investment, .*: 210\.45.*\n {8}China Daily, 28 February 2025, ¶\d+ · observed/,
      )
      expect(said?.out).toContain('\nSources\n  China Daily, 28 February 2025\n')
    }
    expect(presentation?.out).toContain('A chart whose workbook says where its ')
    expect(presentation?.out).toMatch(/A PowerPoint file contains no deck. The PDF of the same briefing does\.\n$/)
    expect(presentation?.out).not.toContain('Attachments')
    expect(document?.out).toMatch(
      /\nAttachments\n {2}datapackage\.json {2}\d+ kB\n {2}deck\.brief\.json {2}\d+ kB\n {2}numbers\.csv {2}\d+ kB\n {2}prov\.json {2}\d+ kB\n/,
    )
    expect(document?.out).toMatch(
      /It contains the deck \(\d+ kB\)\. To save it to a file, add: --deck mine\.brief\.json\n$/,
    )
  })

  test('prints the same for a script, with the deck’s name and size', async () => {
    const { cwd, pdf } = await briefing()
    const { code, out } = await run(['inspect', pdf, '--json'], { cwd })
    const reported = JSON.parse(out)
    expect(code).toBe(EXIT.done)
    expect(reported).toMatchObject({
      format: 'pdf',
      lang: 'en',
      holdsNumbers: true,
      deck: { name: 'deck.brief.json', problems: [] },
    })
    const observations = reported.slides.flatMap((slide: { numbers: { observation: string }[] }) => slide.numbers)
    expect(observations).toContainEqual(
      expect.objectContaining({ observation: 'rd-investment/chengdu-chongqing/2023' }),
    )
  })

  test('writes the deck that a PDF holds, which builds the same PDF again', async () => {
    const { cwd, pdf } = await briefing()
    const said = await run(['inspect', pdf, '--deck', 'new/mine.brief.json'], { cwd })
    expect(said).toEqual({ code: EXIT.done, out: 'new/mine.brief.json  the deck, to edit and build again\n', err: '' })
    const [mine, built] = await Promise.all(
      ['new/mine.brief.json', 'built.brief.json'].map(async (file) =>
        JSON.parse(await readFile(join(cwd, file), 'utf8')),
      ),
    )
    expect(mine).toEqual(built)
    await run(['build', 'new/mine.brief.json', '--out', 'again.pdf', '--quiet'], { cwd })
    expect(await readFile(join(cwd, 'again.pdf'))).toEqual(await readFile(join(cwd, pdf)))
  })
})

describe('inspect says in a sentence', () => {
  test('that a file holds no deck', async () => {
    const { cwd, pptx } = await briefing()
    await run(['build', ...FEW, '--out', 'bare.pdf', '--no-attachments', '--quiet'], { cwd })
    const inPptx = await run(['inspect', pptx, '--deck', 'mine.brief.json'], { cwd })
    expect(inPptx).toMatchObject({
      code: EXIT.inputWrong,
      out: '',
      err: expect.stringContaining('contains no deck. The PDF'),
    })
    const inPdf = await run(['inspect', 'bare.pdf', '--deck', 'mine.brief.json'], { cwd })
    expect(inPdf).toMatchObject({ code: EXIT.inputWrong, out: '', err: expect.stringContaining('--no-attachments') })
    expect(await run(['inspect', 'bare.pdf'], { cwd })).toMatchObject({
      code: EXIT.done,
      out: expect.stringMatching(
        /^bare\.pdf {2}PDF, \d+ slides\n[\s\S]*because it was exported with --no-attachments\.\n$/,
      ),
    })
  })

  test('that a file would be written over, or is itself the one that is read', async () => {
    const { cwd, pdf } = await briefing()
    await writeFile(join(cwd, 'mine.brief.json'), 'my work')
    const over = await run(['inspect', pdf, '--deck', 'mine.brief.json'], { cwd })
    expect(over).toMatchObject({ code: EXIT.commandWrong, err: expect.stringContaining('may contain your work') })
    expect(await readFile(join(cwd, 'mine.brief.json'), 'utf8')).toBe('my work')
    await copyFile(join(cwd, pdf), join(cwd, 'pdf.brief.json'))
    expect(await run(['inspect', 'pdf.brief.json', '--deck', './pdf.brief.json'], { cwd })).toMatchObject({
      code: EXIT.commandWrong,
      err: expect.stringContaining('is the file that is inspected'),
    })
  })

  test('that there is nothing to inspect', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'text.pdf'), 'a text')
    await mkdir(join(cwd, 'folder.pdf'))
    for (const file of ['none.pdf', 'folder.pdf', 'text.pdf']) {
      const { code, out, err } = await run(['inspect', file], { cwd })
      expect({ code, out }).toEqual({ code: EXIT.inputWrong, out: '' })
      expect(err).toMatch(new RegExp(`^${file}:1:1: [A-Z].*\\.\\n$`))
    }
  })
})
