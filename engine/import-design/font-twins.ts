import type { DesignJson } from '../../core/template/design-schema'
import type { BrandFont } from './brand'

type FontPair = DesignJson['fonts']['heading']

/** What becomes of a font: the pair that a design names, and whether its widths are those of the font itself. */
export interface MatchedFont {
  readonly pair: FontPair
  readonly match: 'same' | 'same-widths' | 'nearest'
}

const ARIAL: FontPair = { office: 'Arial', twin: 'arimo' }
const CALIBRI: FontPair = { office: 'Calibri', twin: 'carlito' }
const CAMBRIA: FontPair = { office: 'Cambria', twin: 'caladea' }
const GEORGIA: FontPair = { office: 'Georgia', twin: 'gelasio' }
const YAHEI: FontPair = { office: 'Microsoft YaHei', twin: 'noto-sans-sc' }

/** Fonts that a shipped one has the widths of. */
const TWINS: readonly (readonly [pair: FontPair, same: readonly string[]])[] = [
  [ARIAL, ['arial', 'arimo', 'liberation sans', 'helvetica', 'helvetica neue']],
  [CALIBRI, ['calibri', 'carlito']],
  [CAMBRIA, ['cambria', 'caladea']],
  [GEORGIA, ['georgia', 'gelasio']],
]

/** What is as narrow as Calibri, and what is as wide as Georgia; others are nearer to Arial and to Cambria. */
const NARROW_SANS = /calibri|candara|corbel|gill sans|lato|source sans|condensed|narrow|myriad|frutiger|optima|franklin/
const WIDE_SERIF =
  /georgia|palatino|book antiqua|bookman|schoolbook|merriweather|constantia|playfair|noto serif|charter/
const SERIF =
  /times|roman|garamond|baskerville|bodoni|didot|caslon|minion|century|perpetua|rockwell|slab|antiqua|\bserif|bembo|sabon/

/** The shipped font nearest to one for Latin letters. */
export function matchLatin({ name, panose }: BrandFont): MatchedFont {
  const wanted = plain(name)
  const twin = TWINS.find(([, names]) => names.includes(wanted))?.[0]
  if (twin) return { pair: twin, match: wanted === plain(twin.office) ? 'same' : 'same-widths' }
  const pair = hasSerifs(wanted, panose)
    ? WIDE_SERIF.test(wanted)
      ? GEORGIA
      : CAMBRIA
    : NARROW_SANS.test(wanted)
      ? CALIBRI
      : ARIAL
  return { pair, match: 'nearest' }
}

/** PANOSE 1: the first digit 2 is text, and the second up to 10 a kind of serif. */
function hasSerifs(name: string, panose: string | null): boolean {
  const digits = panose !== null && /^[0-9a-f]{20}$/i.test(panose) ? panose : ''
  const [family, serifs] = [digits.slice(0, 2), digits.slice(2, 4)].map((digit) => Number.parseInt(digit, 16))
  if (family === 2 && serifs !== undefined && serifs >= 2) return serifs <= 10
  return !/sans/.test(name) && (SERIF.test(name) || WIDE_SERIF.test(name))
}

/** Chinese fonts whose characters fill a square, as those of the shipped one do: all lines are as long. */
const CHINESE = [
  ['microsoft yahei', '微软雅黑'],
  ['microsoft yahei ui'],
  ['dengxian', '等线'],
  ['simhei', '黑体'],
  ['simsun', '宋体'],
  ['nsimsun', '新宋体'],
  ['kaiti', '楷体'],
  ['fangsong', '仿宋'],
  ['pingfang sc', '苹方-简'],
  ['noto sans sc', 'noto sans cjk sc', 'source han sans sc', '思源黑体'],
  ['noto serif sc', 'noto serif cjk sc', 'source han serif sc', '思源宋体'],
].flat()

/** The pair for Chinese: PowerPoint gets the template's font where its characters are squares too. */
export function matchChinese({ name }: BrandFont): MatchedFont {
  const wanted = plain(name)
  if (wanted === 'microsoft yahei' || wanted === '微软雅黑') return { pair: YAHEI, match: 'same' }
  if (CHINESE.includes(wanted)) return { pair: { ...YAHEI, office: name }, match: 'same-widths' }
  return { pair: YAHEI, match: 'nearest' }
}

/** `Arial Bold` and `Arial MT` are Arial. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+(mt|std|pro|regular|bold|light|semibold|medium|\(headings\)|\(body\))$/, '')
    .trim()
}
