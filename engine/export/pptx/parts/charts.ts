import type { ChartNode, Scene } from '../../../../core/scene/model'
import type { Paint } from '../../../../core/template/palette'
import type { Package } from '../../../ooxml/package/package'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare, NAMESPACES } from '../../../ooxml/xml/namespaces'
import { chartSpace } from '../chart/chart-space'
import { chartDrawing } from '../chart/drawing'
import { planChart } from '../chart/plan'
import { chartWorkbook } from '../chart/workbook'

/** Native charts: each has a part of its own, a workbook with its numbers, and what is drawn into it. */
export class ChartParts {
  readonly #package: Package
  readonly #scene: Scene
  #count = 0

  constructor(parts: Package, scene: Scene) {
    this.#package = parts
    this.#scene = scene
  }

  /** Adds a chart to a slide or layout with this background. Returns what its frame holds. */
  add(owner: string, node: ChartNode, background: Paint): Xml {
    const { theme, lang } = this.#scene
    const number = ++this.#count
    const path = `ppt/charts/chart${number}.xml`
    const plan = planChart(node, background, theme.palette, lang)
    const workbook = this.#relate(path, RELATIONSHIP.package, {
      path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
      content: chartWorkbook(plan),
    })
    const content = chartDrawing(plan)
    const drawing =
      content === null
        ? null
        : this.#relate(path, RELATIONSHIP.chartUserShapes, { path: `ppt/drawings/drawing${number}.xml`, content })
    const id = this.#relate(owner, RELATIONSHIP.chart, { path, content: chartSpace(plan, { workbook, drawing }) })
    const chart = x('c:chart', { ...declare('c'), 'r:id': id })
    return x('a:graphic', {}, x('a:graphicData', { uri: NAMESPACES.c }, chart))
  }

  #relate(owner: string, type: string, { path, content }: { path: string; content: Xml | Uint8Array }): string {
    this.#package.put(path, content)
    return this.#package.relate(owner, type, path)
  }
}
