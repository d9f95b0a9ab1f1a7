import type { ChartNode } from '../../../../core/scene/model'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare, NAMESPACES } from '../../../ooxml/xml/namespaces'
import { replace } from '../../../ooxml/xml/tree'
import { type ChartRelations, chartSpace } from '../chart/chart-space'
import { chartDrawing } from '../chart/drawing'
import { type ChartPlan, planChart } from '../chart/plan'
import { chartWorkbook } from '../chart/workbook'
import { frameIdentity, transform } from '../drawing/geometry'
import type { Job, Pass } from '../job'

/**
 * Native charts with workbooks. What pptxgenjs makes of them breaks the schema (a third axis, elements out of order),
 * rounds corners, turns zeros into blanks (#514, #1331), fixes colours (#588) and counts through the whole process.
 */
export const charts: Pass = {
  name: 'charts',
  run(job) {
    let number = 0
    for (const { part, placed, slide } of job.slides) {
      for (const each of placed) {
        if (each.node.kind !== 'chart') continue
        const chart = `ppt/charts/chart${++number}.xml`
        writeChart(job, chart, number, planChart(each.node, slide.ground, job.scene.theme.palette, job.scene.lang))
        const id = job.package.relate(part, RELATIONSHIP.chart, chart)
        replace(each.element, frame(each.node, id))
      }
    }
  },
}

function writeChart({ package: opened, context }: Job, chart: string, number: number, plan: ChartPlan): void {
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`
  opened.put(workbook, chartWorkbook(plan, context.dataset))
  const relations: ChartRelations = {
    workbook: opened.relate(chart, RELATIONSHIP.package, workbook),
    drawing: addDrawing(opened, chart, number, plan),
  }
  opened.put(chart, chartSpace(plan, relations))
}

function addDrawing(opened: Job['package'], chart: string, number: number, plan: ChartPlan): string | null {
  const drawing = chartDrawing(plan)
  if (drawing === null) return null
  const path = `ppt/drawings/drawing${number}.xml`
  opened.put(path, drawing)
  return opened.relate(chart, RELATIONSHIP.chartUserShapes, path)
}

function frame(node: ChartNode, id: string): Xml {
  const chart = x('c:chart', { ...declare('c'), 'r:id': id })
  return x(
    'p:graphicFrame',
    {},
    frameIdentity(),
    transform(node.box, 0, 'p:xfrm'),
    x('a:graphic', {}, x('a:graphicData', { uri: NAMESPACES.c }, chart)),
  )
}
