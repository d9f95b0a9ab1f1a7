import type { ReactNode } from 'react'
import type { SceneSlide } from '../../core/scene/model'
import type { Palette } from '../../core/template/palette'

interface SelectionProps {
  readonly slide: SceneSlide
  readonly palette: Palette
  readonly node: string | null
}

/** A frame around the selected node, equally thin at every zoom. */
export function Selection({ slide, palette, node }: SelectionProps): ReactNode {
  const box = slide.nodes.find(({ id }) => id === node)?.box
  if (box === undefined) return null
  return (
    <rect
      {...box}
      className="slide-selection"
      aria-hidden
      fill="none"
      stroke={`#${palette.accent1}`}
      strokeWidth={1.5}
      vectorEffect="non-scaling-stroke"
      pointerEvents="none"
    />
  )
}
