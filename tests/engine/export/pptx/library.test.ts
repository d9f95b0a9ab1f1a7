import { beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { makeSkeleton, type Outline, type Picture } from '../../../../engine/export/pptx/library'
import { RELATIONSHIP } from '../../../../engine/ooxml/package/relationships'
import { bareExport } from '../../../bench/bare-pptx'
import { context, fixtureScene } from './fixture'
import { PIXEL } from './fixture-plain'
import { all, first, type Opened, one, openPackage, texts } from './read-package'

const picture = (base64: string): Picture => ({ mediaType: 'image/png', base64 })
/** Another file with the same header. */
const OTHER = Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from('other')]).toString('base64')

const OUTLINE: Outline = {
  size: { width: 960, height: 540 },
  layouts: [{ pictures: [] }, { pictures: [picture(PIXEL)] }, { pictures: [] }],
  slides: [
    { layout: 1, pictures: [picture(OTHER), picture(PIXEL)], hasNotes: false },
    { layout: 0, pictures: [], hasNotes: true },
    { layout: 1, pictures: [picture(PIXEL)], hasNotes: false },
  ],
}

describe('the package that pptxgenjs makes', () => {
  it('has the layouts and slides of the outline, each slide on its layout', async () => {
    const { package: parts, layouts, slides } = await makeSkeleton(OUTLINE)
    const layoutPath = (n: number) => `ppt/slideLayouts/slideLayout${n}.xml`
    expect(layouts.map(({ path }) => path)).toEqual([1, 2, 3].map(layoutPath))
    expect(parts.paths().filter((path) => path.startsWith('ppt/slideLayouts/'))).toHaveLength(3)
    const used = slides.map(({ path }) => parts.related(path, RELATIONSHIP.slideLayout))
    expect(used).toEqual([2, 1, 2].map(layoutPath))
  })

  it('holds each picture once, and says which relationship leads to it', async () => {
    const { package: parts, slides, layouts } = await makeSkeleton(OUTLINE)
    const media = (path: string, ids: readonly string[]) =>
      ids.map((id) => parts.relationships(path).find((relationship) => relationship.id === id)?.target)
    const shown = [...slides, ...layouts].map(({ path, pictureIds }) => media(path, pictureIds))
    const [other, pixel] = ['ppt/media/image1.png', 'ppt/media/image2.png']
    expect(shown).toEqual([[other, pixel], [], [pixel], [], [pixel], []])
    expect(parts.paths().filter((path) => path.startsWith('ppt/media/'))).toEqual([other, pixel])
    expect(Buffer.from(parts.bytes(other)).toString('base64')).toBe(OTHER)
  })

  it('has notes where the outline has them, and a notes master with a theme of its own', async () => {
    const { package: parts, slides } = await makeSkeleton(OUTLINE)
    const notes = slides.map(({ path }) => parts.related(path, RELATIONSHIP.notesSlide))
    expect(notes).toEqual([null, 'ppt/notesSlides/notesSlide2.xml', null])
    expect(parts.related('ppt/notesMasters/notesMaster1.xml', RELATIONSHIP.theme)).toBe('ppt/theme/theme2.xml')
    expect(parts.related('ppt/slideMasters/slideMaster1.xml', RELATIONSHIP.theme)).toBe('ppt/theme/theme1.xml')
  })

  it('has no notes master where no slide has notes', async () => {
    const slides = OUTLINE.slides.map((slide) => ({ ...slide, hasNotes: false }))
    const { package: parts } = await makeSkeleton({ ...OUTLINE, slides })
    expect(parts.paths().filter((path) => path.startsWith('ppt/notes'))).toEqual([])
    expect(parts.related('ppt/presentation.xml', RELATIONSHIP.notesMaster)).toBeNull()
  })

  it('leaves the outline as it was', async () => {
    const before = JSON.stringify(OUTLINE)
    await makeSkeleton(OUTLINE)
    expect(JSON.stringify(OUTLINE)).toBe(before)
  })
})

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const count = (opened: Opened, folder: string) =>
  opened.paths.filter((path) => path.startsWith(`ppt/${folder}/`) && !path.endsWith('/') && !path.includes('/_rels/'))
    .length

/**
 * What is right in our files and wrong where pptxgenjs alone writes the same slides. If it gets one right after an
 * update, the header of `library.ts` must change, and some of our code may go.
 */
const CORRECTED: Readonly<Record<string, (opened: Opened) => boolean>> = {
  'only layouts of the deck': (opened) => count(opened, 'slideLayouts') === 4,
  'notes only where there are some': (opened) => count(opened, 'notesSlides') === 7,
  'equal pictures once': (opened) => count(opened, 'media') === 1,
  'a theme of its own for the notes master': (opened) =>
    !opened.text('ppt/notesMasters/_rels/notesMaster1.xml.rels').includes('theme1.xml'),
  'the theme of the design': (opened) =>
    one(one(opened.xml('ppt/theme/theme1.xml'), 'a:accent1'), 'a:srgbClr').getAttribute('val') === '105C66',
  'placeholders in the master': (opened) => all(opened.xml(MASTER), 'p:ph').length > 0,
  'notes as paragraphs': (opened) => all(opened.xml('ppt/notesSlides/notesSlide1.xml'), 'a:p').length > 4,
  'lists of the presentation in order': (opened) =>
    /<\/p:notesMasterIdLst><p:sldIdLst>/.test(opened.text('ppt/presentation.xml')),
  'the date of the deck': (opened) =>
    texts(opened.xml('docProps/core.xml'), 'dcterms:created')[0] === '2026-01-04T00:00:00Z',
  'content types of parts that are there': (opened) => !opened.text('[Content_Types].xml').includes('slideMaster2.xml'),
  'two axes in a chart': (opened) => all(first(opened.xml(barChartOf(opened)), 'c:barChart'), 'c:axId').length === 2,
  'a header row in tables': (opened) => one(tableSlide(opened), 'a:tblPr').getAttribute('firstRow') === '1',
  'two languages': (opened) => all(tableSlide(opened), 'a:rPr').some((run) => run.getAttribute('lang') === 'zh-CN'),
  'ids of objects differ': (opened) => {
    const ids = all(tableSlide(opened), 'p:cNvPr').map((each) => each.getAttribute('id'))
    return new Set(ids).size === ids.length
  },
  'decoration is marked': (opened) => all(tableSlide(opened), 'adec:decorative').length > 0,
}

const tableSlide = (opened: Opened) => opened.xml('ppt/slides/slide6.xml')

function barChartOf(opened: Opened): string {
  const charts = opened.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
  const found = charts.find((path) => opened.text(path).includes('<c:barChart>'))
  if (found === undefined) throw new Error('no chart with bars')
  return found
}

describe('what pptxgenjs gets wrong', () => {
  let bare: Opened
  let ours: Opened
  beforeAll(async () => {
    const scene = fixtureScene('en')
    bare = openPackage(await bareExport(scene))
    ours = openPackage(await exportPptx(scene, context()))
  })

  it.each(Object.entries(CORRECTED))('is right in our files: %s', (_, isRight) => {
    expect({ ours: isRight(ours), pptxgenjs: isRight(bare) }).toEqual({ ours: true, pptxgenjs: false })
  })
})
