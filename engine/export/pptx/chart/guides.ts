import { shownSeries } from '../../../../core/chart/model'
import type { Box, Points } from '../../../../core/units'
import type { ChartPlan } from './plan'

interface Interval {
  readonly from: Points
  readonly to: Points
}

/**
 * The guides of a date axis, which would draw its own at every year. Whatever is drawn into a chart lies above it, so
 * each guide leaves out the points that it runs through.
 */
export function guidesOf(plan: ChartPlan): readonly Box[] {
  const { node, time } = plan
  if (time === null || node.guide === null) return []
  const { plot } = node
  return time.shares.flatMap((share, category) => {
    const x = plot.x + share * plot.width
    return gapsBetween(pointsOn(plan, category), plot.y, plot.y + plot.height).map(({ from, to }) => ({
      x,
      y: from,
      width: 0,
      height: to - from,
    }))
  })
}

function pointsOn({ node }: ChartPlan, category: number): readonly Interval[] {
  const { spec, plot, pointSize } = node
  const radius = pointSize / 2
  return shownSeries(spec).flatMap(({ points }) => {
    const value = points[category]?.value ?? null
    if (value === null || spec.max === spec.min) return []
    const up = (value - spec.min) / (spec.max - spec.min)
    const y = plot.y + (spec.reversed ? up : 1 - up) * plot.height
    return [{ from: y - radius, to: y + radius }]
  })
}

function gapsBetween(taken: readonly Interval[], top: Points, bottom: Points): readonly Interval[] {
  const gaps: Interval[] = []
  let from = top
  for (const each of [...taken].sort((a, b) => a.from - b.from)) {
    if (each.from > from) gaps.push({ from, to: Math.min(each.from, bottom) })
    from = Math.max(from, each.to)
  }
  if (from < bottom) gaps.push({ from, to: bottom })
  return gaps
}
