import type { Scene, SceneLayout, SceneSlide } from '../../../core/scene/model'
import { type PlacedArea, placeAreas } from '../../../core/scene/place-areas'
import type { Area, Design, Layout } from '../../../core/template/template'
import { SlideCanvas } from '../../slide/slide-canvas'
import { SlideNodes } from '../../slide/slide-nodes'
import { useDesign } from '../editor-context'
import { sketchMark } from './sketch-marks'

interface Props {
  readonly layout: Layout
  /** The deck laid out: its look, and what its layouts bring themselves. */
  readonly scene: Scene
}

/** A layout drawn as what it will hold, in the colors of the design: lines for words, bars, cards, dots in time. */
export function LayoutSketch({ layout, scene }: Props) {
  const design = useDesign()
  const own = scene.layouts.find(({ id }) => id === layout.id)
  return (
    <span className="picture layout-sketch">
      <SlideCanvas slideStyle={scene} aria-hidden="true">
        {own && <SlideNodes slideStyle={scene} slide={emptySlide(own)} />}
        {design &&
          placedAreas(layout, design, scene.size).map(({ area, box }) => (
            <g key={`${area.show} ${box.x} ${box.y}`}>{sketchMark(area, box, { layout, design })}</g>
          ))}
      </SlideCanvas>
    </span>
  )
}

/** The areas that are drawn, where they are without the others. */
function placedAreas(layout: Layout, design: Design, size: Scene['size']): readonly PlacedArea[] {
  const isShown = (area: Area) => isRequired(area, layout)
  const placed = placeAreas(layout.areas, { design, size, isShown, baseline: () => null })
  return placed.filter(({ area }) => isShown(area))
}

/** What may stay empty is left out, so that the sketch shows what a layout is for. */
function isRequired(area: Area, { slots }: Layout): boolean {
  return !('slot' in area) || !slots[area.slot]?.optional
}

/** A slide with nothing but what its layout brings. */
function emptySlide({ id, background, nodes }: SceneLayout): SceneSlide {
  const notes = { talk: [], numbers: [], statements: [], typed: [] }
  return { id, number: 0, layout: id, section: null, title: '', background, nodes, notes, diagnostics: [] }
}
