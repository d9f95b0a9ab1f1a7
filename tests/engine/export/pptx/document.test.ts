import { beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { context, fixtureScene } from './fixture'
import { all, childNames, type Opened, object, one, openPackage, texts } from './read-package'

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('en'), context()))
})

describe('the document', () => {
  it('has properties from the scene alone', () => {
    const core = opened.xml('docProps/core.xml')
    const said = Object.fromEntries(childNames(core).map((name) => [name, one(core, name).textContent]))
    expect(said).toEqual({
      'dc:title': 'Two cities: R&D <2025>',
      'dc:subject': 'The Chengdu–Chongqing economic circle',
      'dc:creator': 'Analyst & Sons',
      'cp:keywords': 'Chengdu; 重庆; R&D',
      'cp:lastModifiedBy': 'Analyst & Sons',
      'cp:revision': '1',
      'dcterms:created': '2026-01-04T00:00:00Z',
      'dcterms:modified': '2026-01-04T00:00:00Z',
      'dc:language': 'en-US',
    })
  })

  it.each([
    ['Widescreen', 960, 540],
    ['On-screen Show (4:3)', 720, 540],
    ['Custom', 841.89, 595.28],
  ])('says what size its slides have: %s', async (format, width, height) => {
    const scene = { ...fixtureScene('en'), size: { width, height } }
    const app = openPackage(await exportPptx(scene, context())).xml('docProps/app.xml')
    expect(texts(app, 'PresentationFormat')).toEqual([format])
  })

  it('has its children in the schema’s order', () => {
    expect(childNames(opened.xml('ppt/presentation.xml'))).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
      'p:extLst',
    ])
  })

  it('puts every slide into a section', () => {
    const sections = all(opened.xml('ppt/presentation.xml'), 'p14:section')
    expect(sections.map((section) => [section.getAttribute('name'), all(section, 'p14:sldId').length])).toEqual([
      ['Two cities: R&D <2025>', 1],
      ['Innovation', 2],
      ['Economy & trade', 5],
    ])
    const ids = sections.map((section) => section.getAttribute('id') ?? '')
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
  })

  it('has no transitions', () => {
    for (const path of opened.paths.filter((each) => /slides\/slide/.test(each))) {
      expect(opened.text(path)).not.toContain('transition')
    }
  })

  it('has one part for a picture that is shown three times', () => {
    expect(opened.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png'])
  })
})

describe('notes', () => {
  it('are paragraphs: what to say, then each number with its source and id', () => {
    const notes = opened.xml('ppt/notesSlides/notesSlide2.xml')
    const paragraphs = all(object(notes, 'Notes'), 'a:p')
    expect(paragraphs.map((paragraph) => texts(paragraph, 'a:t').join(''))).toEqual([
      'Say this on slide 2.',
      '再说一句。',
      'R&D investment, circle, 2023: 210.45 bn yuan',
      'China Daily, 28 February 2025, ¶7 · observed [rd/circle/2023]',
    ])
    const levels = paragraphs.map((paragraph) => all(paragraph, 'a:pPr')[0]?.getAttribute('lvl') ?? '0')
    expect(levels).toEqual(['0', '0', '0', '1'])
  })

  it('are not there where there is nothing to say', () => {
    expect(opened.paths).not.toContain('ppt/notesSlides/notesSlide7.xml')
  })

  it('take their master with them when there are none at all', async () => {
    const scene = fixtureScene('en')
    const slides = scene.slides.map((slide) => ({
      ...slide,
      notes: { talk: [], numbers: [], statements: [], typed: [] },
    }))
    const silent = openPackage(await exportPptx({ ...scene, slides }, context()))
    expect(silent.paths.filter((path) => path.includes('notes'))).toEqual([])
    expect(silent.paths).not.toContain('ppt/theme/theme2.xml')
  })
})

describe('objects', () => {
  const slide = () => opened.xml('ppt/slides/slide6.xml')

  it('have unique ids and readable names', () => {
    const identities = all(slide(), 'p:cNvPr')
    expect(new Set(identities.map((each) => each.getAttribute('id'))).size).toBe(identities.length)
    expect(identities.slice(1).map((each) => each.getAttribute('name'))).toEqual([
      'Title',
      'Plan',
      'Body',
      'Panel',
      'Drop',
      'Level',
      'Turned',
      'Mixed text',
      'Photo',
      'Ornament',
      'Sources',
      'Slide number',
    ])
  })

  it('have alternative text, or are decoration', () => {
    const described = (name: string) => one(object(slide(), name), 'p:cNvPr').getAttribute('descr')
    expect(described('Panel')).toBe('A hatched panel')
    expect(described('Photo')).toBe('A red square')
    for (const name of ['Drop', 'Level', 'Ornament']) {
      expect(described(name)).toBeNull()
      expect(one(object(slide(), name), 'adec:decorative').getAttribute('val')).toBe('1')
    }
    expect(all(object(slide(), 'Turned'), 'adec:decorative')).toHaveLength(0)
  })

  it('are lines as connectors, forms as paths, and always with a text body', () => {
    expect(object(slide(), 'Level').nodeName).toBe('p:cxnSp')
    const path = one(object(slide(), 'Drop'), 'a:path')
    expect(childNames(path)).toEqual(['a:moveTo', 'a:lnTo', 'a:cubicBezTo', 'a:close'])
    for (const shape of all(slide(), 'p:sp')) expect(all(shape, 'p:txBody')).toHaveLength(1)
  })
})

describe('a table', () => {
  it('is native, with its header flagged and the design’s style', () => {
    const table = one(opened.xml('ppt/slides/slide6.xml'), 'a:tbl')
    expect(one(table, 'a:tblPr').getAttribute('firstRow')).toBe('1')
    const styles = opened.xml('ppt/tableStyles.xml')
    expect(one(styles, 'a:tblStyle').getAttribute('styleName')).toBe('Two Rivers <R&D>')
    expect(one(styles, 'a:tblStyle').getAttribute('styleId')).toBe(one(table, 'a:tableStyleId').textContent)
    expect(styles.getAttribute('def')).toBe(one(table, 'a:tableStyleId').textContent)
    expect(all(one(styles, 'a:firstRow'), 'a:schemeClr').at(-1)?.getAttribute('val')).toBe('accent1')
    expect(all(table, 'a:gridCol').map((column) => column.getAttribute('w'))).toEqual(['4000500', '1270000'])
    expect(all(table, 'a:tr').map((row) => row.getAttribute('h'))).toEqual(['304800', '304800', '304800'])
    expect(texts(table, 'a:t')).toEqual(['PLATFORMS', 'TARGET', 'R&D institutions', '320', 'Pilot-scale platforms'])
  })

  it('has margins, fills and rules from the scene', () => {
    const [cell] = all(one(opened.xml('ppt/slides/slide6.xml'), 'a:tbl'), 'a:tcPr')
    expect(cell && ['marL', 'marR', 'anchor'].map((name) => cell.getAttribute(name))).toEqual(['76200', '76200', 'ctr'])
    expect(cell && childNames(cell)).toEqual(['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:solidFill'])
    expect(cell && one(one(cell, 'a:lnB'), 'a:schemeClr').getAttribute('val')).toBe('accent1')
  })
})
