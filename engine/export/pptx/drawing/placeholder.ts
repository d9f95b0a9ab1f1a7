import type { Lang } from '../../../../core/locale'
import { type Xml, x } from '../../../ooxml/xml/element'
import type { Slot } from '../slots'
import { WORDS, type Words } from '../words'
import { preset, transform } from './geometry'
import { ALIGN, lineSpacing } from './paragraph'
import { fullProperties, language, run, stretchesOf } from './run'
import { bodyProperties } from './text-body'

/** Which field shows the number of its slide; the id is the one that PowerPoint writes. */
const NUMBER_FIELD = { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }

/** A slide number as a real field. */
export function numberField(properties: Xml, text: string): Xml {
  return x('a:fld', NUMBER_FIELD, properties, x('a:t', {}, text))
}

/** The reference of something on a slide to the placeholder of its layout. */
export function reference({ type, idx }: Pick<Slot, 'type' | 'idx'>, customPrompt = false): Xml {
  const small = type === 'kicker' || type === 'ftr' || type === 'sldNum'
  return x('p:ph', {
    type: type === 'kicker' ? 'body' : type,
    sz: small ? 'quarter' : null,
    idx,
    hasCustomPrompt: customPrompt ? true : null,
  })
}

/** What a slide's text says about itself where it is a placeholder. */
export function placeholderIdentity(
  slot: Pick<Slot, 'type' | 'idx'>,
  id: number,
  name: string,
  customPrompt = false,
): Xml {
  return x(
    'p:nvSpPr',
    {},
    x('p:cNvPr', { id, name }),
    x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: true })),
    x('p:nvPr', {}, reference(slot, customPrompt)),
  )
}

/**
 * A placeholder as a layout or the master defines it: where it stands and how its text looks. Layouts show the slot's
 * name as a prompt.
 */
export function definePlaceholder(slot: Slot, id: number, lang: Lang, owner: 'layout' | 'master'): Xml {
  const prompted = owner === 'layout' && slot.type !== 'ftr' && slot.type !== 'sldNum'
  return x(
    'p:sp',
    {},
    placeholderIdentity(slot, id, slot.name, prompted),
    x('p:spPr', {}, transform(slot.box), preset('rect')),
    x(
      'p:txBody',
      {},
      bodyProperties(slot.valign, { vert: 'horz' }),
      x('a:lstStyle', {}, levelStyle(slot)),
      x('a:p', {}, prompt(slot, lang)),
    ),
  )
}

/** The first level of a placeholder's text, complete, so that slides need to say only what differs. */
function levelStyle(slot: Slot): Xml {
  return x(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: ALIGN[slot.align] },
    lineSpacing(slot.lineHeight),
    x('a:spcBef', {}, x('a:spcPts', { val: 0 })),
    x('a:buNone'),
    fullProperties('a:defRPr', slot.style),
  )
}

/** A footer has words too: LibreOffice takes the style of a slide's footer from the run that its layout has. */
function prompt(slot: Slot, lang: Lang): readonly Xml[] {
  if (slot.type === 'sldNum') return [numberField(language('a:rPr', 'latin'), '‹#›')]
  return stretchesOf(promptText(slot, WORDS[lang]), lang).map((stretch) =>
    run(stretch.text, language('a:rPr', stretch.script)),
  )
}

function promptText({ type, name }: Slot, words: Words): string {
  if (type === 'title') return words.title
  if (type === 'ftr') return words.footer
  if (type === 'kicker' || type === 'chart' || type === 'tbl' || type === 'pic') return words.prompts[type]
  return name
}
