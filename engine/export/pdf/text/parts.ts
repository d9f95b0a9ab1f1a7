import type { Line, Segment } from '../../../../core/text/model'

/** Lines that have something on them; an empty paragraph is a line too, but no content. */
export function filled(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.segments.length > 0)
}

/** The dashes of list items, without their text. */
export function bulletsOf(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const segments = line.segments.filter((segment) => segment.bullet === true)
    return segments.length === 0 ? [] : [{ ...line, segments, end: 'paragraph' as const }]
  })
}

/** Lines without the dashes of list items. */
export function withoutBullets(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, segments: line.segments.filter((segment) => segment.bullet !== true) }))
}

/** A part of some lines, in reading order, whose segments have something in common. */
export interface Part<T> {
  readonly of: T
  readonly lines: readonly Line[]
}

/** Takes lines apart where the script changes. */
export function partsByScript(lines: readonly Line[]): readonly Part<Segment['script']>[] {
  return partsBy(lines, ({ script }) => script)
}

/** Takes lines apart where a link begins, ends or gives way to another one. */
export function partsByLink(lines: readonly Line[]): readonly Part<string | undefined>[] {
  const hasLinks = lines.some(({ segments }) => segments.some(({ href }) => href !== undefined))
  return hasLinks ? partsBy(lines, ({ href }) => href) : [{ of: undefined, lines }]
}

/** The space at a line's end stays with its last segment. */
function partsBy<T>(lines: readonly Line[], of: (segment: Segment) => T): readonly Part<T>[] {
  const parts: { of: T; lines: Line[] }[] = []
  for (const line of lines) {
    for (const [i, stretch] of stretches(line.segments, of).entries()) {
      const isLast = stretch.to === line.segments.length
      const own: Line = { ...line, segments: stretch.segments, end: isLast ? (line.end ?? 'paragraph') : 'wrap' }
      const last = parts.at(-1)
      if (i === 0 && last?.of === stretch.of) last.lines.push(own)
      else parts.push({ of: stretch.of, lines: [own] })
    }
  }
  return parts
}

interface Stretch<T> {
  readonly of: T
  readonly segments: readonly Segment[]
  /** Index after its last segment. */
  readonly to: number
}

function stretches<T>(segments: readonly Segment[], of: (segment: Segment) => T): readonly Stretch<T>[] {
  const found: { of: T; segments: Segment[]; to: number }[] = []
  for (const [i, segment] of segments.entries()) {
    const last = found.at(-1)
    if (last?.of === of(segment)) {
      last.segments.push(segment)
      last.to = i + 1
    } else found.push({ of: of(segment), segments: [segment], to: i + 1 })
  }
  return found
}
