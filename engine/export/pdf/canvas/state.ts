import type { Ink } from '../pen'
import type { Matrix } from './matrix'

/** What `save` keeps and `restore` brings back. */
export interface CanvasState {
  matrix: Matrix
  fill: Ink
  stroke: Ink
  /** The styles as they were set, because that is what reading them must answer. */
  fillStyle: string
  strokeStyle: string
  alpha: number
  lineWidth: number
  lineCap: keyof typeof LINE_CAPS
  lineJoin: keyof typeof LINE_JOINS
  miterLimit: number
  dash: readonly number[]
  dashOffset: number
}

/** Numbers of the line ends and corners in a PDF. */
export const LINE_CAPS = { butt: 0, round: 1, square: 2 } as const
export const LINE_JOINS = { miter: 0, round: 1, bevel: 2 } as const

const BLACK: Ink = { hex: '000000', alpha: 1 }

/** The state of a new canvas. */
export function initialState(matrix: Matrix): CanvasState {
  return {
    matrix,
    fill: BLACK,
    stroke: BLACK,
    fillStyle: '#000000',
    strokeStyle: '#000000',
    alpha: 1,
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: 10,
    dash: [],
    dashOffset: 0,
  }
}
