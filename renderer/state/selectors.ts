import type { Scene, SceneSlide } from '../../core/scene/model'
import { deckSlideOf } from './editing'
import type { AppState } from './model'

type Work = Pick<AppState, 'deck' | 'saved' | 'pending'>

/** True where the deck, or a field that is still open, holds work that is in no file. */
export function isDirty({ deck, saved, pending }: Work): boolean {
  return deck !== null && (deck !== saved || pending.length > 0)
}

/** True where the draft holds all of the work. */
export function isKept({
  deck,
  pending,
  draftContent: kept,
}: Pick<AppState, 'deck' | 'pending' | 'draftContent'>): boolean {
  return kept !== null && kept.deck === deck && kept.pending === pending
}

/** True where no work would be lost with the window: it is in the file, or in a draft that a restart offers back. */
export function isSafe(state: Work & Pick<AppState, 'draftContent'>): boolean {
  return !isDirty(state) || isKept(state)
}

/** How far the deck is from its file; `kept` is work that a restart would offer back. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'kept' | 'read-only'

/** Whether the work is safe. */
export function saveStateOf(state: AppState): SaveState {
  if (state.saving) return 'saving'
  if (isDirty(state)) return isKept(state) ? 'kept' : 'unsaved'
  if (state.file?.readOnly) return 'read-only'
  return state.file && !state.file.isCopy ? 'saved' : 'unsaved'
}

/** The slide of the scene that is shown large; the first where there is no other. */
export function shownSlide(scene: Scene, current: string | null): SceneSlide | null {
  const { slides } = scene
  const own = current === null ? null : deckSlideOf(current)
  return slides.find(({ id }) => id === current) ?? slides.find(({ id }) => id === own) ?? slides[0] ?? null
}
