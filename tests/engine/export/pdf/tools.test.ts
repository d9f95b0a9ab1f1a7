import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDF_PAGES } from '../../../../core/export-options'
import type { Lang } from '../../../../core/locale'
import type { Scene } from '../../../../core/scene/model'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { pathsIn } from '../../../../engine/files/paths'
import { readDataset } from '../../../../engine/world/read-dataset'
import { exists } from '../../../tools/needs'
import { exportContext, fixtureScene } from './fixture'

/** Programs that other people trust more than our own reading. */
const TOOLS = ['qpdf', 'pdfdetach', 'pdffonts', 'pdfinfo', 'pdftotext'] as const
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
const hasTools = exists(missing.join(', '), missing.length === 0)

const dir = mkdtempSync(join(tmpdir(), 'pdf-tools-'))
const file = (lang: string) => join(dir, `${lang}.pdf`)

beforeAll(async () => {
  const dataset = await readDataset(pathsIn(process.cwd()).dataset)
  if (!dataset.ok) throw new Error('The dataset is wrong')
  const index = dataset.value
  for (const lang of ['en', 'zh'] as const)
    writeFileSync(file(lang), await exportPdf(fixtureScene(lang), exportContext()))
  for (const pages of PDF_PAGES) {
    const context = exportContext({ dataset: index, pdf: { pages, attachments: true } })
    writeFileSync(
      file(pages),
      await exportPdf(withNotes(fixtureScene('en'), index.dataset.observations[0]?.id ?? ''), context),
    )
  }
})

/** Notes with Chinese in them, those of one slide longer than a sheet. */
function withNotes(scene: Scene, observation: string): Scene {
  const number = { observation, statement: 'R&D 经费 2104.5 亿元', provenance: 'China Daily, ¶7 · observed' }
  const slides = scene.slides.map((slide, i) => {
    const numbers = Array.from({ length: i === 1 ? 30 : 1 }, () => number)
    return { ...slide, notes: { talk: ['Say it slowly.'], numbers, statements: [], typed: [] } }
  })
  return { ...scene, slides }
}
afterAll(() => rmSync(dir, { recursive: true }))

const run = (tool: string, ...args: readonly string[]) => spawnSync(tool, args, { encoding: 'utf8' })

describe.skipIf(!hasTools).each<Lang>(['en', 'zh'])('a PDF (%s)', (lang) => {
  it('is sound to qpdf', () => {
    const { status, stdout, stderr } = run('qpdf', '--check', file(lang))
    expect(stdout + stderr).toContain('No syntax or stream encoding errors')
    expect(status).toBe(0)
  })

  it('has all fonts embedded, as subsets, with Unicode tables', () => {
    const rows = run('pdffonts', file(lang)).stdout.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatch(/yes yes yes +\d+ +0$/)
  })

  it('has a structure tree that poppler reads without a warning', () => {
    const { stdout, stderr } = run('pdfinfo', '-struct-text', file(lang))
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Document\n {2}Sect/)
    expect(stdout).toContain('"Major sci-tech infrastructure"')
  })

  it('gives its text back, in both scripts', () => {
    const text = execFileSync('pdftotext', ['-raw', file(lang), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    expect(text).toContain('成渝地区双城经济圈：R&D 经费 2104.5 亿元')
    expect(text).toContain('Both cities climbed into the world’s top 40 clusters between 2020')
    expect(text).toContain('Leading talent: 1,000 people, who are to be')
  })
})

describe.skipIf(!hasTools).each(PDF_PAGES)('a PDF of %s', (pages) => {
  it('is sound to qpdf', () => {
    expect(run('qpdf', '--check', file(pages)).status).toBe(0)
  })

  it('has a structure tree that poppler reads without a warning, and skips no level of headings', () => {
    const { stdout, stderr } = run('pdfinfo', '-struct-text', file(pages))
    expect(stderr).toBe('')
    const levels = [...stdout.matchAll(/^ +H(\d) \(block\)$/gm)].map(([, level]) => Number(level))
    expect(levels).toHaveLength(fixtureScene('en').slides.length * (pages === 'notes' ? 3 : 1))
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
  })

  it('gives its attachments out', () => {
    const folder = join(dir, `${pages}-files`)
    mkdirSync(folder)
    expect(run('pdfdetach', '-saveall', '-o', folder, file(pages)).status).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['datapackage.json', 'deck.brief.json', 'numbers.csv', 'prov.json'])
    expect(readFileSync(join(folder, 'deck.brief.json'), 'utf8')).toBe(exportContext().deckText)
  })
})
