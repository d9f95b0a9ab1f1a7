import type { TextStyle } from '../../../../core/text/model'
import { toEmu } from '../../../../core/units'
import { type Xml, x } from '../../../ooxml/xml/element'
import { fullProperties } from './run'

/** Breaks Chinese at its own rules and hangs nothing over the edge, as the scene's lines are broken. */
const BREAKING = { defTabSz: 914_400, rtl: false, eaLnBrk: true, latinLnBrk: false, hangingPunct: false }

const LEVELS = 9
const STEP = 14
const MIN_FONT_SIZE = 10

/** The size of a level: each one a point smaller, and never too small to read. */
const shrink = (style: TextStyle, level: number): TextStyle => ({
  ...style,
  size: Math.max(Math.min(style.size, MIN_FONT_SIZE), style.size - level),
})

const spaceBefore = (level: number): Xml => x('a:spcBef', {}, x('a:spcPts', { val: level === 0 ? 0 : 200 }))

/** The title style of a master. */
export function titleStyle(style: TextStyle): Xml {
  return x(
    'p:titleStyle',
    {},
    x(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: 'l', ...BREAKING },
      spaceBefore(0),
      x('a:buNone'),
      fullProperties('a:defRPr', style),
    ),
  )
}

/** The body style of a master: plain text first, then dashes, each further in. */
export function bodyStyle(style: TextStyle, name = 'p:bodyStyle'): Xml {
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const margin = toEmu(level * STEP)
    return x(
      `a:lvl${level + 1}pPr`,
      { marL: margin, indent: level === 0 ? 0 : -toEmu(STEP), algn: 'l', ...BREAKING },
      spaceBefore(level),
      level === 0 ? x('a:buNone') : [x('a:buFont', { typeface: '+mn-lt' }), x('a:buChar', { char: '–' })],
      fullProperties('a:defRPr', shrink(style, level)),
    )
  })
  return x(name, {}, levels)
}

/** The style of everything else, and of text boxes that are added in PowerPoint. */
export function otherStyle(style: TextStyle, name = 'p:otherStyle'): Xml {
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    x(`a:lvl${level + 1}pPr`, { marL: toEmu(level * STEP), algn: 'l', ...BREAKING }, fullProperties('a:defRPr', style)),
  )
  return x(name, {}, x('a:defPPr', {}, x('a:defRPr', { lang: 'en-US' })), levels)
}
