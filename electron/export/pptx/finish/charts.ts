import type { ChartNode } from '../../../../core/scene/model'
import { chartSpace } from '../chart/chart-space'
import { chartDrawing } from '../chart/drawing'
import { planChart } from '../chart/plan'
import { chartWorkbook } from '../chart/workbook'
import { frameIdentity, transform } from '../drawing/geometry'
import type { Job, Pass, SlideSurface } from '../job'
import { RELATIONSHIP } from '../package/relationships'
import { type Element, mustFind, replace } from '../xml/dom'

/**
 * Writes charts and their workbooks anew. What pptxgenjs makes of them breaks the schema (a third axis, elements out of
 * order), rounds corners, turns zeros into blanks (#514, #1331) and fixes colours (#588).
 */
export const charts: Pass = {
  name: 'charts',
  run(job) {
    let drawings = 0
    for (const surface of job.slides) {
      for (const { node, element } of surface.placed) {
        if (node.kind !== 'chart') continue
        cleanFrame(element, node)
        if (writeChart(job, surface, element, node, drawings + 1)) drawings++
      }
    }
  },
}

function cleanFrame(frame: Element, node: ChartNode): void {
  replace(mustFind(frame, 'p:nvGraphicFramePr'), frameIdentity())
  replace(mustFind(frame, 'p:xfrm'), transform(node.box, 0, 'p:xfrm'))
}

/** Returns true where a drawing part was needed. */
function writeChart(job: Job, surface: SlideSurface, frame: Element, node: ChartNode, number: number): boolean {
  const { package: opened, scene, context } = job
  const id = mustFind(frame, 'a:graphic', 'a:graphicData', 'c:chart').getAttribute('r:id')
  const part = opened.relationships(surface.part).find((relationship) => relationship.id === id)?.target
  if (part === undefined) throw new Error(`The chart "${node.id}" of slide ${surface.slide.number} has no part.`)
  const plan = planChart(node, surface.slide.ground, scene.lang)
  const workbook = opened.relationships(part).find(({ type }) => type === RELATIONSHIP.package)
  if (workbook === undefined)
    throw new Error(`The chart "${node.id}" of slide ${surface.slide.number} has no workbook.`)
  opened.put(workbook.target, chartWorkbook(plan, context.dataset))
  const drawing = chartDrawing(plan)
  let drawingId: string | null = null
  if (drawing !== null) {
    const path = `ppt/drawings/drawing${number}.xml`
    opened.put(path, drawing)
    drawingId = opened.relate(part, RELATIONSHIP.chartUserShapes, path)
  }
  opened.put(part, chartSpace(plan, { workbook: workbook.id, drawing: drawingId }))
  return drawing !== null
}
