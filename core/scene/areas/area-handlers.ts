import { conditionsHold, isForSize } from '../../template/showing'
import type { Area, AreaOf } from '../../template/template'
import type { Box } from '../../units'
import type { SlideBuild } from '../context'
import { addAgenda, addSectionNumber } from './agenda'
import { addCardsArea } from './cards'
import { addChartArea } from './chart'
import { addConflictsArea } from './conflicts'
import { decorationShapes } from './decoration'
import { addPointsArea } from './points'
import { addSharesArea } from './shares'
import { addSources } from './sources'
import { addTableArea } from './table'
import { addTextArea } from './text'
import { addTimelineArea } from './timeline'

type Handlers = {
  readonly [Show in Area['show']]: (build: SlideBuild, area: AreaOf<Show>, box: Box) => void
}

/** The picture, lines and panels of a layout. */
function addDecoration(build: SlideBuild, area: AreaOf<'panel' | 'rule' | 'motif'>, box: Box): void {
  const position = build.layout.areas.indexOf(area)
  build.nodes.push(...decorationShapes(build.context, area, `${area.show}-${position}`, box))
}

/** What each kind of area adds to a slide. A new kind does not compile until it has its handler. */
const HANDLERS: Handlers = {
  text: addTextArea,
  points: addPointsArea,
  cards: addCardsArea,
  chart: addChartArea,
  table: addTableArea,
  shares: addSharesArea,
  timeline: addTimelineArea,
  conflicts: addConflictsArea,
  agenda: (build, _area, box) => addAgenda(build, box),
  sources: (build, _area, box) => addSources(build, box),
  'section-number': addSectionNumber,
  panel: addDecoration,
  rule: addDecoration,
  motif: addDecoration,
}

/** Adds what an area shows of the slide's content, if the area is for such a slide. */
export function addArea(build: SlideBuild, area: Area, box: Box): void {
  const { recipe, context } = build
  const shown = conditionsHold(area, (slot) => recipe.content[slot] !== undefined)
  if (!shown || !isForSize(area, context.deck.size)) return
  const handler = HANDLERS[area.show] as (build: SlideBuild, area: Area, box: Box) => void
  handler(build, area, box)
}
