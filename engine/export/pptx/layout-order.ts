import type { Scene } from '../../../core/scene/model'

/**
 * The scene with its layouts as a person looks for them under New Slide: in the order in which the slides use them, the
 * cover first, then the others.
 */
export function withLayoutsInUseFirst(scene: Scene): Scene {
  const used = [...new Set(scene.slides.map((slide) => slide.layout))]
  const place = (id: string): number => (used.includes(id) ? used.indexOf(id) : used.length)
  return { ...scene, layouts: scene.layouts.toSorted((a, b) => place(a.id) - place(b.id)) }
}
