import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPdf } from '../../../../electron/export/pdf/index'
import { exportContext, fixtureScene } from './fixture'

/** Programs that other people trust more than our own reading; where they are missing, the tests say so. */
const TOOLS = ['qpdf', 'pdffonts', 'pdfinfo', 'pdftotext'] as const
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
if (missing.length > 0) console.info(`Skipped: ${missing.join(', ')} not installed`)

const dir = mkdtempSync(join(tmpdir(), 'pdf-tools-'))
const file = (lang: string) => join(dir, `${lang}.pdf`)

beforeAll(async () => {
  for (const lang of ['en', 'zh'] as const)
    writeFileSync(file(lang), await exportPdf(fixtureScene(lang), exportContext()))
})
afterAll(() => rmSync(dir, { recursive: true }))

const run = (tool: string, ...args: readonly string[]) => spawnSync(tool, args, { encoding: 'utf8' })

describe.skipIf(missing.length > 0).each(['en', 'zh'])('a PDF (%s)', (lang) => {
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
