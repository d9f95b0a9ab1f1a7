import type { Area, AreaOf } from '../../template/template'
import type { Box } from '../../units'
import type { SlideBuild } from '../context'
import { addAgenda } from './agenda'
import { addCardsArea } from './cards'
import { addChartArea } from './chart'
import { addConflictsArea } from './conflicts'
import { type Decoration, decorationShapes } from './decoration'
import { addImageArea } from './image'
import { addNumeralArea } from './numeral'
import { addPointsArea } from './points'
import { addSharesArea } from './shares'
import { addSources } from './sources'
import { addTableArea } from './table'
import { addTextArea } from './text'
import { addTimelineArea } from './timeline'

type Handlers = {
  readonly [Show in Area['show']]: (build: SlideBuild, area: AreaOf<Show>, box: Box) => void
}

/** The picture, lines, panels and icons of a layout. */
function addDecoration(build: SlideBuild, area: Decoration, box: Box): void {
  const { context, layout, deckSlide } = build
  build.nodes.push(...decorationShapes(context, area, layout.areas.indexOf(area), box, deckSlide.theme))
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
  image: addImageArea,
  agenda: (build, _area, box) => addAgenda(build, box),
  sources: (build, _area, box) => addSources(build, box),
  numeral: addNumeralArea,
  panel: addDecoration,
  rule: addDecoration,
  motif: addDecoration,
  icon: addDecoration,
}

/** Adds what an area shows of the slide's content. */
export function addArea(build: SlideBuild, area: Area, box: Box): void {
  const handler = HANDLERS[area.show] as (build: SlideBuild, area: Area, box: Box) => void
  handler(build, area, box)
}
