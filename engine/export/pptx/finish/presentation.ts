import type { Scene } from '../../../../core/scene/model'
import { toEmu } from '../../../../core/units'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { guid } from '../drawing/guid'
import { otherStyle } from '../drawing/master-styles'
import type { Job, Pass } from '../job'
import { NOTES_PAGE } from './notes-master'

const PRESENTATION = 'ppt/presentation.xml'
/** Slide ids begin here; PowerPoint keeps the numbers below to itself. */
const FIRST_SLIDE_ID = 256
const MASTER_ID = 2_147_483_648

/**
 * The root of the deck, its children in the schema's order (#1449: pptxgenjs puts the notes master where PowerPoint
 * drops it), with sections whose ids are the same on every run.
 */
export const presentation: Pass = {
  name: 'presentation',
  run(job) {
    const { scene, package: opened } = job
    const idOf = idsByTarget(job)
    const notes = opened.related(PRESENTATION, RELATIONSHIP.notesMaster)
    const slides = job.slides.map(({ part }, i) => x('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': idOf(part) }))
    const style = { font: 'body', size: 14, bold: false, italic: false, paint: { role: 'text' }, tracking: 0 } as const
    opened.put(
      PRESENTATION,
      x(
        'p:presentation',
        { ...declare('a', 'r', 'p'), saveSubsetFonts: true, autoCompressPictures: false },
        x(
          'p:sldMasterIdLst',
          {},
          x('p:sldMasterId', { id: MASTER_ID, 'r:id': idOf('ppt/slideMasters/slideMaster1.xml') }),
        ),
        notes !== null && x('p:notesMasterIdLst', {}, x('p:notesMasterId', { 'r:id': idOf(notes) })),
        x('p:sldIdLst', {}, slides),
        x('p:sldSz', { cx: toEmu(scene.size.width), cy: toEmu(scene.size.height) }),
        x('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
        otherStyle(style, 'p:defaultTextStyle'),
        sectionList(scene),
      ),
    )
  },
}

function idsByTarget({ package: opened }: Job): (target: string) => string {
  const ids = new Map(opened.relationships(PRESENTATION).map(({ id, target }) => [target, id]))
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
