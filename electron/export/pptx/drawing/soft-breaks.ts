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
 * True where a program that fills each line as far as it goes might not break between two lines: after a forced break,
 * and where lines were evened out, so that the next word would still have found room. Everywhere else a paragraph
 * breaks by itself, and goes on doing so when it is edited.
 */
export function needsBreak(line: Line, next: Line, room: Points): boolean {
  if (line.end === 'newline') return true
  return room - line.width >= CAUTION * leadWidth(line, next)
}

/** The width that the first word of the next line would take at the end of this one. */
function leadWidth(line: Line, next: Line): Points {
  const text = textOf(next)
  const word = /^(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/.exec(text)?.[0] ?? ''
  const total = weigh(text)
  if (total === 0) return 0
  const gap = line.end === 'wrap' ? 0 : weight(' ')
  return (next.width * (weigh(word) + gap)) / total
}

function textOf(line: Line): string {
  return line.segments.map((segment) => (segment.bullet === true ? '' : segment.text)).join('')
}
