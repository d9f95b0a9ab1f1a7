import { DOMParser, type Element } from '@xmldom/xmldom'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { SlideView, type SlideViewProps } from '../../../renderer/slide/slide-view'

/** The static markup of an element, parsed. */
export function parsed(content: ReactNode): Element {
  const root = new DOMParser().parseFromString(renderToStaticMarkup(content), 'text/xml').documentElement
  if (root === null) throw new Error('nothing was drawn')
  return root
}

/** A slide as the large view draws it. */
export function drawn(scene: Scene, slide: SceneSlide, props: Partial<SlideViewProps> = {}): Element {
  return parsed(createElement(SlideView, { scene, slide, ...props }))
}

/** All elements of a name below a root, or all there are. */
export function all(root: Element, name = '*'): readonly Element[] {
  return [...root.getElementsByTagName(name)]
}

/** The group of a node. */
export function groupOf(root: Element, id: string): Element {
  const group = all(root).find((element) => element.getAttribute('data-node') === id)
  if (group === undefined) throw new Error(`nothing drawn for "${id}"`)
  return group
}

/** The attributes of an element as an object. */
export function attributesOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
}
