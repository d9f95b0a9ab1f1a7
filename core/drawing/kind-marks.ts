import type { PointKind } from '../chart/model'
import type { Box } from '../units'
import type { ChartJsConfig, GuideLines, KindData } from './chartjs-model'
import { HATCH_WIDTH, hatchLines } from './hatch'
import { dashPattern, isDashedBetween, KIND_STYLES, OUTLINE_WIDTH } from './kind-style'

/** The calls that the marks make on a canvas's 2D context, in a browser or on a PDF page. */
export interface MarkContext {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  save(): void
  restore(): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  stroke(): void
  clip(): void
  setLineDash(pattern: number[]): void
}

/** A point or bar as Chart.js has placed it; the first four describe a bar. */
interface MarkElement {
  readonly x: number
  readonly y: number
  readonly base?: number
  readonly width?: number
  readonly height?: number
  readonly horizontal?: boolean
  readonly options?: { readonly radius?: number; readonly borderWidth?: number }
}

type MarkDataset = Partial<KindData> & {
  readonly showLine?: boolean
  readonly borderColor?: unknown
  readonly borderWidth?: unknown
  readonly data: readonly unknown[]
}

/** The part of a Chart.js chart that the marks read. */
export interface MarkChart {
  readonly ctx: MarkContext
  readonly chartArea: { readonly top: number; readonly bottom: number }
  readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>>
  readonly data: { readonly datasets: readonly MarkDataset[] }
  getDatasetMeta(index: number): { readonly type: ChartJsConfig['type']; readonly data: readonly MarkElement[] }
}

/**
 * A Chart.js plugin that shows kinds: dashed stretches of lines, outlines of bars and points, hatching, and the guides
 * under it all. It only calls the canvas, so the preview and the PDF draw the same.
 */
export const kindMarks = {
  id: 'kindMarks',
  beforeDatasetsDraw(chart: MarkChart, _args: unknown, options: { readonly guide?: GuideLines | null }): void {
    if (options.guide) drawGuide(chart, options.guide)
  },
  beforeDatasetDraw(chart: MarkChart, { index }: { readonly index: number }): void {
    const dataset = chart.data.datasets[index]
    if (dataset?.showLine === false) drawStretches(chart.ctx, dataset, chart.getDatasetMeta(index).data)
  },
  afterDatasetDraw(chart: MarkChart, { index }: { readonly index: number }): void {
    const dataset = chart.data.datasets[index]
    const meta = chart.getDatasetMeta(index)
    meta.data.forEach((element, i) => {
      const kind = dataset?.kinds?.[i]
      if (dataset === undefined || kind === undefined || !isShown(dataset.data[i])) return
      const ink = dataset.inks?.[i] ?? '#000000'
      if (meta.type === 'bar') drawBarKind(chart.ctx, element, kind, ink)
      else drawPointKind(chart.ctx, element, kind, ink, strokeWidth(dataset))
    })
  },
}

/** Data are values, or values at a place; null is a gap. */
function isShown(datum: unknown): boolean {
  const value = typeof datum === 'object' && datum !== null && 'y' in datum ? datum.y : datum
  return typeof value === 'number'
}

function strokeWidth(dataset: MarkDataset): number {
  return typeof dataset.borderWidth === 'number' ? dataset.borderWidth : 1
}

function drawGuide({ ctx, chartArea, scales }: MarkChart, guide: GuideLines): void {
  withStroke(ctx, guide.color, guide.width, guide.dash, () => {
    for (const place of guide.at) {
      const x = scales.x?.getPixelForValue(place) ?? 0
      line(ctx, x, chartArea.top, x, chartArea.bottom)
    }
  })
}

/** The lines between neighbouring points that have a value, each solid or dashed. */
function drawStretches(ctx: MarkContext, dataset: MarkDataset, elements: readonly MarkElement[]): void {
  const width = strokeWidth(dataset)
  const shown = elements.flatMap((at, i) => (isShown(dataset.data[i]) ? [{ at, kind: dataset.kinds?.[i] }] : []))
  shown.slice(1).forEach(({ at, kind = 'observed' }, i) => {
    const from = shown[i]
    if (from === undefined) return
    const dash = isDashedBetween(from.kind ?? 'observed', kind) ? dashPattern(width) : []
    withStroke(ctx, dataset.borderColor, width, dash, () => line(ctx, from.at.x, from.at.y, at.x, at.y))
  })
}

function drawBarKind(ctx: MarkContext, bar: MarkElement, kind: PointKind, ink: string): void {
  const { fill, outline } = KIND_STYLES[kind]
  const box = barBox(bar)
  if (fill === 'hatch') {
    withStroke(ctx, ink, HATCH_WIDTH, [], () => hatchBox(ctx, box))
  }
  if (outline === 'none') return
  withStroke(ctx, ink, OUTLINE_WIDTH, outline === 'dash' ? dashPattern(OUTLINE_WIDTH) : [], () => {
    const inset = OUTLINE_WIDTH / 2
    ctx.strokeRect(box.x + inset, box.y + inset, inner(box.width), inner(box.height))
  })
}

const inner = (side: number): number => Math.max(0, side - OUTLINE_WIDTH)

function barBox({ x, y, base = 0, width = 0, height = 0, horizontal = false }: MarkElement): Box {
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(y - base) }
}

/** Hatching and the dashed ring of a large point; a solid ring is the point's own border. */
function drawPointKind(ctx: MarkContext, at: MarkElement, kind: PointKind, ink: string, lineWidth: number): void {
  const { radius = 0, borderWidth = 0 } = at.options ?? {}
  const { fill, outline } = KIND_STYLES[kind]
  if (outline !== 'dash' || borderWidth > 0) return
  if (fill === 'hatch') hatchPoint(ctx, at, radius, ink)
  // The width that the point's size leaves for its ring, and whole dashes around it.
  const width = Math.min(lineWidth, radius / 2)
  const dash = (Math.PI * radius) / Math.max(6, Math.round((Math.PI * radius) / (width * 2.5)))
  withStroke(ctx, ink, width, [dash, dash], () => {
    circle(ctx, at, radius)
    ctx.stroke()
  })
}

function hatchPoint(ctx: MarkContext, at: MarkElement, radius: number, ink: string): void {
  withStroke(ctx, ink, HATCH_WIDTH, [], () => {
    circle(ctx, at, radius)
    ctx.clip()
    hatchBox(ctx, { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 })
  })
}

function circle(ctx: MarkContext, { x, y }: MarkElement, radius: number): void {
  ctx.beginPath()
  ctx.arc(x, y, radius, 0, Math.PI * 2)
}

function hatchBox(ctx: MarkContext, box: Box): void {
  for (const [x1, y1, x2, y2] of hatchLines(box)) line(ctx, x1, y1, x2, y2)
}

function withStroke(ctx: MarkContext, color: unknown, width: number, dash: readonly number[], draw: () => void): void {
  ctx.save()
  ctx.strokeStyle = color
  ctx.lineWidth = width
  ctx.setLineDash([...dash])
  draw()
  ctx.restore()
}

function line(ctx: MarkContext, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath()
  ctx.moveTo(x1, y1)
  ctx.lineTo(x2, y2)
  ctx.stroke()
}
