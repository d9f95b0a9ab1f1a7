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

/** Stretches of lines that are of one script, in reading order. */
export interface ScriptPart {
  readonly script: Segment['script']
  readonly lines: readonly Line[]
}

/** Takes lines apart where the script changes; the space at a line's end stays with its last segment. */
export function partsByScript(lines: readonly Line[]): readonly ScriptPart[] {
  const parts: { script: Segment['script']; lines: Line[] }[] = []
  for (const line of lines) {
    for (const [i, stretch] of stretches(line.segments).entries()) {
      const isLast = stretch.to === line.segments.length
      const own: Line = { ...line, segments: stretch.segments, end: isLast ? (line.end ?? 'paragraph') : 'wrap' }
      const last = parts.at(-1)
      if (i === 0 && last?.script === stretch.script) last.lines.push(own)
      else parts.push({ script: stretch.script, lines: [own] })
    }
  }
  return parts
}

interface Stretch {
  readonly script: Segment['script']
  readonly segments: readonly Segment[]
  /** Index after its last segment. */
  readonly to: number
}

function stretches(segments: readonly Segment[]): readonly Stretch[] {
  const found: { script: Segment['script']; segments: Segment[]; to: number }[] = []
  for (const [i, segment] of segments.entries()) {
    const last = found.at(-1)
    if (last?.script === segment.script) {
      last.segments.push(segment)
      last.to = i + 1
    } else found.push({ script: segment.script, segments: [segment], to: i + 1 })
  }
  return found
}
