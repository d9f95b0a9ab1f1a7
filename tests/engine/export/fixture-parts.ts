import { fileURLToPath } from 'node:url'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import type { ChartLabel, ChartPoint, ChartSpec, PointKind } from '../../../core/chart/model'
import type { Lang } from '../../../core/locale'
import type { ChartNode, NodeRole, ShapeNode, TableNode, TextNode } from '../../../core/scene/model'
import type { Paint, Palette, PaletteRole } from '../../../core/template/palette'
import { createFontSet } from '../../../core/text/font-set'
import { layoutText } from '../../../core/text/layout'
import type { Align, Line, Paragraph, TextStyle } from '../../../core/text/model'
import { measureText } from '../../../core/text/shape'
import type { Box } from '../../../core/units'
import { loadFonts } from '../../../engine/fonts/load-fonts'

/** The shipped fonts, as the build left them. */
export const fonts = loadFonts(fileURLToPath(new URL('../../../out/fonts', import.meta.url)))
export const fontSet = createFontSet(fonts.metrics, { heading: 'gelasio', body: 'arimo', cjk: 'noto-sans-sc' })

/** The colors of decks in tests. */
export const PALETTE: Palette = {
  background: 'FBFAF6',
  text: '1B2430',
  surface: 'F3EDE2',
  muted: '6B6860',
  accent1: '105C66',
  accent2: 'B03A24',
  accent3: 'D9A441',
  accent4: '7BA3A6',
  accent5: '0F3942',
  accent6: 'E0DACB',
  positive: '2E7D4F',
  negative: '9B2C2C',
}

export const paint = (role: PaletteRole, alpha?: number): Paint => (alpha === undefined ? { role } : { role, alpha })

export const style = (size: number, over: Partial<TextStyle> = {}): TextStyle => ({
  font: 'body',
  bold: false,
  italic: false,
  size,
  paint: paint('text'),
  tracking: 0,
  ...over,
})

export const paragraph = (text: string, of: TextStyle, over: Partial<Paragraph> = {}): Paragraph => ({
  runs: [{ text, style: of }],
  align: 'left',
  lineHeight: Math.round(of.size * 1.3),
  spaceBefore: 0,
  bullet: null,
  ...over,
})

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/** A text node laid out in its box. */
export function textNode(
  id: string,
  role: NodeRole,
  at: Box,
  content: readonly Paragraph[],
  lang: Lang,
  over: Partial<TextNode> = {},
): TextNode {
  const laidOut = layoutText({ paragraphs: content, box: at, valign: 'top', fonts: fontSet, lang })
  return {
    kind: 'text',
    id,
    slot: id,
    role,
    box: at,
    alt: null,
    fromLayout: false,
    paragraphs: laidOut.paragraphs,
    lines: laidOut.lines,
    valign: 'top',
    rotation: 0,
    ...over,
  }
}

export function shapeNode(id: string, at: Box, over: Partial<ShapeNode>): ShapeNode {
  return {
    kind: 'shape',
    id,
    slot: null,
    role: 'decoration',
    box: at,
    alt: null,
    fromLayout: false,
    geometry: { type: 'rect', radius: 0 },
    fill: null,
    stroke: null,
    hatched: false,
    ...over,
  }
}

export const point = (
  value: number | null,
  kind: PointKind = 'observed',
  role: PaletteRole = 'accent1',
): ChartPoint => ({
  evidence: null,
  value,
  label: value === null ? null : String(value),
  kind,
  paint: paint(role),
})

export const spec = (over: Partial<ChartSpec> & Pick<ChartSpec, 'type' | 'categories' | 'series'>): ChartSpec => ({
  title: 'A chart',
  min: 0,
  max: 100,
  reversed: false,
  numberFormat: '0',
  unit: 'percent',
  barShare: 0.6,
  plot: CHART_FORMS[over.type].plotOf(over.series),
  ...over,
})

const KINDS: readonly PointKind[] = ['observed', 'derived', 'projected', 'target', 'words']

/** A chart with a category for each kind of point. */
export const kindsSpec = (type: ChartSpec['type']): ChartSpec =>
  spec({
    type,
    title: `Kinds as ${type}`,
    categories: KINDS.map((kind) => category(kind)),
    series: [{ name: 'Kinds', paint: paint('accent1'), points: KINDS.map((kind, i) => point(60 + i * 10, kind)) }],
    max: 110,
  })

export const category = (label: string, position: number | null = null) => ({ label, position, emphasis: false })

export function chartNode(id: string, at: Box, plot: Box, of: ChartSpec, over: Partial<ChartNode> = {}): ChartNode {
  return {
    kind: 'chart',
    id,
    slot: id,
    role: 'body',
    box: at,
    alt: `${of.title}: ${of.series.map((series) => series.name).join(', ')}`,
    fromLayout: false,
    spec: of,
    plot,
    labels: [],
    pointSize: 9,
    lineWidth: 3,
    guide: null,
    ...over,
  }
}

/** A label of one line: its anchor is the left end, middle or right end of its baseline. */
export function chartLabel(
  text: string,
  x: number,
  baseline: number,
  of: TextStyle,
  align: Align,
  lang: Lang,
): ChartLabel {
  const width = measureText(text, of, fontSet, lang)
  const left = { left: x, center: x - width / 2, right: x - width }[align]
  return {
    kind: 'value',
    series: 0,
    category: 0,
    lines: lineAt(text, left, baseline, of, lang),
    style: of,
    align,
    position: 'right',
  }
}

function lineAt(text: string, x: number, baseline: number, of: TextStyle, lang: Lang): readonly Line[] {
  const laidOut = layoutText({
    paragraphs: [paragraph(text, of)],
    box: box(x, 0, 900, 50),
    valign: 'top',
    fonts: fontSet,
    lang,
  })
  return laidOut.lines.map((line) => ({ ...line, baseline }))
}

/** A table of texts; the first row is its header. */
export function tableNode(
  id: string,
  at: Box,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  lang: Lang,
): TableNode {
  const height = 24
  return {
    kind: 'table',
    id,
    slot: id,
    role: 'body',
    box: at,
    alt: null,
    fromLayout: false,
    columns,
    rows: rows.map((cells, r) => ({
      height,
      header: r === 0,
      cells: cells.map((text, c) => {
        const x = at.x + columns.slice(0, c).reduce((sum, width) => sum + width, 0)
        const of = r === 0 ? style(10, { bold: true, tracking: 1, paint: paint('muted') }) : style(12, { bold: c > 0 })
        const laidOut = layoutText({
          paragraphs: [paragraph(text, of, { align: c === 0 ? 'left' : 'right' })],
          box: box(x + 6, at.y + r * height, (columns[c] ?? 0) - 12, height),
          valign: 'middle',
          fonts: fontSet,
          lang,
        })
        return {
          paragraphs: laidOut.paragraphs,
          lines: laidOut.lines,
          fill: r === 0 ? paint('surface') : null,
          valign: 'middle' as const,
          bottom: { paint: paint(r === 0 ? 'accent1' : 'accent6'), width: r === 0 ? 1 : 0.75, dash: 'solid' as const },
          padding: 6,
        }
      }),
    })),
  }
}
