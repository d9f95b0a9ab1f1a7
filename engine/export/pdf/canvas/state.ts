import type { Ink } from '../pen'
import type { Matrix } from './path'

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

/** Reads the colors that Chart.js hands to a canvas: hexadecimal and `rgb()`; null for anything else. */
export function parseColor(color: string): Ink | null {
  return parseHex(color) ?? parseRgb(color)
}

function parseHex(color: string): Ink | null {
  const digits = /^#([0-9a-f]{3,8})$/i.exec(color)?.[1]
  if (digits === undefined || digits.length === 5 || digits.length === 7) return null
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const alpha = full.length === 8 ? Number.parseInt(full.slice(6), 16) / 255 : 1
  return { hex: full.slice(0, 6).toUpperCase(), alpha }
}

const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i

function parseRgb(color: string): Ink | null {
  const match = RGB.exec(color)
  if (match === null) return null
  const hex = match
    .slice(1, 4)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')
  return { hex: hex.toUpperCase(), alpha: match[4] === undefined ? 1 : Math.min(1, Number(match[4])) }
}
