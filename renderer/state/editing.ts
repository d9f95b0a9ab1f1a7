import type { Deck } from '../../core/deck/schema'
import { type Edit, slidesOf } from '../../core/edit/index'
import { message } from '../../messages/message'
import type { AppState } from './model'
import type { DeckChange } from './pending-edit'
import { type AppStore, setWithoutHistory } from './store'
import type { Toasts } from './toasts'

export interface EditOptions {
  /** Edits of the same name that follow each other closely are one step: the letters of a word, the pulls of a slider. */
  readonly merge?: string
}

/** Everything that changes the deck goes through here. */
export interface Editing {
  /** Carries out an edit; false where it cannot be made or changes nothing, and where the deck is read only. */
  edit(change: DeckChange, options?: EditOptions): boolean
  undo(): void
  redo(): void
  /** Shows a slide of the scene large and selects it. */
  show(sceneSlide: string): void
  /** Selects slides of the deck. */
  select(slides: readonly string[]): void
}

/** Edits that come closer than this may be one step. */
const PAUSE = 1000

/** Edits with names, one step each, and the way back. */
export function createEditing(store: AppStore, toasts: Toasts, now: () => number): Editing {
  let last: { readonly merge: string; readonly deck: Deck; readonly at: number } | null = null
  const apply = (before: Deck, edit: Edit, merge: string | undefined) => {
    const joins = merge !== undefined && last?.merge === merge && last.deck === before && now() - last.at < PAUSE
    const { selection, current } = store.getState()
    const change = { deck: edit.deck, lastEdit: edit.name, ...afterwards(edit, before, selection, current) }
    if (joins) setWithoutHistory(store, change)
    else store.setState(change)
    last = merge === undefined ? null : { merge, deck: edit.deck, at: now() }
  }
  return {
    edit(change, { merge } = {}) {
      const { deck } = store.getState()
      if (isLocked(store.getState())) {
        toasts.show('info', message('deck-read-only'))
        return false
      }
      const edit = deck ? change(deck) : null
      if (!deck || !edit) return false
      if (edit.notice) toasts.show('info', edit.notice)
      if (edit.deck === deck) return false
      apply(deck, edit, merge)
      syncHistory(store)
      return true
    },
    undo() {
      store.temporal.getState().undo()
      syncHistory(store)
    },
    redo() {
      store.temporal.getState().redo()
      syncHistory(store)
    },
    show: (sceneSlide) => store.setState({ current: sceneSlide, selection: [deckSlideOf(sceneSlide)] }),
    select: (slides) => store.setState({ selection: slides }),
  }
}

/** True for a deck that may only be looked at; a copy of it may be edited. */
export function isLocked({ file }: Pick<AppState, 'file'>): boolean {
  return file?.readOnly ?? false
}

/** The slide of the deck that a slide of the scene is a page of. */
export function deckSlideOf(sceneSlide: string): string {
  return sceneSlide.replace(/[.:].*$/, '')
}

/** Notes what undo and redo would do, so that buttons need to watch the state only. */
function syncHistory(store: AppStore): void {
  const { pastStates, futureStates } = store.temporal.getState()
  store.setState({
    history: {
      undo: pastStates.length > 0 ? store.getState().lastEdit : null,
      redo: futureStates.at(-1)?.lastEdit ?? null,
    },
  })
}

/** What is selected and shown after an edit: what it asks for, else what was selected, else what is now in its place. */
function afterwards(edit: Edit, before: Deck, selection: readonly string[], current: string | null) {
  const slides = slidesOf(edit.deck).map(({ id }) => id)
  const [first] = edit.select ?? []
  if (edit.select && first !== undefined) {
    const stays = current !== null && edit.select.includes(deckSlideOf(current))
    return { selection: edit.select, current: stays ? current : first }
  }
  if (current !== null && slides.includes(deckSlideOf(current)))
    return { selection: selection.filter((id) => slides.includes(id)), current }
  const place = slidesOf(before).findIndex(({ id }) => current !== null && id === deckSlideOf(current))
  const next = slides[Math.max(0, Math.min(place, slides.length - 1))] ?? null
  return { selection: next === null ? [] : [next], current: next }
}
