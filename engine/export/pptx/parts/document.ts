import { PROGRAM } from '../../../../core/export-marks'
import { LANG_TAGS } from '../../../../core/locale'
import type { Scene, SceneTheme } from '../../../../core/scene/model'
import type { Palette } from '../../../../core/template/palette'
import type { TextStyle } from '../../../../core/text/model'
import { toEmu } from '../../../../core/units'
import { CONTENT_TYPES, contentTypes } from '../../../ooxml/package/content-types'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare, NAMESPACES } from '../../../ooxml/xml/namespaces'
import { guid } from '../drawing/guid'
import { otherStyle } from '../drawing/master-styles'
import { tableStyles } from '../drawing/table'
import { themePart } from '../drawing/theme'
import type { Job } from '../job'
import { MASTER, NOTES_MASTER, NOTES_THEME, PRESENTATION } from '../library'
import { NOTES_PAGE } from './notes'

/** Writes what belongs to the file as a whole. The content types come last, when all parts are there. */
export function writeDocument(job: Job): void {
  const { scene, package: parts } = job
  parts.put(PRESENTATION, presentationPart(job))
  const theme = parts.related(MASTER, RELATIONSHIP.theme)
  if (theme !== null) parts.put(theme, themePart(scene.theme, scene.theme.name))
  if (parts.has(NOTES_MASTER)) parts.put(NOTES_THEME, themePart(onPaper(scene), `${scene.theme.name} Notes`))
  parts.put('ppt/tableStyles.xml', tableStyles(job.tableStyle))
  parts.put('docProps/core.xml', coreProperties(job))
  parts.put('docProps/app.xml', appProperties(job))
  parts.put(CONTENT_TYPES, contentTypes(parts))
}

/** Notes are read on paper, so they are black on white whatever the slides are. */
function onPaper({ theme: { name, palette, fonts } }: Scene): SceneTheme {
  const paper: Palette = { ...palette, background: 'FFFFFF', text: '000000', surface: 'F2F2F2', muted: '595959' }
  return { name, palette: paper, fonts }
}

/** PowerPoint keeps the numbers below for itself. */
const FIRST_SLIDE_ID = 256
const MASTER_ID = 2_147_483_648
/** Text boxes that are added in PowerPoint look like this. */
const ADDED_TEXT: TextStyle = {
  font: 'body',
  size: 14,
  bold: false,
  italic: false,
  paint: { role: 'text' },
  tracking: 0,
}

/** The root of the deck, with its lists in the schema's order and its sections. */
function presentationPart(job: Job): Xml {
  const { scene, package: parts } = job
  const idOf = idsByTarget(job)
  const notes = parts.related(PRESENTATION, RELATIONSHIP.notesMaster)
  const slides = job.slides.map(({ path }, i) => x('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': idOf(path) }))
  return x(
    'p:presentation',
    { ...declare('a', 'r', 'p'), saveSubsetFonts: true, autoCompressPictures: false },
    x('p:sldMasterIdLst', {}, x('p:sldMasterId', { id: MASTER_ID, 'r:id': idOf(MASTER) })),
    notes !== null && x('p:notesMasterIdLst', {}, x('p:notesMasterId', { 'r:id': idOf(notes) })),
    x('p:sldIdLst', {}, slides),
    x('p:sldSz', { cx: toEmu(scene.size.width), cy: toEmu(scene.size.height) }),
    x('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
    otherStyle(ADDED_TEXT, 'p:defaultTextStyle'),
    sectionList(scene),
  )
}

function idsByTarget({ package: parts }: Job): (target: string) => string {
  const ids = new Map(parts.relationships(PRESENTATION).map(({ id, target }) => [target, id]))
  return (target) => {
    const id = ids.get(target)
    if (id === undefined) throw new Error(`The presentation does not mention its part "${target}".`)
    return id
  }
}

/** Every slide must belong to a section once there are any, so slides before the first one get the deck's title. */
function sectionList({ sections, slides, title }: Scene): Xml | null {
  const [first] = sections
  if (first === undefined || slides.length === 0) return null
  const all = first.firstSlide > 1 ? [{ name: title, firstSlide: 1 }, ...sections] : sections
  const entries = all.map(({ name, firstSlide }, i) => {
    const end = all[i + 1]?.firstSlide ?? slides.length + 1
    const ids = slides
      .slice(firstSlide - 1, end - 1)
      .map((_, n) => x('p14:sldId', { id: FIRST_SLIDE_ID + firstSlide - 1 + n }))
    return x('p14:section', { name, id: guid(`section ${i} ${name}`) }, x('p14:sldIdLst', {}, ids))
  })
  return x(
    'p:extLst',
    {},
    x('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, x('p14:sectionLst', declare('p14'), entries)),
  )
}

function coreProperties({ scene }: Job): Xml {
  const date = (name: string) => x(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${scene.date}T00:00:00Z`)
  return x(
    'cp:coreProperties',
    declare('cp', 'dc', 'dcterms', 'xsi'),
    x('dc:title', {}, scene.title),
    x('dc:subject', {}, scene.subject),
    x('dc:creator', {}, scene.author),
    x('cp:keywords', {}, scene.keywords.join(scene.lang === 'zh' ? '；' : '; ')),
    x('cp:lastModifiedBy', {}, scene.author),
    x('cp:revision', {}, '1'),
    date('created'),
    date('modified'),
    x('dc:language', {}, LANG_TAGS[scene.lang]),
  )
}

/** What PowerPoint calls the size of its slides. */
function presentationFormat({ size: { width, height } }: Scene): string {
  if (width * 9 === height * 16) return 'Widescreen'
  return width * 3 === height * 4 ? 'On-screen Show (4:3)' : 'Custom'
}

function appProperties(job: Job): Xml {
  const { scene, slides } = job
  const notes = slides.filter(({ path }) => job.package.related(path, RELATIONSHIP.notesSlide) !== null).length
  const fonts = [...new Set(Object.values(scene.theme.fonts).map(({ office }) => office))]
  const groups = [
    { name: 'Fonts Used', items: fonts },
    { name: 'Theme', items: [scene.theme.name] },
    { name: 'Slide Titles', items: scene.slides.map(({ title }) => title) },
  ]
  const items = groups.flatMap((group) => group.items)
  return x(
    'Properties',
    { xmlns: NAMESPACES.ep, ...declare('vt') },
    x('Application', {}, PROGRAM),
    x('PresentationFormat', {}, presentationFormat(scene)),
    x('Slides', {}, String(slides.length)),
    x('Notes', {}, String(notes)),
    x('HiddenSlides', {}, '0'),
    x('ScaleCrop', {}, 'false'),
    x(
      'HeadingPairs',
      {},
      x(
        'vt:vector',
        { size: 2 * groups.length, baseType: 'variant' },
        groups.flatMap((group) => [
          x('vt:variant', {}, x('vt:lpstr', {}, group.name)),
          x('vt:variant', {}, x('vt:i4', {}, String(group.items.length))),
        ]),
      ),
    ),
    x(
      'TitlesOfParts',
      {},
      x(
        'vt:vector',
        { size: items.length, baseType: 'lpstr' },
        items.map((item) => x('vt:lpstr', {}, item)),
      ),
    ),
    x('LinksUpToDate', {}, 'false'),
    x('SharedDoc', {}, 'false'),
    x('HyperlinksChanged', {}, 'false'),
    x('AppVersion', {}, '16.0000'),
  )
}
