import { describe, expect, it } from 'vitest'
import type { ChartNode, Diagnostic, Scene, SceneNode } from '../../../../core/scene/model'
import type { PdfContext } from '../../../../engine/export/model'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { WORDS } from '../../../../engine/export/pdf/words'
import type { FontFiles } from '../../../../engine/fonts/font-files'
import { message } from '../../../../messages/message'
import { english } from '../../../../messages/render'
import { fonts } from '../fixture-parts'
import { exportContext, fixtureScene, fixtureSlides, slide } from './fixture'
import { drawnText, type ReadPdf, readPdf, textsOf } from './read-pdf'

interface Outcome {
  readonly pdf: ReadPdf
  readonly found: readonly Diagnostic[]
}

async function exported(scene: Scene, over: Partial<PdfContext> = {}): Promise<Outcome> {
  const found: Diagnostic[] = []
  const pdf = readPdf(await exportPdf(scene, exportContext({ onDiagnostic: (one) => found.push(one), ...over })))
  return { pdf, found }
}

/** What is written on a page, spaces aside: sentences may be broken. */
function written({ pdf }: Outcome, page = 0): string {
  const of = pdf.pages[page]
  return of === undefined
    ? ''
    : drawnText(pdf, of)
        .map(({ text }) => text.trim())
        .join(' ')
}

function fixtureNode<K extends SceneNode['kind']>(kind: K): Extract<SceneNode, { readonly kind: K }> {
  const node = fixtureSlides('en')
    .flatMap(({ nodes }) => nodes)
    .find((one) => one.kind === kind)
  if (node === undefined) throw new Error(`The fixture has no ${kind}`)
  return node as Extract<SceneNode, { readonly kind: K }>
}

describe('a damaged picture', () => {
  const picture = fixtureNode('image')
  const bytes = Buffer.from(picture.base64, 'base64')
  bytes.fill(0, bytes.indexOf('IDAT') + 6, bytes.indexOf('IDAT') + 16)
  const wide = { ...picture, box: { x: 100, y: 100, width: 300, height: 100 } }
  const scene = (base64: string) => fixtureScene('en', [slide(4, null, 'Damaged', [{ ...wide, base64 }])])

  it.each([
    ['with broken pixels', bytes.toString('base64')],
    ['cut short', picture.base64.slice(0, 40)],
    ['that is none', 'bm90IGEgcGljdHVyZQ=='],
  ])('%s is reported, and its slide says so', async (_, base64) => {
    const outcome = await exported(scene(base64))
    expect(outcome.found).toEqual([
      {
        code: 'damaged-picture',
        severity: 'warning',
        slide: 's4',
        slot: 'picture',
        args: {},
      },
    ])
    expect(written(outcome)).toBe(WORDS.en.unreadablePicture)
  })
})

describe('a chart without a finite number', () => {
  const withValues = (chart: ChartNode, value: number | null): ChartNode => {
    const series = chart.spec.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, value })),
    }))
    return { ...chart, spec: { ...chart.spec, series } }
  }

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY])('(%s) is reported, and its slide says so', async (value) => {
    const chart = withValues(fixtureNode('chart'), value)
    const outcome = await exported(fixtureScene('zh', [slide(1, null, 'Empty', [chart])]))
    expect(outcome.found).toMatchObject([{ code: 'empty-chart', slide: 's1', args: {} }])
    expect(written(outcome).replaceAll(' ', '')).toBe(WORDS.zh.emptyChart)
  })
})

describe('a font that can’t be read', () => {
  /** The shipped fonts but for some, which are missing, cut short or something else. */
  const broken = (isBroken: (name: string) => boolean, bytes: (good: Uint8Array) => Uint8Array): FontFiles => ({
    read(family, bold, italic) {
      const good = fonts.files.read(family, bold, italic)
      return isBroken(`${family}-${bold ? 700 : 400}${italic ? '-italic' : ''}`) ? bytes(good) : good
    },
  })
  const scene = fixtureScene('en', fixtureSlides('en').slice(6, 8))

  it.each([
    [
      'is missing',
      () => {
        throw new Error('ENOENT')
      },
    ],
    ['is cut short', (good: Uint8Array) => good.slice(0, good.length / 2)],
    ['is no font', () => new TextEncoder().encode('<html>')],
  ])('because it %s gives way to its family, and its slides say so', async (_, bytes) => {
    const files = broken((name) => name === 'arimo-400-italic', bytes)
    const outcome = await exported(scene, { fonts: files })
    expect(outcome.found).toMatchObject([
      {
        code: 'unreadable-font',
        args: { font: 'arimo-400-italic', substitute: 'arimo-400' },
      },
    ])
    expect(written(outcome)).toContain(WORDS.en.otherFont)
    expect(written(outcome, 1)).not.toContain(WORDS.en.otherFont)
    expect(textsOf(outcome.pdf, 'Title')).toHaveLength(3)
  })

  it('leaves every word in its place', async () => {
    const [good, bad] = await Promise.all([
      exported(scene),
      exported(scene, {
        fonts: broken(
          (name) => name.startsWith('arimo'),
          () => new Uint8Array(),
        ),
      }),
    ])
    const places = ({ pdf }: Outcome) => pdf.pages.map((page) => drawnText(pdf, page).map(({ text, x }) => [text, x]))
    places(good).forEach((texts, page) => {
      expect(places(bad)[page]?.slice(0, texts.length)).toEqual(texts)
    })
  })

  it('is the last straw where no other can be read either', async () => {
    const none = broken(
      () => true,
      () => new Uint8Array(),
    )
    await expect(exported(scene, { fonts: none })).rejects.toThrow(english(message('no-font')))
  })
})

describe('a character of the speaker notes that no font has', () => {
  it('is reported with its slide', async () => {
    const notes = { talk: ['Ready: \u{10330}'], numbers: [], statements: [], typed: [] }
    const scene = fixtureScene('en', [{ ...slide(1, null, 'One', []), notes }])
    const { found } = await exported(scene, { pdf: { pages: 'notes', attachments: false } })
    expect(found).toMatchObject([
      { code: 'missing-glyph', slide: 's1', args: { characters: '\u{10330}', place: 'notes' } },
    ])
  })
})
