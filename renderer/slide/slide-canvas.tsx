import type { CSSProperties, ReactNode, SVGAttributes } from 'react'
import { LANG_TAGS } from '../../core/locale'
import type { SlideStyle } from './slide-style'
import './slide.css'

/**
 * Widths are sums of advances: whatever a browser would do to spaces and glyphs on its own is off, and nothing is
 * rounded to pixels.
 */
const TEXT_STYLE: CSSProperties = {
  fontKerning: 'none',
  fontVariantLigatures: 'none',
  fontSynthesis: 'none',
  textRendering: 'geometricPrecision',
}

interface SlideCanvasProps extends SVGAttributes<SVGSVGElement> {
  readonly slideStyle: SlideStyle
  readonly children: ReactNode
}

/** The `<svg>` of a slide in points; as wide as what it is in. */
export function SlideCanvas({ slideStyle, children, ...attributes }: SlideCanvasProps): ReactNode {
  const { width, height } = slideStyle.size
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would hang over the large slide as a tooltip; it has a label instead
    <svg
      className="slide-canvas"
      viewBox={`0 0 ${width} ${height}`}
      lang={LANG_TAGS[slideStyle.lang]}
      strokeMiterlimit={10}
      style={TEXT_STYLE}
      {...attributes}
    >
      {children}
    </svg>
  )
}
