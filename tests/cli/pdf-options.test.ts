import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { readPdf } from '../engine/export/pdf/read-pdf'
import { temporaryFolder } from '../engine/support'
import { run } from './support'

async function built(...options: readonly string[]) {
  const cwd = await temporaryFolder()
  const args = ['build', '--storyline', 'executive-overview', '--out', 'deck.pdf', ...options]
  const { code, err } = await run(args, { cwd })
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' })
  return readPdf(await readFile(join(cwd, 'deck.pdf')))
}

test('a PDF has a page a slide and holds its deck, unless something else is said', async () => {
  const pdf = await built('--quiet')
  expect(pdf.pages.length).toBeGreaterThanOrEqual(8)
  expect(pdf.root.body).toContain('/AF [')
})

test('--pages puts slides on sheets, and --no-attachments leaves the deck out', async () => {
  const pdf = await built('--quiet', '--pages', 'handout-6', '--no-attachments')
  expect(pdf.pages).toHaveLength(2)
  expect(pdf.root.body).not.toContain('/AF')
})

test('--pages with another name says which there are', async () => {
  const { code, err } = await run(['build', '--pages', 'handout-4'])
  expect(code).toBe(EXIT.commandWrong)
  expect(err).toContain('"handout-4"')
  expect(err).toContain('handout-3')
})

test.each([['--pages', 'notes'], ['--no-attachments']])(
  '%s is not said in vain where no PDF is built',
  async (...option) => {
    const { code, err } = await run(['build', '--format', 'pptx', ...option])
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toContain(`${option[0]} applies to PDF files`)
  },
)
