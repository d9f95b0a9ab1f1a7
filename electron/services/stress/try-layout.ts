import type { LayoutJson } from '../../../core/template/layout-schema'
import type { Problem } from '../problem'
import type { Loaded } from '../read-json'
import { layoutOf } from '../templates/layout-of'
import type { World } from '../world'
import { type StressScene, stressFlaws, stressScenes } from './stress-layout'

/** A layout as it was tried. */
export interface Tried {
  readonly layout: LayoutJson
  readonly scenes: readonly StressScene[]
}

/** Tries a layout that has no other problem; each flaw is told at the slot that it is about. */
export function tryLayout(
  { value, document }: Loaded<LayoutJson>,
  world: World,
): { readonly tried: Tried; readonly problems: readonly Problem[] } {
  const scenes = [...stressScenes(layoutOf(value), world)]
  const problems = stressFlaws(scenes).map(({ slot, message }) =>
    slot === null ? document.problem([], message) : document.problem(['slots', slot], message, 'key'),
  )
  return { tried: { layout: value, scenes }, problems }
}
