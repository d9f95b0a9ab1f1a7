import type { Points } from '../units'

/** Where something is in the box of a sketch, as shares of its width and height. */
export type SketchPlace = readonly [x: number, y: number]

/** What a sketch is made of: lines and dots have their own size, bars fill a part of the box. */
export type SketchMark =
  | { readonly mark: 'line'; readonly from: SketchPlace; readonly to: SketchPlace; readonly width: Points }
  | { readonly mark: 'dot'; readonly at: SketchPlace; readonly radius: Points }
  | { readonly mark: 'bar'; readonly at: SketchPlace; readonly size: SketchPlace }

/** A chart form in a few strokes, for the pictures of layouts. */
export interface ChartSketch {
  /** The box is not wider than this. */
  readonly maxWidth: Points
  readonly marks: readonly SketchMark[]
}

/** A line from low to high. */
export const RISING_LINE: ChartSketch = {
  maxWidth: Number.POSITIVE_INFINITY,
  marks: [
    { mark: 'line', from: [0.02, 0.72], to: [0.84, 0.24], width: 9 },
    { mark: 'dot', at: [0.02, 0.72], radius: 16 },
    { mark: 'dot', at: [0.84, 0.24], radius: 20 },
  ],
}

const HEIGHTS = [0.336, 0.464, 0.592, 0.8]
const FOOT = 0.94

/** Bars that grow. */
export const GROWING_BARS: ChartSketch = {
  maxWidth: 600,
  marks: HEIGHTS.map((height, i) => ({
    mark: 'bar',
    at: [i / HEIGHTS.length, FOOT - height],
    size: [0.58 / HEIGHTS.length, height],
  })),
}

const PAIRS = [
  [0.2, 0.62],
  [0.34, 0.9],
  [0.28, 0.5],
] as const

/** Two dots in each of three rows, joined. */
export const PAIRS_OF_DOTS: ChartSketch = {
  maxWidth: 600,
  marks: PAIRS.flatMap(([from, to], i) => {
    const y = 0.2 + i * 0.3
    return [
      { mark: 'line', from: [from, y], to: [to, y], width: 8 },
      { mark: 'dot', at: [from, y], radius: 14 },
      { mark: 'dot', at: [to, y], radius: 18 },
    ] as const
  }),
}

const FILLED = [0.7, 0.45, 0.9]

/** Three boxes, each partly filled. */
export const FILLED_BOXES: ChartSketch = {
  maxWidth: 600,
  marks: FILLED.flatMap((share, i) => {
    const y = 0.12 + i * 0.3
    return [
      { mark: 'bar', at: [0.16, y], size: [share * 0.84, 0.18] },
      { mark: 'line', from: [1, y], to: [1, y + 0.18], width: 6 },
    ] as const
  }),
}

/** Steps that rise, and their sum. */
export const RISING_STEPS: ChartSketch = {
  maxWidth: 600,
  marks: [
    { mark: 'bar', at: [0, 0.7], size: [0.15, 0.24] },
    { mark: 'bar', at: [0.25, 0.4], size: [0.15, 0.3] },
    { mark: 'bar', at: [0.5, 0.14], size: [0.15, 0.26] },
    { mark: 'bar', at: [0.75, 0.14], size: [0.15, 0.8] },
  ],
}

/** A column, a long gap, and two more. */
export const COLUMNS_IN_TIME: ChartSketch = {
  maxWidth: 600,
  marks: [
    { mark: 'bar', at: [0, 0.5], size: [0.12, 0.44] },
    { mark: 'bar', at: [0.7, 0.22], size: [0.12, 0.72] },
    { mark: 'bar', at: [0.86, 0.14], size: [0.12, 0.8] },
  ],
}

/** Three long bars, of which a part is thick. */
export const SHARES_OF_BARS: ChartSketch = {
  maxWidth: 600,
  marks: [0.3, 0.75, 0.5].flatMap((share, i) => {
    const y = 0.16 + i * 0.32
    return [
      { mark: 'bar', at: [0, y - 0.07], size: [share, 0.14] },
      { mark: 'line', from: [share, y], to: [1, y], width: 6 },
    ] as const
  }),
}
