import type { Lang } from '../../../../core/locale'
import { isAmbiguous, type Script, scriptsOf } from '../../../../core/text/characters'
import type { TextStyle } from '../../../../core/text/model'
import type { Attributes, Xml } from '../../../ooxml/xml/element'
import { x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { fill, samePaint } from './paint'

/**
 * PowerPoint sets shared punctuation (“ ” — …) in the east-asian font where a run's language is Chinese; so a text is
 * cut where its script changes, as PowerPoint itself does while one types.
 *
 * LibreOffice adds a quarter of an em between the two scripts, which makes Chinese lines with figures longer. Nothing in
 * a PowerPoint file can turn that off: its importer maps no property to it.
 */
const LANGUAGE: Readonly<Record<Script, Attributes>> = {
  latin: { lang: 'en-US', altLang: 'zh-CN' },
  cjk: { lang: 'zh-CN', altLang: 'en-US' },
}

const THEME_FONT = { heading: 'mj', body: 'mn' } as const

/** Where a text carries the same properties in different places of a file. */
export type PropertiesName = 'a:rPr' | 'a:defRPr' | 'a:endParaRPr'

/** The fonts of a style: those of the theme, so that another font pair in PowerPoint changes the whole deck. */
export function fonts(style: Pick<TextStyle, 'font'>): readonly Xml[] {
  const theme = THEME_FONT[style.font]
  return [x('a:latin', { typeface: `+${theme}-lt` }), x('a:ea', { typeface: `+${theme}-ea` })]
}

/** What is known of a style: a deck has a few of them, and thousands of runs. */
const known = new WeakMap<TextStyle, Map<string, Xml>>()

/** All properties of a style; kerning is off because widths were measured without it. */
export function fullProperties(name: PropertiesName, style: TextStyle, script: Script | null = null): Xml {
  const ofStyle = known.get(style) ?? new Map<string, Xml>()
  known.set(style, ofStyle)
  const key = `${name} ${script}`
  const properties = ofStyle.get(key) ?? describeStyle(name, style, script)
  ofStyle.set(key, properties)
  return properties
}

function describeStyle(name: PropertiesName, style: TextStyle, script: Script | null): Xml {
  return x(
    name,
    {
      ...(script === null ? {} : LANGUAGE[script]),
      sz: Math.round(style.size * 100),
      b: style.bold,
      i: style.italic,
      spc: Math.round(style.tracking * 100),
      kern: 0,
    },
    fill(style.paint),
    fonts(style),
  )
}

/** Only what differs from the style that a placeholder inherits. */
export function ownProperties(name: PropertiesName, style: TextStyle, inherited: TextStyle, script: Script): Xml {
  const differs = (key: 'size' | 'bold' | 'italic' | 'tracking') => style[key] !== inherited[key]
  return x(
    name,
    {
      ...LANGUAGE[script],
      sz: differs('size') ? Math.round(style.size * 100) : null,
      b: differs('bold') ? style.bold : null,
      i: differs('italic') ? style.italic : null,
      spc: differs('tracking') ? Math.round(style.tracking * 100) : null,
    },
    samePaint(style.paint, inherited.paint) ? null : fill(style.paint),
    style.font === inherited.font ? null : fonts(style),
  )
}

/** The same properties with the east-asian font for every character: shared punctuation is in no script by itself. */
export function withMarksFont(properties: Xml, style: Pick<TextStyle, 'font'>): Xml {
  const typeface = `+${THEME_FONT[style.font]}-ea`
  const others = properties.children.filter(
    (child) => typeof child === 'string' || (child.name !== 'a:latin' && child.name !== 'a:ea'),
  )
  return { ...properties, children: [...others, x('a:latin', { typeface }), x('a:ea', { typeface })] }
}

/** Says that a link has the color of its text; programs that do not know it use the theme's color of links (MS-ODRAWXML). */
const OWN_COLOR = x(
  'a:extLst',
  {},
  x('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, x('ahyp:hlinkClr', { ...declare('ahyp'), val: 'tx' })),
)

/** The same properties of a run that leads to an address: the id is that of the part's relationship to it. */
export function withLink(properties: Xml, id: string): Xml {
  return { ...properties, children: [...properties.children, x('a:hlinkClick', { 'r:id': id }, OWN_COLOR)] }
}

export interface ScriptRun {
  readonly text: string
  readonly script: Script
}

/** Cuts a text where its script changes. */
export function scriptRunsOf(text: string, lang: Lang): readonly ScriptRun[] {
  const characters = Array.from(text)
  const scripts = scriptsOf(
    characters.map((character) => character.codePointAt(0) ?? 0),
    lang,
  )
  const stretches: { text: string; script: Script }[] = []
  characters.forEach((character, i) => {
    const script = scripts[i] ?? 'latin'
    const last = stretches.at(-1)
    if (last?.script === script) last.text += character
    else stretches.push({ text: character, script })
  })
  return stretches
}

/** One run. */
export function run(text: string, properties: Xml): Xml {
  return x('a:r', {}, properties, x('a:t', {}, text))
}

/** The language attributes alone, for texts that take everything else from their surroundings. */
export function language(name: PropertiesName, script: Script): Xml {
  return x(name, LANGUAGE[script])
}

/** A stretch of a paragraph in one script; a null text is a line break. */
interface Broken {
  readonly text: string | null
  readonly script: Script
}

/** A stretch, and whether it is only marks that need the Chinese font by name. */
export type Marked<T extends Broken> = T & { readonly marks: boolean }

/**
 * Sets apart the marks that both scripts share (“ ” … —) where they are drawn as Chinese and follow Latin letters or
 * figures: programs that go by the letter before give them the Latin font, in which they are half as wide.
 */
export function splitMarks<T extends Broken>(stretches: readonly T[]): readonly Marked<T>[] {
  let before: Script | null = null
  return stretches.flatMap((stretch): readonly Marked<T>[] => {
    const { text } = stretch
    if (text === null) return [{ ...stretch, marks: false }]
    const count = stretch.script === 'cjk' && before !== 'cjk' ? leadingMarks(text, before) : 0
    before = stretch.script
    const parts = [
      { text: text.slice(0, count), marks: true },
      { text: text.slice(count), marks: false },
    ]
    return parts.filter((part) => part.text !== '').map((part) => ({ ...stretch, ...part }))
  })
}

/** At a paragraph's beginning marks go by what follows, which is Chinese unless they end their stretch. */
function leadingMarks(text: string, before: Script | null): number {
  const found = Array.from(text).findIndex((character) => !isAmbiguous(character.codePointAt(0) ?? 0))
  const count = found === -1 ? text.length : found
  return before === null && count < text.length ? 0 : count
}
