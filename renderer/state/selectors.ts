import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Conflict, Metric, Observation, Region, Source } from '../../core/dataset/model'
import { findSlide } from '../../core/deck/edit/index'
import type { DeckSlide } from '../../core/deck/schema'
import type { Diagnostic, Scene, SceneSlide, ShownNumber } from '../../core/scene/model'
import { deckSlideOf } from './editing'
import type { AppState } from './model'

/** True where the deck holds work that is in no file. */
export function isDirty({ deck, saved }: Pick<AppState, 'deck' | 'saved'>): boolean {
  return deck !== null && deck !== saved
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

/** The slide of the deck that is shown large. */
export function currentSlide({ deck, current }: AppState): DeckSlide | null {
  return deck && current !== null ? (findSlide(deck, deckSlideOf(current)) ?? null) : null
}

/** The slide of the scene that is shown large; the first where there is no other. */
export function shownSlide(scene: Scene, current: string | null): SceneSlide | null {
  const { slides } = scene
  const own = current === null ? null : deckSlideOf(current)
  return slides.find(({ id }) => id === current) ?? slides.find(({ id }) => id === own) ?? slides[0] ?? null
}

/** A number on a slide with all that answers for it. */
export interface NumberOnSlide extends ShownNumber {
  readonly fact: Observation
  readonly metric: Metric | null
  readonly region: Region | null
  readonly source: Source | null
  /** Where it does not fit another statement. */
  readonly conflicts: readonly Conflict[]
}

/** The numbers on a slide with their provenance, in the order in which it shows them. */
export function numbersOn({ notes }: SceneSlide, index: DatasetIndex): readonly NumberOnSlide[] {
  return notes.numbers.flatMap((number) => {
    const fact = index.observation.get(number.observation)
    if (!fact) return []
    return [
      {
        ...number,
        fact,
        metric: index.metric.get(fact.metric) ?? null,
        region: index.region.get(fact.region) ?? null,
        source: index.source.get(fact.source) ?? null,
        conflicts: index.dataset.conflicts.filter(({ observations }) => observations.includes(fact.id)),
      },
    ]
  })
}

/** What the person should know about a slide of the deck, all its pages together. */
export function diagnosticsOn(scene: Scene, deckSlide: string): readonly Diagnostic[] {
  return scene.diagnostics.filter(({ slide }) => slide !== null && deckSlideOf(slide) === deckSlide)
}

/** What the person should know about the deck as a whole. */
export function deckDiagnostics(scene: Scene): readonly Diagnostic[] {
  return scene.diagnostics.filter(({ slide }) => slide === null)
}
