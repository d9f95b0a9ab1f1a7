import type { Scene, SceneSlide } from '../../core/scene/model'
import { deckSlideOf } from './editing'
import type { AppState } from './model'

/** True where the deck holds work that is in no file. */
export function isDirty({ deck, saved }: Pick<AppState, 'deck' | 'saved'>): boolean {
  return deck !== null && deck !== saved
}

/** True where no work would be lost with the window: it is in the file, or in a draft that a restart offers back. */
export function isSafe(state: Pick<AppState, 'deck' | 'saved' | 'kept'>): boolean {
  return !isDirty(state) || state.kept === state.deck
}

/** How far the deck is from its file; `kept` is work that a restart would offer back. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'kept' | 'read-only'

/** Whether the work is safe. */
export function saveStateOf(state: AppState): SaveState {
  if (state.saving) return 'saving'
  if (isDirty(state)) return state.kept === state.deck ? 'kept' : 'unsaved'
  if (state.file?.readOnly) return 'read-only'
  return state.file && !state.file.isCopy ? 'saved' : 'unsaved'
}

/** The slide of the scene that is shown large; the first where there is no other. */
export function shownSlide(scene: Scene, current: string | null): SceneSlide | null {
  const { slides } = scene
  const own = current === null ? null : deckSlideOf(current)
  return slides.find(({ id }) => id === current) ?? slides.find(({ id }) => id === own) ?? slides[0] ?? null
}
