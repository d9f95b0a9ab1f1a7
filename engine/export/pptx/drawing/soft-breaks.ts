import type { Line } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'

/** How wide characters are beside an average one; only used to compare, never to place. */
const NARROW = /[iljftrI.,;:'’‘|!()[\] ]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z&0-9]/
const FULL = /[\u2e80-\u9fff\uff00-\uffef]/

function weight(character: string): number {
  if (FULL.test(character)) return 1
  if (NARROW.test(character)) return 0.3
  if (WIDE.test(character)) return 0.85
  return CAPITAL.test(character) ? 0.64 : 0.52
}

const weigh = (text: string): number => Array.from(text).reduce((sum, character) => sum + weight(character), 0)

/** The estimate may be this much too high without a break being missed. */
const CAUTION = 0.85

/**
 * How much narrower another program may set a letter, in points: LibreOffice rounds every advance, so that a long line
 * of small type ends up to 1 % short.
 */
const ROUNDING: Points = 0.05

/**
 * True where a program that fills each line as far as it goes might not break between two lines: after a forced break,
 * where lines were evened out, and where the scene keeps together what other programs part, so that what comes next
 * would still have found room. Everywhere else a paragraph breaks by itself, and goes on doing so when it is edited.
 */
export function needsBreak(line: Line, next: Line, room: Points): boolean {
  if (line.end === 'newline') return true
  const left = room - line.width + ROUNDING * textOf(line).length
  return left >= CAUTION * leadWidth(line, next)
}

/** A Chinese character; or a word to its end, or to a dash after which programs break: "2016–" of "2016–2020". */
const LEAD =
  /^(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef][^\s\u2e80-\u9fff\uff00-\uffef–—-]*[–—-]?)/

/** The width that whatever the next line begins with would take at the end of this one. */
function leadWidth(line: Line, next: Line): Points {
  const text = textOf(next)
  const lead = LEAD.exec(text)?.[0] ?? ''
  const total = weigh(text)
  if (total === 0) return 0
  const gap = line.end === 'wrap' ? 0 : weight(' ')
  return (next.width * (weigh(lead) + gap)) / total
}

function textOf(line: Line): string {
  return line.segments.map((segment) => (segment.bullet === true ? '' : segment.text)).join('')
}
