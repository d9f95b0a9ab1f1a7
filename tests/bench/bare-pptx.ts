import PptxGenJS from 'pptxgenjs'
import type {
  ChartNode,
  ImageNode,
  Scene,
  SceneNode,
  SceneSlide,
  ShapeNode,
  TableNode,
  TextNode,
} from '../../core/scene/model'
import { paintHex } from '../../core/template/color'
import type { Paint, Palette } from '../../core/template/palette'
import type { Paragraph } from '../../core/text/model'
import { type Box, toInches } from '../../core/units'

/**
 * The same slides as a developer would write them with pptxgenjs alone: the same texts, shapes, tables and charts at the
 * same places, layouts and notes, and none of what our own XML adds. It is what our exporter is measured against.
 */
export async function bareExport(scene: Scene): Promise<Uint8Array> {
  const presentation = new PptxGenJS()
  presentation.defineLayout({
    name: 'scene',
    width: toInches(scene.size.width),
    height: toInches(scene.size.height),
  })
  presentation.layout = 'scene'
  presentation.title = scene.title
  for (const { id, background } of scene.layouts) {
    presentation.defineSlideMaster({ title: id, background: { color: paintHex(scene.theme.palette, background) } })
  }
  for (const slide of scene.slides) addSlide(presentation, slide, scene.theme.palette)
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array
}

function addSlide(presentation: PptxGenJS, slide: SceneSlide, palette: Palette): void {
  const target = presentation.addSlide({ masterName: slide.layout })
  for (const node of slide.nodes) addNode(target, node, palette)
  const { talk, numbers } = slide.notes
  target.addNotes([...talk, ...numbers.flatMap((number) => [number.statement, number.provenance])].join('\n'))
}

function addNode(slide: PptxGenJS.Slide, node: SceneNode, palette: Palette): void {
  if (node.kind === 'text') addText(slide, node, palette)
  if (node.kind === 'shape') addShape(slide, node, palette)
  if (node.kind === 'table') addTable(slide, node, palette)
  if (node.kind === 'chart') addChart(slide, node, palette)
  if (node.kind === 'image') addImage(slide, node)
}

function addImage(slide: PptxGenJS.Slide, { box, mediaType, base64 }: ImageNode): void {
  slide.addImage({ ...place(box), data: `${mediaType};base64,${base64}` })
}

function place({ x, y, width, height }: Box) {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) }
}

function runsOf(paragraphs: readonly Paragraph[], palette: Palette): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, align, lineHeight, bullet }) =>
    runs.map(({ text, style }, i) => ({
      text,
      options: {
        fontFace: style.font === 'heading' ? 'Georgia' : 'Arial',
        fontSize: style.size,
        bold: style.bold,
        italic: style.italic,
        color: paintHex(palette, style.paint),
        charSpacing: style.tracking,
        lineSpacing: lineHeight,
        align,
        bullet: bullet !== null,
        breakLine: i === runs.length - 1,
      },
    })),
  )
}

function addText(slide: PptxGenJS.Slide, node: TextNode, palette: Palette): void {
  slide.addText(runsOf(node.paragraphs, palette), {
    ...place(node.box),
    margin: 0,
    rotate: node.rotation,
    valign: node.valign,
  })
}

function addShape(slide: PptxGenJS.Slide, { box, geometry, fill, stroke }: ShapeNode, palette: Palette): void {
  const look = {
    ...place(box),
    ...(fill === null ? {} : { fill: { color: paintHex(palette, fill) } }),
    ...(stroke === null ? {} : { line: { color: paintHex(palette, stroke.paint), width: stroke.width } }),
  }
  if (geometry.type !== 'path') {
    slide.addShape(geometry.type, look)
    return
  }
  const points = geometry.commands.map((command, i) => {
    if (command[0] === 'Z') return { close: true as const }
    const [x = 0, y = 0] = command.slice(-2).map(Number)
    return { x: toInches(x - box.x), y: toInches(y - box.y), moveTo: command[0] === 'M' || i === 0 }
  })
  slide.addShape('custGeom' as PptxGenJS.ShapeType, { ...look, points })
}

function addTable(slide: PptxGenJS.Slide, { box, columns, rows }: TableNode, palette: Palette): void {
  const cells = rows.map((row) =>
    row.cells.map(({ paragraphs, valign }) => ({ text: runsOf(paragraphs, palette), options: { valign } })),
  )
  slide.addTable(cells as PptxGenJS.TableRow[], {
    ...place(box),
    colW: columns.map(toInches),
    rowH: rows.map(({ height }) => toInches(height)),
    autoPage: false,
  })
}

function addChart(slide: PptxGenJS.Slide, { box, spec, alt }: ChartNode, palette: Palette): void {
  const lines = spec.type === 'slope' || spec.type === 'bump'
  const labels = spec.categories.map(({ label }) => label)
  const data = spec.series.map(({ name, points }) => ({ name, labels, values: points.map(({ value }) => value ?? 0) }))
  const color = (paint: Paint) => paintHex(palette, paint)
  slide.addChart(lines ? 'line' : 'bar', data, {
    ...place(box),
    altText: alt ?? spec.title,
    barDir: spec.type === 'column' ? 'col' : 'bar',
    barGrouping: spec.type === 'stack' ? 'stacked' : 'clustered',
    chartColors: spec.series.map(({ paint }) => color(paint)),
    valAxisMinVal: spec.min,
    valAxisMaxVal: spec.max,
    valAxisHidden: true,
    showValue: true,
    dataLabelFormatCode: spec.numberFormat,
    dataLabelFontSize: 12,
    catAxisLabelFontSize: 12,
  })
}
