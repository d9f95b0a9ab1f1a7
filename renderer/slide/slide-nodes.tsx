import { memo, type ReactNode } from 'react'
import { LANG_TAGS } from '../../core/locale'
import type { SceneSlide } from '../../core/scene/model'
import { fillOf } from './ink'
import type { NodeContext, OnMark } from './node-context'
import { AnyNodeView } from './nodes/index'
import { isSameSlideStyle, type SlideStyle } from './slide-style'

interface SlideNodesProps {
  readonly slideStyle: SlideStyle
  readonly slide: SceneSlide
  readonly onMark?: OnMark | null
  readonly editable?: boolean
}

/** The background and all nodes of a slide, in the order in which they are painted. Drawn again only for another slide. */
export const SlideNodes = memo(function SlideNodes(props: SlideNodesProps): ReactNode {
  const { slideStyle, slide } = props
  const place = placeOf(props)
  return (
    <>
      <rect {...slideStyle.size} {...fillOf(place.palette, slide.background)} aria-hidden />
      {slide.nodes.map((node) => (
        <AnyNodeView key={node.id} node={node} context={place} />
      ))}
    </>
  )
}, isSameDrawing)

function placeOf({ slideStyle, slide, onMark = null, editable = false }: SlideNodesProps): NodeContext {
  const { palette, fonts } = slideStyle.theme
  const cjkLang = slideStyle.lang === 'zh' ? null : LANG_TAGS.zh
  return { palette, fonts, background: slide.background, cjkLang, onMark, editable }
}

function isSameDrawing(a: SlideNodesProps, b: SlideNodesProps): boolean {
  return (
    a.slide === b.slide &&
    a.onMark === b.onMark &&
    a.editable === b.editable &&
    isSameSlideStyle(a.slideStyle, b.slideStyle)
  )
}
