import { LANG_TAGS } from '../../../../core/locale'
import type { ChartNode } from '../../../../core/scene/model'
import type { TextStyle } from '../../../../core/text/model'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { categoryAxis, valueAxis } from './axes'
import { textProperties } from './label-text'
import type { ChartPlan } from './plan'
import { plotOf } from './plots'
import { rowAxes } from './rows'

/** The relationships of a chart part to its workbook and to what is drawn into it. */
export interface ChartRelations {
  readonly workbook: string
  readonly drawing: string | null
}

/** What the chart writes where no label says how. */
const DEFAULT_TEXT: TextStyle = {
  font: 'body',
  size: 12,
  bold: false,
  italic: false,
  paint: { role: 'text' },
  tracking: 0,
}

/** A whole chart part, its elements in the schema's order. */
export function chartSpace(plan: ChartPlan, relations: ChartRelations): Xml {
  const { plot, max } = plotOf(plan)
  const plotArea = x(
    'c:plotArea',
    {},
    plotLayout(plan.node),
    plot,
    plan.plot.kind === 'rows' ? rowAxes(plan) : [categoryAxis(plan), valueAxis(plan, max)],
    x('c:spPr', {}, NOTHING),
  )
  return x(
    'c:chartSpace',
    declare('c', 'a', 'r'),
    val('c:date1904', false),
    val('c:lang', LANG_TAGS[plan.lang]),
    val('c:roundedCorners', false),
    x(
      'c:chart',
      {},
      val('c:autoTitleDeleted', true),
      plotArea,
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'span'),
    ),
    x('c:spPr', {}, NOTHING),
    textProperties(DEFAULT_TEXT),
    x('c:externalData', { 'r:id': relations.workbook }, val('c:autoUpdate', false)),
    relations.drawing !== null && x('c:userShapes', { 'r:id': relations.drawing }),
  )
}

const NOTHING: readonly Xml[] = [x('a:noFill'), x('a:ln', {}, x('a:noFill'))]

/** The inner plot area as shares of the frame, so that axes span exactly what the scene says. */
function plotLayout({ plot, box }: ChartNode): Xml {
  const share = (length: number, whole: number) => Math.round((length / whole) * 1e6) / 1e6
  return x(
    'c:layout',
    {},
    x(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(plot.x - box.x, box.width)),
      val('c:y', share(plot.y - box.y, box.height)),
      val('c:w', share(plot.width, box.width)),
      val('c:h', share(plot.height, box.height)),
    ),
  )
}
