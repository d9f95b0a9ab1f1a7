import type { Points } from '../../units'

export interface LanePlace {
  /** Above or below the axis. */
  readonly side: 'above' | 'below'
  /** 0 is nearest to the axis. */
  readonly lane: number
}

/**
 * Places labels that hang on leaders like flags, to the right of their event. Going from the last event to the first, a
 * label takes the lane nearest to the axis in which it does not reach the one after it, so no leader crosses a label.
 */
export function assignLanes(xs: readonly Points[], width: Points, gap: Points): readonly LanePlace[] {
  const nextStart: Record<LanePlace['side'], Points[]> = { above: [], below: [] }
  const places: LanePlace[] = []
  for (let i = xs.length - 1; i >= 0; i--) {
    const x = xs[i] ?? 0
    const free = (side: LanePlace['side']) => firstFree(nextStart[side], x + width + gap)
    const above = free('above')
    const below = free('below')
    const preferred = i % 2 === 0 ? 'above' : 'below'
    const side = above === below ? preferred : above < below ? 'above' : 'below'
    const lane = side === 'above' ? above : below
    nextStart[side][lane] = x
    // A leader to a far lane also closes the lanes that it passes to labels further left.
    for (let nearer = 0; nearer < lane; nearer++) nextStart[side][nearer] = Math.min(x, nextStart[side][nearer] ?? x)
    places[i] = { side, lane }
  }
  return places
}

function firstFree(starts: readonly Points[], end: Points): number {
  const lane = starts.findIndex((start) => start >= end)
  return lane === -1 ? starts.length : lane
}
