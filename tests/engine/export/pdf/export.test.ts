import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { PDF_PAGES } from '../../../../core/export-options'
import { linesOf } from '../../../../core/scene/lines-of'
import type { Scene } from '../../../../core/scene/model'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { exportContext, fixtureScene, fixtureSlides, slide } from './fixture'
import { contentOf, drawnText, get, type ReadPdf, readPdf, refOf, textsOf } from './read-pdf'

async function exported(scene: Scene): Promise<ReadPdf> {
  return readPdf(await exportPdf(scene, exportContext()))
}

const english = exported(fixtureScene('en'))
const chinese = exported(fixtureScene('zh'))

describe('the document', () => {
  it('has a page for each slide, in its size', async () => {
    const { pages } = await english
    expect(pages).toHaveLength(fixtureSlides('en').length)
    for (const page of pages) expect(page.body).toContain('/MediaBox [0 0 960 540]')
  })

  it.each(['en', 'zh'] as const)('has the same bytes for the same scene (%s)', async (lang) => {
    const [first, second] = await Promise.all([0, 1].map(() => exportPdf(fixtureScene(lang), exportContext())))
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true)
  })

  it('knows its language, title and dates', async () => {
    const pdf = await english
    expect(pdf.root.body).toContain('/Lang (en-US)')
    expect((await chinese).root.body).toContain('/Lang (zh-CN)')
    expect(get(pdf.objects, refOf(pdf.root.body, 'ViewerPreferences')).body).toContain('/DisplayDocTitle true')
    expect(pdf.root.body).toContain('/PageLabels <<\n/Nums [0 <<\n/S /D\n/St 1')
    const info = get(pdf.objects, refOf(pdf.trailer, 'Info')).body
    expect(get(pdf.objects, refOf(info, 'CreationDate')).body).toBe('(D:20260104000000Z)')
    expect(get(pdf.objects, refOf(info, 'Title')).body).toBe('(Two cities, one innovation economy: R&D <2025>)')
  })

  it('has metadata that are well-formed and say the same', async () => {
    const pdf = await english
    const { stream } = get(pdf.objects, refOf(pdf.root.body, 'Metadata'))
    const xml = new DOMParser().parseFromString(Buffer.from(stream, 'latin1').toString('utf8'), 'text/xml')
    const texts = (name: string) => xml.getElementsByTagName(name)[0]?.textContent?.trim()
    expect(texts('dc:title')).toBe('Two cities, one innovation economy: R&D <2025>')
    expect(texts('pdfuaid:part')).toBe('1')
    expect(texts('xmp:CreateDate')).toBe('2026-01-04T00:00:00Z')
    expect(texts('pdf:Keywords')).toBe('Chengdu, 重庆, R&D')
  })

  it('names an author where there is one, without what no metadata may hold', async () => {
    const packet = async (author: string) => {
      const pdf = await exported({ ...fixtureScene('en', []), author })
      return get(pdf.objects, refOf(pdf.root.body, 'Metadata')).stream
    }
    expect(await packet('Analyst')).toContain('<rdf:li>Analyst</rdf:li>')
    expect(await packet('')).not.toContain('dc:creator')
    expect(await packet('A\u0001n\uffffna')).toContain('<rdf:li>Anna</rdf:li>')
  })

  it('has an outline by section and slide', async () => {
    const outline = [...(await english).objects.values()].filter(({ body }) => /\/Dest \[\d+ 0 R \/Fit\]/.test(body))
    expect(outline).toHaveLength(fixtureSlides('en').length + 2)
  })
})

describe('the outline', () => {
  it('has one entry for a section and the slide that is just its name', async () => {
    const slides = [slide(1, 'Rail', 'Rail', []), slide(2, 'Rail', 'One hour apart', [])]
    const titles = textsOf(await exported(fixtureScene('en', slides)), 'Title')
    expect([...titles].sort()).toEqual(['One hour apart', 'Rail'])
  })
})

describe('text', () => {
  it.each(['en', 'zh'] as const)(
    'stands where the scene has placed it, as wide as it was measured (%s)',
    async (lang) => {
      const pdf = await (lang === 'en' ? english : chinese)
      fixtureSlides(lang).forEach((of, i) => {
        const page = pdf.pages[i]
        if (page === undefined) throw new Error(`There is no page ${i + 1}`)
        const drawn = drawnText(pdf, page)
        const segments = of.nodes.flatMap((node) =>
          linesOf(node).flatMap((line) => line.segments.map((segment) => ({ ...segment, baseline: line.baseline }))),
        )
        expect(drawn).toHaveLength(segments.length)
        for (const segment of segments) {
          const found = drawn.find(({ x, baseline }) => near(x, segment.x) && near(baseline, segment.baseline))
          expect(found?.text.slice(0, segment.text.length), segment.text).toBe(segment.text)
          const width =
            found?.advances.slice(0, [...segment.text].length).reduce((sum, advance) => sum + advance, 0) ?? 0
          expect(Math.abs(width - segment.width), segment.text).toBeLessThan(0.01)
        }
      })
    },
  )

  it('has a space where a line ends at one, so that copied words do not run together', async () => {
    const pdf = await english
    const [cover] = pdf.pages
    const texts = cover === undefined ? [] : drawnText(pdf, cover).map(({ text }) => text)
    expect(texts.slice(0, 2)).toEqual(['Two cities, one ', 'innovation economy'])
  })

  it('embeds a subset of every font and uses no other', async () => {
    const fonts = [...(await english).objects.values()].filter(({ body }) => /\/Type \/Font\n/.test(body))
    expect(fonts.length).toBeGreaterThan(8)
    for (const { body } of fonts) expect(body).toMatch(/\/BaseFont \/[A-Z]{6}\+/)
    const descriptors = [...(await english).objects.values()].filter(({ body }) =>
      body.includes('/Type /FontDescriptor'),
    )
    for (const { body } of descriptors) expect(body).toContain('/FontFile2')
  })
})

