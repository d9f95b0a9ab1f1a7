import type { Scene, SceneLayout, SceneSlide } from '../../../core/scene/model'
import { placeBox } from '../../../core/scene/place'
import type { Area, Layout } from '../../../core/template/template'
import { SlideCanvas } from '../../slide/slide-canvas'
import { SlideNodes } from '../../slide/slide-nodes'
import { useDesign } from '../editor-context'
import { sketchMark } from './sketch-marks'

interface Props {
  readonly layout: Layout
  /** The deck laid out: its look, and what its layouts bring themselves. */
  readonly scene: Scene
}

/** A layout drawn as what it will hold, in the colours of the design: lines for words, bars, cards, dots in time. */
export function LayoutSketch({ layout, scene }: Props) {
  const design = useDesign()
  const own = scene.layouts.find(({ id }) => id === layout.id)
  return (
    <span className="picture layout-sketch">
      <SlideCanvas look={scene} aria-hidden="true">
        {own && <SlideNodes look={scene} slide={emptySlide(own)} />}
        {design &&
          layout.areas
            .filter((area) => isRequired(area, layout))
            .map((area) => {
              const box = placeBox(area.at, design, scene.size)
              return <g key={`${area.show} ${box.x} ${box.y}`}>{sketchMark(area, box, { layout, design })}</g>
            })}
      </SlideCanvas>
    </span>
  )
}

/** What may stay empty is left out, so that the sketch shows what a layout is for. */
function isRequired(area: Area, { slots }: Layout): boolean {
  return !('slot' in area) || !slots[area.slot]?.optional
}

/** A slide with nothing but what its layout brings. */
function emptySlide({ id, ground, nodes }: SceneLayout): SceneSlide {
  const notes = { talk: [], numbers: [] }
  return { id, number: 0, layout: id, section: null, title: '', ground, nodes, notes, diagnostics: [] }
}
