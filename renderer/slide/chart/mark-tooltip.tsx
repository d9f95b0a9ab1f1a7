import type { ReactNode } from 'react'
import type { SceneSlide } from '../../../core/scene/model'
import type { SceneLook } from '../look'
import type { ChartMark } from './mark-at'

/** What a tooltip says: a bold first line, and the rest. */
export interface TooltipText {
  readonly heading: string
  readonly lines: readonly string[]
}

/** What is said about a mark, or null for nothing. */
export type DescribeMark = (mark: ChartMark, slide: SceneSlide) => TooltipText | null

/** The number in words, its kind and where it comes from, as the slide's notes have them. */
export const describeFromNotes: DescribeMark = ({ series, category, point }, { notes }) => {
  const shown = notes.numbers.find((number) => number.observation === point.observation)
  if (shown !== undefined) return { heading: shown.statement, lines: [shown.provenance] }
  return { heading: [series.name, category.label, point.label].filter(Boolean).join(' · '), lines: [] }
}

interface MarkTooltipProps {
  readonly text: TooltipText
  readonly mark: ChartMark
  readonly size: SceneLook['size']
}

/** Beside its mark and within the slide: the nearer to an edge, the further it leans to the other side. */
export function MarkTooltip({ text, mark, size }: MarkTooltipProps): ReactNode {
  const across = mark.x / size.width
  const isHigh = mark.y < size.height / 4
  const style = {
    left: `${across * 100}%`,
    top: `${(mark.y / size.height) * 100}%`,
    transform: `translate(${-across * 100}%, ${isHigh ? '0.9rem' : 'calc(-100% - 0.9rem)'})`,
  }
  return (
    <div role="tooltip" className="slide-tooltip" style={style}>
      <strong>{text.heading}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
