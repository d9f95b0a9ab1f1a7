import type { SceneTheme } from '../../../../core/scene/model'
import type { PaletteRole } from '../../../../core/template/palette'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'

/** The twelve colors of a theme, in its order. */
const SLOTS: readonly (readonly [string, PaletteRole])[] = [
  ['dk1', 'text'],
  ['lt1', 'background'],
  ['dk2', 'muted'],
  ['lt2', 'surface'],
  ['accent1', 'accent1'],
  ['accent2', 'accent2'],
  ['accent3', 'accent3'],
  ['accent4', 'accent4'],
  ['accent5', 'accent5'],
  ['accent6', 'accent6'],
  ['hlink', 'positive'],
  ['folHlink', 'negative'],
]

/** A theme part: the palette and the fonts of a design, and plain styles for fills, lines and effects. */
export function themePart({ palette, fonts }: SceneTheme, name: string): Xml {
  const colors = SLOTS.map(([slot, role]) => x(`a:${slot}`, {}, val('a:srgbClr', palette[role].toUpperCase())))
  return x(
    'a:theme',
    { ...declare('a'), name },
    x(
      'a:themeElements',
      {},
      x('a:clrScheme', { name }, colors),
      x(
        'a:fontScheme',
        { name },
        fontCollection('a:majorFont', fonts.heading.office, fonts.cjk.office),
        fontCollection('a:minorFont', fonts.body.office, fonts.cjk.office),
      ),
      formatScheme(name),
    ),
    x('a:objectDefaults'),
    x('a:extraClrSchemeLst'),
  )
}

function fontCollection(element: string, latin: string, eastAsian: string): Xml {
  return x(
    element,
    {},
    x('a:latin', { typeface: latin }),
    x('a:ea', { typeface: eastAsian }),
    x('a:cs', { typeface: '' }),
    x('a:font', { script: 'Hans', typeface: eastAsian }),
  )
}

const PLACEHOLDER = val('a:schemeClr', 'phClr')
const solid = (): Xml => x('a:solidFill', {}, PLACEHOLDER)

/** A theme needs three of each; flat, as the designs are. */
function formatScheme(name: string): Xml {
  const stroke = (w: number) =>
    x(
      'a:ln',
      { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      solid(),
      val('a:prstDash', 'solid'),
      x('a:miter', { lim: 800_000 }),
    )
  const effect = () => x('a:effectStyle', {}, x('a:effectLst'))
  return x(
    'a:fmtScheme',
    { name },
    x('a:fillStyleLst', {}, solid(), solid(), solid()),
    x('a:lnStyleLst', {}, stroke(6_350), stroke(12_700), stroke(19_050)),
    x('a:effectStyleLst', {}, effect(), effect(), effect()),
    x('a:bgFillStyleLst', {}, solid(), solid(), solid()),
  )
}