describe('the structure tree', () => {
  it('has one Document at its top', async () => {
    const pdf = await english
    const tree = get(pdf.objects, refOf(pdf.root.body, 'StructTreeRoot')).body
    const top = /\/K \[(\d+) 0 R\]/.exec(tree)
    expect(get(pdf.objects, Number(top?.[1])).body).toContain('/S /Document')
  })

  it('tags headings, paragraphs, lists, tables and figures', async () => {
    const counts = await countTags(english)
    expect(counts).toMatchObject({ Document: 1, Part: 2, Sect: 8, H1: 3, H2: 5, L: 1, LI: 3, Lbl: 3, LBody: 3 })
    expect(counts).toMatchObject({ Table: 1, TR: 4, TH: 2, TD: 6 })
  })

  it('takes rows without a header for a list', async () => {
    const table = fixtureSlides('en')[6]?.nodes.find((node) => node.kind === 'table')
    if (table?.kind !== 'table') throw new Error('The fixture has no table')
    const headless = { ...table, rows: table.rows.slice(1) }
    const counts = await countTags(exported(fixtureScene('en', [slide(1, null, 'Agenda', [headless])])))
    expect(counts).toMatchObject({ L: 1, LI: 3, LBody: 3, P: 5 })
    expect(counts.Table).toBeUndefined()
  })

  it('gives every figure an alternative text', async () => {
    const figures = [...(await english).objects.values()].filter(({ body }) => body.includes('/S /Figure'))
    expect(figures).toHaveLength(17)
    for (const { body } of figures) expect(body).toMatch(/\/Alt \(.+\)/s)
    expect(textsOf(await english, 'Alt')).toContain('A hatched panel')
  })

  it('says where Chinese stands in an English deck, and only there', async () => {
    expect((await countTags(english)).Span).toBeGreaterThan(0)
    expect((await countTags(chinese)).Span).toBeUndefined()
  })

  it('leaves nothing untagged, and closes what it opens', async () => {
    for (const pages of PDF_PAGES) {
      const context = exportContext({ pdf: { pages, attachments: false } })
      const pdf = readPdf(await exportPdf(fixtureScene('en'), context))
      for (const page of pdf.pages) expect(looseOperators(contentOf(pdf, page))).toEqual([])
    }
  })
})

describe('a run', () => {
  it('reports each slide and its phases', async () => {
    const done: string[] = []
    await exportPdf(
      fixtureScene('en', fixtureSlides('en').slice(0, 2)),
      exportContext({ onSlide: (n, of) => done.push(`${n}/${of}`), onPhase: (phase) => done.push(phase) }),
    )
    expect(done).toEqual(['slides', '1/2', '2/2', 'finish'])
  })

  it('stops between two slides when it is aborted', async () => {
    const abort = new AbortController()
    const context = exportContext({ signal: abort.signal, onSlide: () => abort.abort(new Error('enough')) })
    await expect(exportPdf(fixtureScene('en'), context)).rejects.toThrow('enough')
  })

  it('writes an empty deck without falling over', async () => {
    const pdf = await exported(fixtureScene('en', [slide(1, null, 'Empty', [])]))
    expect(pdf.pages).toHaveLength(1)
  })
})

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.002

async function countTags(pdf: Promise<ReadPdf>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { body } of (await pdf).objects.values()) {
    const tag = /^<<\n\/S \/(\w+)\n[\s\S]*\/P \d+ 0 R/.exec(body)?.[1]
    if (tag !== undefined) counts[tag] = (counts[tag] ?? 0) + 1
  }
  return counts
}

/** Painting operators outside of marked content, and anything that is opened or closed once too often. */
function looseOperators(content: string): readonly string[] {
  const loose: string[] = []
  let marked = 0
  let states = 0
  for (const line of content.split('\n')) {
    const operator = line.split(' ').at(-1) ?? ''
    if (operator === 'BDC') marked++
    if (operator === 'EMC') marked--
    if (operator === 'q') states++
    if (operator === 'Q') states--
    if (['f', 'f*', 'S', 'B', 'Tj', 'Do'].includes(operator) && marked !== 1) loose.push(line)
    if (marked < 0 || marked > 1 || states < 0) loose.push(line)
  }
  return marked === 0 && states === 0 ? loose : [...loose, `${marked} open marks, ${states} open states`]
}
