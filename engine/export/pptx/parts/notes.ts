import { tracedId } from '../../../../core/dataset/traced'
import { withId } from '../../../../core/export-marks'
import type { Lang } from '../../../../core/locale'
import type { SceneNotes } from '../../../../core/scene/model'
import type { TextStyle } from '../../../../core/text/model'
import { type Box, type Points, toEmu } from '../../../../core/units'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Child, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { preset, transform } from '../drawing/geometry'
import { fullProperties, language, run, scriptRunsOf } from '../drawing/run'
import { backgroundOf, COLOR_MAP, MASTER_COLORS, numberField, placeholderIdentity, shapeTree } from '../drawing/sheet'
import type { Job, SlidePart } from '../job'
import { NOTES_MASTER } from '../library'

/** Writes the notes of each slide that has any, and the notes master. */
export function writeNotes({ scene, package: parts, slides }: Job): void {
  for (const slide of slides) {
    const path = parts.related(slide.path, RELATIONSHIP.notesSlide)
    if (path !== null) parts.put(path, notesPart(slide, scene.lang))
  }
  if (parts.has(NOTES_MASTER)) parts.put(NOTES_MASTER, masterPart(scene.size))
}

function notesPart({ slide }: SlidePart, lang: Lang): Xml {
  const field = numberField(language('a:rPr', 'latin'), String(slide.number))
  const text = (paragraphs: Child) => x('p:txBody', {}, x('a:bodyPr'), x('a:lstStyle'), paragraphs)
  return x(
    'p:notes',
    declare('a', 'r', 'p'),
    x(
      'p:cSld',
      {},
      shapeTree([
        slidePicture(null, x('p:spPr')),
        placeholder(3, 'Notes', { type: 'body', idx: 1 }, x('p:spPr'), text(notesParagraphs(slide.notes, lang))),
        placeholder(4, 'Slide number', { type: 'sldNum', idx: 5 }, x('p:spPr'), text(x('a:p', {}, field))),
      ]),
    ),
    MASTER_COLORS,
  )
}

/** The talking points first, then each number and statement with its source and its id, then numbers that somebody typed. */
function notesParagraphs({ talk, numbers, statements, typed }: SceneNotes, lang: Lang): readonly Xml[] {
  const traced = [
    ...numbers.map((one) => ({ ...one, id: one.observation })),
    ...statements.map((one) => ({ ...one, id: tracedId(one.traced) })),
  ]
  return [
    ...talk.flatMap((text) => text.split('\n')).map((text) => notesParagraph(text, lang, 1)),
    ...traced.flatMap(({ statement, provenance, id }) => [
      notesParagraph(statement, lang, 1),
      notesParagraph(withId(provenance, id), lang, 2),
    ]),
    ...typed.flatMap(({ statement, provenance }) => [
      notesParagraph(statement, lang, 1),
      notesParagraph(provenance, lang, 2),
    ]),
  ]
}

/** Sources are the second level, which the notes master sets small. */
function notesParagraph(text: string, lang: Lang, level: 1 | 2): Xml {
  const runs = scriptRunsOf(text, lang).map((stretch) => run(stretch.text, language('a:rPr', stretch.script)))
  return x('a:p', {}, level === 2 && x('a:pPr', { lvl: 1 }), runs)
}

/** A portrait page, in points. */
export const NOTES_PAGE = { width: 540, height: 720 } as const
const MARGIN: Points = 54

function masterPart(slide: { readonly width: Points; readonly height: Points }): Xml {
  const width = NOTES_PAGE.width - 2 * MARGIN
  const height = (width * slide.height) / slide.width
  const below = MARGIN + height + 24
  const text = { x: MARGIN, y: below, width, height: NOTES_PAGE.height - below - MARGIN }
  const number = { x: MARGIN, y: NOTES_PAGE.height - 36, width, height: 18 }
  const line = x('a:ln', { w: toEmu(0.75) }, x('a:solidFill', {}, x('a:schemeClr', { val: 'tx2' })))
  const field = numberField(language('a:rPr', 'latin'), '‹#›')
  return x(
    'p:notesMaster',
    declare('a', 'r', 'p'),
    x(
      'p:cSld',
      {},
      backgroundOf({ role: 'background' }),
      shapeTree([
        slidePicture(2, placeOf({ x: MARGIN, y: MARGIN, width, height }, x('a:noFill'), line)),
        placeholder(
          3,
          'Notes',
          { type: 'body', idx: 3 },
          placeOf(text),
          masterText(null, x('a:endParaRPr', { lang: 'en-US' })),
        ),
        placeholder(
          4,
          'Slide number',
          { type: 'sldNum', idx: 5 },
          placeOf(number),
          masterText(x('a:lvl1pPr', { algn: 'r' }, x('a:defRPr', { sz: 900 })), field),
        ),
      ]),
    ),
    COLOR_MAP,
    x('p:notesStyle', {}, level(1, 0, NOTE), level(2, 12, SMALL)),
  )
}

function masterText(style: Xml | null, content: Xml): Xml {
  return x(
    'p:txBody',
    {},
    x('a:bodyPr', { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    x('a:lstStyle', {}, style),
    x('a:p', {}, content),
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

function placeOf(box: Box, ...rest: readonly Xml[]): Xml {
  return x('p:spPr', {}, transform(box), preset('rect'), rest)
}

/** The picture of the slide above its notes. */
function slidePicture(idx: number | null, place: Xml): Xml {
  return x(
    'p:sp',
    {},
    x(
      'p:nvSpPr',
      {},
      x('p:cNvPr', { id: 2, name: 'Slide' }),
      x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      x('p:nvPr', {}, x('p:ph', { type: 'sldImg', idx })),
    ),
    place,
  )
}

function placeholder(
  id: number,
  name: string,
  slot: { readonly type: 'body' | 'sldNum'; readonly idx: number },
  place: Xml,
  text: Xml,
): Xml {
  return x('p:sp', {}, placeholderIdentity(slot, x('p:cNvPr', { id, name })), place, text)
}
