import type { ReactNode } from 'react'
import type { ChartNode, SceneNode, SceneTheme } from '../../core/scene/model'
import type { Paint, Palette } from '../../core/template/palette'
import type { ChartMark } from './chart/mark-tooltip'

/** Where nodes are drawn, and what they may do there. */
export interface NodeContext {
  readonly palette: Palette
  readonly fonts: SceneTheme['fonts']
  /** The background of everything: shows inside the hollow points of charts. */
  readonly background: Paint
  /** Language of Chinese stretches that are in a slide of another language, else null. */
  readonly cjkLang: string | null
  /** Called with the hovered mark; null where charts are pictures only. */
  readonly onMark: OnMark | null
  /** True where a double click on text is listened to, so that the empty part of its box must take it too. */
  readonly editable: boolean
}

/** Called with the mark under the pointer, and with null when it leaves. */
export type OnMark = (node: ChartNode, mark: ChartMark | null) => void

/** Draws one kind of node. */
export type NodeView<K extends SceneNode['kind']> = (props: {
  readonly node: Extract<SceneNode, { readonly kind: K }>
  readonly context: NodeContext
}) => ReactNode
