import { memo, type ReactNode } from 'react'
import { LANG_TAGS } from '../../core/locale'
import type { SceneSlide } from '../../core/scene/model'
import { fillOf } from './ink'
import { isSameLook, type SceneLook } from './look'
import { AnyNodeView } from './nodes/index'
import type { OnMark, SlidePlace } from './place'

interface SlideNodesProps {
  readonly look: SceneLook
  readonly slide: SceneSlide
  readonly onMark?: OnMark | null
  readonly editable?: boolean
}

/** The ground and all nodes of a slide, in the order in which they are painted. Drawn again only for another slide. */
export const SlideNodes = memo(function SlideNodes(props: SlideNodesProps): ReactNode {
  const { look, slide } = props
  const place = placeOf(props)
  return (
    <>
      <rect {...look.size} {...fillOf(place.palette, slide.ground)} aria-hidden />
      {slide.nodes.map((node) => (
        <AnyNodeView key={node.id} node={node} place={place} />
      ))}
    </>
  )
}, isSameDrawing)

function placeOf({ look, slide, onMark = null, editable = false }: SlideNodesProps): SlidePlace {
  const { palette, fonts } = look.theme
  const cjkLang = look.lang === 'zh' ? null : LANG_TAGS.zh
  return { palette, fonts, ground: slide.ground, cjkLang, onMark, editable }
}

function isSameDrawing(a: SlideNodesProps, b: SlideNodesProps): boolean {
  return a.slide === b.slide && a.onMark === b.onMark && a.editable === b.editable && isSameLook(a.look, b.look)
}
