import type {
  ChartNode,
  Geometry,
  ImageNode,
  Scene,
  SceneNode,
  ShapeNode,
  Stroke,
  TableNode,
} from '../../core/scene/model'
import type { Paint } from '../../core/template/palette'
import type { Line, Segment, TextStyle } from '../../core/text/model'
import type { Box } from '../../core/units'

// A scene in words, for snapshots: where each node is, what it says, and how it is painted. Lengths are in points.

/** A line for each node, and indented under it what it is made of. */
export function outline(scene: Scene): string {
  return scene.slides
    .flatMap((slide) => [`slide ${slide.number} on ${paint(slide.background)}`, ...slide.nodes.map(describeNode)])
    .join('\n')
}

function describeNode(node: SceneNode): string {
  const from = node.fromLayout ? ' (layout)' : ''
  const head = `${node.kind} ${node.id}${from} [${box(node.box)}]`
  switch (node.kind) {
    case 'text':
      return indented(`${head} ${node.valign}${turned(node.rotation)} ${words(node.lines)}`, linesIn(node.lines))
    case 'shape':
      return `${head} ${describeShape(node)}${said(node.alt)}`
    case 'chart':
      return indented(`${head}${said(node.alt)}`, partsOfChart(node))
    case 'table':
      return indented(`${head}${said(node.alt)}`, partsOfTable(node))
    case 'image':
      return `${head} ${describeImage(node)}${said(node.alt)}`
  }
}

function describeShape({ geometry, fill, stroke, hatched }: ShapeNode): string {
  const parts = [
    describeGeometry(geometry),
    fill ? `fill ${paint(fill)}` : '',
    stroke ? `stroke ${describeStroke(stroke)}` : '',
    hatched ? 'hatched' : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function describeGeometry(geometry: Geometry): string {
  if (geometry.type === 'rect') return geometry.radius === 0 ? 'rect' : `rect r${round(geometry.radius)}`
  if (geometry.type !== 'path') return geometry.type
  return `path ${geometry.commands.map(([name, ...numbers]) => name + numbers.map(round).join(',')).join(' ')}`
}

function describeImage({ crop, mediaType, orientation }: ImageNode): string {
  const cut = crop ? `crop ${[crop.left, crop.top, crop.right, crop.bottom].map(share).join(' ')}` : 'whole'
  return `${mediaType} ${cut} orientation ${orientation}`
}

function partsOfChart({ spec, plot, labels, pointSize, lineWidth, guide }: ChartNode): readonly string[] {
  const series = spec.series.map(({ paint: own, points }) => {
    const marks = points.map((point) => `${point.kind} ${paint(point.paint)}`)
    return `series ${paint(own)}: ${marks.join(', ')}`
  })
  const axis = `${spec.type} ${round(spec.min)} to ${round(spec.max)}${spec.reversed ? ' reversed' : ''}`
  const lines = `points ${round(pointSize)} lines ${round(lineWidth)}${guide ? ` guide ${describeStroke(guide)}` : ''}`
  return [
    `${axis}, bars ${share(spec.barShare)}, plot [${box(plot)}], ${lines}`,
    ...series,
    ...labels.flatMap((label) => [
      `${label.kind} ${label.series ?? '-'}/${label.category} ${label.position} ${label.align} ${words(label.lines)}`,
      ...linesIn(label.lines).map((line) => `  ${line}`),
    ]),
  ]
}

function partsOfTable({ columns, rows }: TableNode): readonly string[] {
  const cells = rows.flatMap(({ height, header, cells }) => [
    `row ${round(height)}${header ? ' header' : ''}`,
    ...cells.flatMap((cell) => [
      `  cell ${[
        cell.valign,
        `padding ${round(cell.padding)}`,
        cell.fill ? `fill ${paint(cell.fill)}` : '',
        cell.bottom ? `bottom ${describeStroke(cell.bottom)}` : '',
        words(cell.lines),
      ]
        .filter((part) => part !== '')
        .join(' ')}`,
      ...linesIn(cell.lines).map((line) => `    ${line}`),
    ]),
  ])
  return [`columns ${columns.map(round).join(' ')}`, ...cells]
}

/** Lines in one style share a line here: their left edges and baselines, then the style. */
function linesIn(lines: readonly Line[]): readonly string[] {
  const styles = new Map<string, string[]>()
  for (const line of lines) {
    const style = [...new Set(line.segments.map(describeStyle))].join(' + ')
    styles.set(style, [...(styles.get(style) ?? []), `${round(line.x)},${round(line.baseline)}`])
  }
  return [...styles].map(([style, places]) => `${places.join(' ')} ${style}`.trimEnd())
}

function describeStyle({ style, bullet, href }: Segment): string {
  const { font, size, bold, italic, tracking }: TextStyle = style
  const parts = [
    `${font} ${round(size)}`,
    bold ? 'bold' : '',
    italic ? 'italic' : '',
    tracking === 0 ? '' : `tracking ${round(tracking)}`,
    paint(style.paint),
    bullet ? 'bullet' : '',
    href === undefined ? '' : 'link',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function describeStroke({ paint: color, width, dash }: Stroke): string {
  return `${paint(color)} ${share(width)} ${dash}`
}

/** `accent1*0.4+0.6@0.5`: the role, made lighter or darker, and its opacity. */
function paint({ role, lumMod, lumOff, alpha }: Paint): string {
  const shade = `${lumMod === undefined ? '' : `*${share(lumMod)}`}${lumOff === undefined ? '' : `+${share(lumOff)}`}`
  return `${role}${shade}${alpha === undefined ? '' : `@${share(alpha)}`}`
}

const words = (lines: readonly Line[]) =>
  lines.map((line) => line.segments.map((segment) => segment.text).join('')).join(' / ')
const box = ({ x, y, width, height }: Box) => [x, y, width, height].map((length) => length.toFixed(1)).join(' ')
const said = (alt: string | null) => (alt === null ? '' : ` ${alt}`)
const turned = (rotation: number) => (rotation === 0 ? '' : ` turned ${rotation}`)
const round = (length: number) => String(Math.round(length * 10) / 10)
const share = (value: number) => String(Math.round(value * 100) / 100)

function indented(head: string, parts: readonly string[]): string {
  return [head, ...parts.map((part) => `  ${part}`)].join('\n')
}
