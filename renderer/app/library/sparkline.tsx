import type { Observation } from '../../../core/dataset/model'
import { THEME_COLOURS } from './theme-colours'

const WIDTH = 52
const HEIGHT = 16
const INSET = 2.5

/** The course of a metric in a line of text's height: dashed towards what is not observed. Ranks rise when they improve. */
export function Sparkline({
  points,
  themeIndex,
}: {
  readonly points: readonly Observation[]
  readonly themeIndex: number
}) {
  if (points.length < 2) return null
  const placed = place(points)
  const end = placed.at(-1)
  return (
    <svg
      className={`sparkline theme-${themeIndex % THEME_COLOURS}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {placed.slice(1).map(([x2, y2], i) => {
        const [x1, y1] = placed[i] ?? [x2, y2]
        return <line key={x2} x1={x1} y1={y1} x2={x2} y2={y2} data-kind={points[i + 1]?.kind} />
      })}
      {end && <circle cx={end[0]} cy={end[1]} r={2} />}
    </svg>
  )
}

function place(points: readonly Observation[]): readonly (readonly [number, number])[] {
  const values = points.map(({ value, unit }) => (unit === 'rank' ? -value : value))
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const step = (WIDTH - 2 * INSET) / (points.length - 1)
  return values.map((value, i) => {
    const y = HEIGHT - INSET - ((value - low) / span) * (HEIGHT - 2 * INSET)
    return [round(INSET + i * step), round(y)] as const
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
