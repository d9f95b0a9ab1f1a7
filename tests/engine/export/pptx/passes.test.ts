import { describe, expect, it } from 'vitest'
import { exportWith } from '../../../../engine/export/pptx'
import { PASSES } from '../../../../engine/export/pptx/finish'
import { context, fixtureScene } from './fixture'
import { all, first, type Opened, object, one, openPackage, texts } from './read-package'

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const slide = (n: number) => `ppt/slides/slide${n}.xml`
const count = (opened: Opened, pattern: RegExp) => opened.paths.filter((path) => pattern.test(path)).length

/** What is right with each pass, and wrong without it. */
const PROMISES: Readonly<Record<string, (opened: Opened) => boolean>> = {
  parts: (opened) =>
    count(opened, /^ppt\/slideLayouts\/[^/]*$/) === 4 && count(opened, /^ppt\/notesSlides\/[^/]*$/) === 7,
  media: (opened) => count(opened, /^ppt\/media\//) === 1,
  theme: (opened) => opened.xml('ppt/theme/theme1.xml').getAttribute('name') === 'Two Rivers <R&D>',
  'notes-master': (opened) => {
    const style = one(opened.xml('ppt/notesMasters/notesMaster1.xml'), 'p:notesStyle')
    return one(one(style, 'a:lvl2pPr'), 'a:defRPr').getAttribute('sz') === '900'
  },
  master: (opened) => all(opened.xml(MASTER), 'p:ph').some((ph) => ph.getAttribute('type') === 'title'),
  layouts: (opened) =>
    one(opened.xml('ppt/slideLayouts/slideLayout1.xml'), 'p:cSld').getAttribute('name') === 'Cover "R&D"',
  backgrounds: (opened) => all(opened.xml(slide(7)), 'p:bg').length === 1,
  shapes: (opened) => all(opened.xml(slide(6)), 'a:custGeom').length === 1,
  texts: (opened) => texts(opened.xml(slide(6)), 'a:t').includes('Top talent: 50'),
  placeholders: (opened) => first(opened.xml(slide(2)), 'p:ph').getAttribute('type') === 'title',
  titles: (opened) => texts(opened.xml(slide(7)), 'a:t').includes('A slide without a title'),
  tables: (opened) => one(opened.xml(slide(6)), 'a:tblPr').getAttribute('firstRow') === '1',
  charts: (opened) => count(opened, /^ppt\/charts\/[^/]*$/) === 6,
  names: (opened) => object(opened.xml(slide(6)), 'Turned') !== null,
  notes: (opened) => texts(opened.xml('ppt/notesSlides/notesSlide1.xml'), 'a:t').includes('再说一句。'),
  presentation: (opened) => /<\/p:notesMasterIdLst><p:sldIdLst>/.test(opened.text('ppt/presentation.xml')),
  properties: (opened) => texts(opened.xml('docProps/core.xml'), 'dc:creator')[0] === 'Analyst & Sons',
  'content-types': (opened) => !opened.text('[Content_Types].xml').includes('slideMaster2.xml'),
}

async function kept(promise: (opened: Opened) => boolean, without: string | null): Promise<boolean> {
  try {
    const passes = PASSES.filter((pass) => pass.name !== without)
    return promise(openPackage(await exportWith(fixtureScene('en'), context(), passes)))
  } catch {
    return false
  }
}

describe('every finishing pass', () => {
  it('is promised something here', () => {
    expect(Object.keys(PROMISES).sort()).toEqual(PASSES.map((pass) => pass.name).sort())
  })

  for (const [name, promise] of Object.entries(PROMISES)) {
    it(`is needed: ${name}`, async () => {
      expect(await kept(promise, null)).toBe(true)
      expect(await kept(promise, name)).toBe(false)
    })
  }
})
