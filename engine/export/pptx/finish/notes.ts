import type { Lang } from '../../../../core/locale'
import type { SceneNotes } from '../../../../core/scene/model'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { numberField, placeholderIdentity } from '../drawing/placeholder'
import { language, run, stretchesOf } from '../drawing/run'
import { shapeTree } from '../drawing/tree'
import type { Pass, SlideSurface } from '../job'

/** Notes as paragraphs, the talking point first, then each number with where it is from; pptxgenjs makes one run of all. */
export const notes: Pass = {
  name: 'notes',
  run({ scene, package: opened, slides }) {
    for (const surface of slides) {
      const part = opened.related(surface.part, RELATIONSHIP.notesSlide)
      if (part !== null) opened.put(part, notesSlide(surface, scene.lang))
    }
  },
}

function notesSlide({ slide }: SlideSurface, lang: Lang): Xml {
  const picture = x(
    'p:sp',
    {},
    x(
      'p:nvSpPr',
      {},
      x('p:cNvPr', { id: 2, name: 'Slide' }),
      x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      x('p:nvPr', {}, x('p:ph', { type: 'sldImg' })),
    ),
    x('p:spPr'),
  )
  const text = placeholder({ type: 'body', idx: 1 }, 3, 'Notes', notesParagraphs(slide.notes, lang))
  const field = numberField(language('a:rPr', 'latin'), String(slide.number))
  const number = placeholder({ type: 'sldNum', idx: 5 }, 4, 'Slide number', [x('a:p', {}, field)])
  return x(
    'p:notes',
    declare('a', 'r', 'p'),
    x('p:cSld', {}, shapeTree([picture, text, number])),
    x('p:clrMapOvr', {}, x('a:masterClrMapping')),
  )
}

type NotesSlot = { readonly type: 'body' | 'sldNum'; readonly idx: number }

function placeholder(slot: NotesSlot, id: number, name: string, paragraphs: readonly Xml[]): Xml {
  return x(
    'p:sp',
    {},
    placeholderIdentity(slot, id, name),
    x('p:spPr'),
    x('p:txBody', {}, x('a:bodyPr'), x('a:lstStyle'), paragraphs),
  )
}

function notesParagraphs({ talk, numbers }: SceneNotes, lang: Lang): readonly Xml[] {
  return [
    ...talk.flatMap((text) => text.split('\n')).map((text) => notesParagraph(text, lang, 1)),
    ...numbers.flatMap(({ statement, provenance }) => [
      notesParagraph(statement, lang, 1),
      notesParagraph(provenance, lang, 2),
    ]),
  ]
}

/** Provenance is the second level, which the notes master sets small. */
function notesParagraph(text: string, lang: Lang, level: 1 | 2): Xml {
  const runs = stretchesOf(text, lang).map((stretch) => run(stretch.text, language('a:rPr', stretch.script)))
  return x('a:p', {}, level === 2 && x('a:pPr', { lvl: 1 }), runs)
}
