import type { TextStyle } from '../../../../core/text/model'
import { type Points, toEmu } from '../../../../core/units'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { backgroundOf } from '../drawing/background'
import { COLOUR_MAP } from '../drawing/colour-map'
import { preset, transform } from '../drawing/geometry'
import { numberField, placeholderIdentity } from '../drawing/placeholder'
import { fullProperties, language } from '../drawing/run'
import { shapeTree } from '../drawing/tree'
import type { Pass } from '../job'

const PRESENTATION = 'ppt/presentation.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'

/**
 * A notes master in the design's fonts, on a portrait page. Without any notes it goes, as PowerPoint itself adds one
 * only with the first notes.
 */
export const notesMaster: Pass = {
  name: 'notes-master',
  run({ scene, package: opened, slides }) {
    const used = slides.some(({ part }) => opened.related(part, RELATIONSHIP.notesSlide) !== null)
    if (used) {
      opened.put(NOTES_MASTER, master(scene.size))
      return
    }
    opened.setRelationships(
      PRESENTATION,
      opened.relationships(PRESENTATION).filter(({ type }) => type !== RELATIONSHIP.notesMaster),
    )
    opened.remove(NOTES_MASTER)
  },
}

/** A portrait page, in points. */
export const NOTES_PAGE = { width: 540, height: 720 } as const
const MARGIN: Points = 54

function master(slide: { readonly width: Points; readonly height: Points }): Xml {
  const width = NOTES_PAGE.width - 2 * MARGIN
  const height = (width * slide.height) / slide.width
  const below = MARGIN + height + 24
  const text = { x: MARGIN, y: below, width, height: NOTES_PAGE.height - below - MARGIN }
  const number = { x: MARGIN, y: NOTES_PAGE.height - 36, width, height: 18 }
  const picture = x(
    'p:sp',
    {},
    x(
      'p:nvSpPr',
      {},
      x('p:cNvPr', { id: 2, name: 'Slide' }),
      x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      x('p:nvPr', {}, x('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    x(
      'p:spPr',
      {},
      transform({ x: MARGIN, y: MARGIN, width, height }),
      preset('rect'),
      x('a:noFill'),
      x('a:ln', { w: toEmu(0.75) }, x('a:solidFill', {}, x('a:schemeClr', { val: 'tx2' }))),
    ),
  )
  return x(
    'p:notesMaster',
    declare('a', 'r', 'p'),
    x(
      'p:cSld',
      {},
      backgroundOf({ role: 'background' }),
      shapeTree([
        picture,
        placeholder({ type: 'body', idx: 3 }, 3, 'Notes', text, 'l', x('a:endParaRPr', { lang: 'en-US' })),
        placeholder(
          { type: 'sldNum', idx: 5 },
          4,
          'Slide number',
          number,
          'r',
          numberField(language('a:rPr', 'latin'), '‹#›'),
        ),
      ]),
    ),
    COLOUR_MAP,
    x('p:notesStyle', {}, level(1, 0, NOTE), level(2, 12, SMALL)),
  )
}

type NotesSlot = { readonly type: 'body' | 'sldNum'; readonly idx: number }

function placeholder(
  slot: NotesSlot,
  id: number,
  name: string,
  box: Parameters<typeof transform>[0],
  align: string,
  content: Xml,
): Xml {
  return x(
    'p:sp',
    {},
    placeholderIdentity(slot, id, name),
    x('p:spPr', {}, transform(box), preset('rect')),
    x(
      'p:txBody',
      {},
      x('a:bodyPr', { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false }),
      x('a:lstStyle', {}, slot.type === 'body' ? null : x('a:lvl1pPr', { algn: align }, x('a:defRPr', { sz: 900 }))),
      x('a:p', {}, content),
    ),
  )
}

const NOTE: TextStyle = { font: 'body', size: 12, bold: false, italic: false, paint: { role: 'text' }, tracking: 0 }
const SMALL: TextStyle = { ...NOTE, size: 9, paint: { role: 'muted' } }

function level(number: number, indent: Points, style: TextStyle): Xml {
  return x(
    `a:lvl${number}pPr`,
    { marL: toEmu(indent), algn: 'l', defTabSz: 914_400, rtl: false, eaLnBrk: true, latinLnBrk: false },
    x('a:spcBef', {}, x('a:spcPts', { val: number === 1 ? 600 : 100 })),
    fullProperties('a:defRPr', style),
  )
}
