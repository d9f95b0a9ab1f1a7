import { type Ink, number, type Pen } from '../pen'
import { CanvasPath, type Matrix, multiply, scaleOf } from './path'
import { type CanvasState, initialState, LINE_CAPS, LINE_JOINS, parseColor } from './state'

/** The part of the pen that the canvas writes with. */
export type CanvasPen = Pick<Pen, 'op' | 'raw' | 'fillInk' | 'strokeInk' | 'dash'>

/**
 * A canvas's 2D context that writes operators of a PDF page instead of pixels: the members that Chart.js uses for
 * marks. It draws no text, because the scene places all text of a chart itself.
 */
export class PdfCanvasContext {
  readonly #pen: CanvasPen
  readonly #base: Matrix
  readonly #path = new CanvasPath()
  readonly #saved: CanvasState[] = []
  #state: CanvasState

  /** @param base Where the canvas lies on the page. */
  constructor(
    pen: CanvasPen,
    base: Matrix,
    readonly canvas: unknown = null,
  ) {
    this.#pen = pen
    this.#base = base
    this.#state = initialState(base)
  }

  get fillStyle(): unknown {
    return this.#state.fillStyle
  }
  set fillStyle(style: unknown) {
    const ink = inkOfStyle(style)
    if (ink !== null) Object.assign(this.#state, { fill: ink, fillStyle: style })
  }
  get strokeStyle(): unknown {
    return this.#state.strokeStyle
  }
  set strokeStyle(style: unknown) {
    const ink = inkOfStyle(style)
    if (ink !== null) Object.assign(this.#state, { stroke: ink, strokeStyle: style })
  }
  get globalAlpha(): number {
    return this.#state.alpha
  }
  set globalAlpha(alpha: number) {
    if (alpha >= 0 && alpha <= 1) this.#state.alpha = alpha
  }
  get lineWidth(): number {
    return this.#state.lineWidth
  }
  set lineWidth(width: number) {
    if (width > 0 && Number.isFinite(width)) this.#state.lineWidth = width
  }
  get lineCap(): string {
    return this.#state.lineCap
  }
  set lineCap(cap: string) {
    if (cap in LINE_CAPS) this.#state.lineCap = cap as keyof typeof LINE_CAPS
  }
  get lineJoin(): string {
    return this.#state.lineJoin
  }
  set lineJoin(join: string) {
    if (join in LINE_JOINS) this.#state.lineJoin = join as keyof typeof LINE_JOINS
  }
  get miterLimit(): number {
    return this.#state.miterLimit
  }
  set miterLimit(limit: number) {
    if (limit > 0) this.#state.miterLimit = limit
  }
  get lineDashOffset(): number {
    return this.#state.dashOffset
  }
  set lineDashOffset(offset: number) {
    if (Number.isFinite(offset)) this.#state.dashOffset = offset
  }
  getLineDash(): number[] {
    return [...this.#state.dash]
  }
  /** An odd number of lengths is repeated, and a bad one leaves the pattern as it was: as a canvas does it. */
  setLineDash(pattern: readonly number[]): void {
    if (pattern.some((length) => !(length >= 0))) return
    this.#state.dash = pattern.length % 2 === 1 ? [...pattern, ...pattern] : [...pattern]
  }

  save(): void {
    this.#saved.push({ ...this.#state })
    this.#pen.op('q')
  }
  restore(): void {
    const state = this.#saved.pop()
    if (state === undefined) return
    this.#state = state
    this.#pen.op('Q')
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#state.matrix = multiply(this.#base, [a, b, c, d, e, f])
  }
  resetTransform(): void {
    this.#state.matrix = this.#base
  }
  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y])
  }
  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0])
  }
  rotate(angle: number): void {
    this.#transform([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0])
  }

  beginPath(): void {
    this.#path.clear()
  }
  closePath(): void {
    this.#path.close()
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#state.matrix, x, y)
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#state.matrix, x, y)
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.curveTo(this.#state.matrix, [x1, y1, x2, y2, x, y])
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticTo(this.#state.matrix, cx, cy, x, y)
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#state.matrix, x, y, width, height)
  }
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, counterclockwise)
  }
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    this.#path.arc(this.#state.matrix, { x, y, radiusX, radiusY, rotation, from, to, counterclockwise })
  }

  fill(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    this.#fillPath(this.#path, rule)
  }
  stroke(): void {
    this.#strokePath(this.#path)
  }
  clip(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    if (this.#path.isEmpty) return
    this.#pen.raw(`${this.#path.operators}\n${rule === 'evenodd' ? 'W*' : 'W'} n`)
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#fillPath(this.#rectangle(x, y, width, height), 'nonzero')
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#strokePath(this.#rectangle(x, y, width, height))
  }
  /** A page is clear to begin with, and nothing can be taken off it. */
  clearRect(): void {}

  #transform(matrix: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix)
  }

  #rectangle(x: number, y: number, width: number, height: number): CanvasPath {
    const path = new CanvasPath()
    path.rect(this.#state.matrix, x, y, width, height)
    return path
  }

  #fillPath(path: CanvasPath, rule: 'nonzero' | 'evenodd'): void {
    const ink = this.#faded(this.#state.fill)
    if (path.isEmpty || ink.alpha === 0) return
    this.#pen.fillInk(ink)
    this.#pen.raw(`${path.operators}\n${rule === 'evenodd' ? 'f*' : 'f'}`)
  }

  #strokePath(path: CanvasPath): void {
    const state = this.#state
    const ink = this.#faded(state.stroke)
    if (path.isEmpty || ink.alpha === 0) return
    const scale = scaleOf(state.matrix)
    this.#pen.strokeInk(ink)
    this.#pen.raw(
      `${number(state.lineWidth * scale)} w ${LINE_CAPS[state.lineCap]} J ${LINE_JOINS[state.lineJoin]} j ${number(state.miterLimit)} M`,
    )
    this.#pen.dash(
      state.dash.map((length) => length * scale),
      state.dashOffset * scale,
    )
    this.#pen.raw(`${path.operators}\nS`)
  }

  #faded(ink: Ink): Ink {
    return this.#state.alpha === 1 ? ink : { hex: ink.hex, alpha: ink.alpha * this.#state.alpha }
  }
}

/** A style that is no color is ignored, as on a canvas; gradients and patterns can't be drawn, and say so. */
function inkOfStyle(style: unknown): Ink | null {
  if (typeof style === 'object' && style !== null) throw new Error('Gradients and patterns are not drawn into a PDF')
  return typeof style === 'string' ? parseColor(style) : null
}
