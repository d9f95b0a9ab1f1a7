import type { LayoutJson } from '../../core/template/layout-schema'
import { type Message, message } from '../../messages/message'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'
import { layoutOf } from '../templates/repeated-ids'
import type { World } from '../world/world'
import { type StressScene, stressProblems, stressScenes } from './stress-layout'

/** A layout as it was tried. */
export interface Tried {
  readonly layout: LayoutJson
  readonly scenes: readonly StressScene[]
}

/** With so much wrong, the rest of the trial would find nothing new, and may take minutes. */
const MAX_DIAGNOSTICS = 2000

/** Tries a layout that has no other problem; each problem is reported at the slot that it is about. */
export function tryLayout(
  { value, document }: Loaded<LayoutJson>,
  world: World,
): { readonly tried: Tried; readonly problems: readonly Problem[] } {
  const { scenes, cut } = scenesOf(value, world)
  const problems = stressProblems(scenes).map(({ slot, message }) =>
    slot === null ? document.problem([], message) : document.problem(['slots', slot], message, 'key'),
  )
  const all = cut === null ? problems : [document.problem([], cut), ...problems]
  return { tried: { layout: value, scenes }, problems: all }
}

interface Trials {
  readonly scenes: readonly StressScene[]
  /** Why not all was tried; null where it was. */
  readonly cut: Message | null
}

function scenesOf(layout: LayoutJson, world: World): Trials {
  const scenes: StressScene[] = []
  let met = 0
  try {
    for (const trial of stressScenes(layoutOf(layout), world)) {
      if (met > MAX_DIAGNOSTICS) return { scenes, cut: message('trials-cut-short', { max: MAX_DIAGNOSTICS }) }
      scenes.push(trial)
      met += trial.scene.diagnostics.length
    }
    return { scenes, cut: null }
  } catch (error) {
    // What a schema lets through is always laid out; should that ever fail, a stranger's file must not end the program.
    return { scenes, cut: message('cannot-lay-out', { fault: error instanceof Error ? error.message : String(error) }) }
  }
}
