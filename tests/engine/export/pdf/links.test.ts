import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PdfPages } from '../../../../core/export-options'
import { linesOf } from '../../../../core/scene/lines-of'
import { linkSpans } from '../../../../core/text/links'
import { numbersCsv } from '../../../../engine/export/pdf/attachments'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { ADDRESS, ADDRESSED, addressedScene, linkedWords } from '../../../core/scene/addressed'
import { exists } from '../../../tools/needs'
import { exportContext } from './fixture'
import { get, type PdfObject, type ReadPdf, readPdf, textsOf } from './read-pdf'

const scene = addressedScene('zh')

async function exported(pages: PdfPages): Promise<Uint8Array> {
  return exportPdf(scene, exportContext({ dataset: ADDRESSED.index, pdf: { pages, attachments: true } }))
}

const numbersIn = (list: string | undefined) => [...(list ?? '').matchAll(/-?[\d.]+/g)].map(([text]) => Number(text))

/** The link annotations of a page. */
function linksOf(pdf: ReadPdf, page: PdfObject | undefined): readonly PdfObject[] {
  const list = /\/Annots \[([^\]]*)\]/.exec(page?.body ?? '')?.[1] ?? ''
  return [...list.matchAll(/(\d+) 0 R/g)].map((match) => get(pdf.objects, Number(match[1])))
}

const rectOf = ({ body }: PdfObject) => numbersIn(/\/Rect \[([^\]]*)\]/.exec(body)?.[1])

let pdf: ReadPdf
beforeAll(async () => {
  pdf = readPdf(await exported('slides'))
})

describe('a link in a PDF', () => {
  it('opens the address where its words stand, line for line', () => {
    scene.slides.forEach((slide, i) => {
      const boxes = slide.nodes
        .flatMap(linesOf)
        .flatMap(linkSpans)
        .map(({ box }) => box)
      const rects = linksOf(pdf, pdf.pages[i]).map(rectOf)
      expect(boxes.length).toBeGreaterThan(0)
      expect(rects).toEqual(
        boxes.map(({ x, y, width, height }) =>
          [x, 540 - y - height, x + width, 540 - y].map((value) => expect.closeTo(value, 3)),
        ),
      )
    })
    expect(new Set(textsOf(pdf, 'URI'))).toEqual(new Set([ADDRESS]))
  })

  it('belongs to a Link of the structure tree, and says what it is', () => {
    const elements = [...pdf.objects.values()].filter(({ body }) => /\/S \/Link\b/.test(body))
    expect(elements).toHaveLength(scene.slides.length)
    // Its words, then where it takes a click.
    for (const { body } of elements) expect(body).toMatch(/\/K \[\d+ [^<]*<<\s*\/Type \/OBJR/)
    const links = pdf.pages.flatMap((page) => linksOf(pdf, page))
    for (const { body } of links) expect(body).toMatch(/\/StructParent \d+/)
    expect(new Set(textsOf(pdf, 'Contents'))).toEqual(new Set([linkedWords('zh')]))
  })

  it('takes its click where a slide on a sheet has it', async () => {
    const sheets = readPdf(await exported('handout-2'))
    const [first, second] = scene.slides.map((_, i) => linksOf(pdf, pdf.pages[i]).map(rectOf).length)
    const rects = linksOf(sheets, sheets.pages[0]).map(rectOf)
    expect(rects).toHaveLength((first ?? 0) + (second ?? 0))
    for (const [left = 0, bottom = 0, right = 0, top = 0] of rects) {
      expect(left).toBeGreaterThan(48)
      expect(right).toBeLessThan(595 - 48)
      expect(top - bottom).toBeLessThan(8)
    }
  })

  it('stands in the attached table of numbers as well', () => {
    const [head = '', ...rows] = numbersCsv(scene, ADDRESSED.index).trimEnd().split('\r\n')
    expect(head).toContain(',source_url,')
    expect(rows.filter((row) => row.includes(ADDRESS))).toHaveLength(1)
  })
})

const TOOLS = ['qpdf', 'pdfinfo']
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
const hasTools = exists(missing.join(', '), missing.length === 0)

describe.skipIf(!hasTools)('a PDF with links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-links-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (tool: string, ...args: readonly string[]) => spawnSync(tool, args, { encoding: 'utf8' })

  it.each(['slides', 'notes', 'handout-6'] as const)('of %s is sound to qpdf and poppler', async (pages) => {
    const path = join(folder, `${pages}.pdf`)
    writeFileSync(path, await exported(pages))
    expect(run('qpdf', '--check', path).status).toBe(0)
    const { stdout, stderr } = run('pdfinfo', '-struct-text', path)
    expect(stderr).toBe('')
    expect(stdout.match(/^ +Link \(inline\)$/gm)).toHaveLength(scene.slides.length)
    expect(run('pdfinfo', '-url', path).stdout).toContain(ADDRESS)
  })
})
