import type { Scene } from '../../core/scene/model'

/** The part of a scene that all its slides share: what a slide needs besides itself to be drawn. */
export type SlideStyle = Pick<Scene, 'theme' | 'size' | 'lang'>

/**
 * Whether slides look alike in both. A scene that was laid out again is another object, but palette and fonts are still
 * those of its design.
 */
export function isSameSlideStyle(a: SlideStyle, b: SlideStyle): boolean {
  return (
    a.lang === b.lang &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.theme.palette === b.theme.palette &&
    a.theme.fonts === b.theme.fonts
  )
}
