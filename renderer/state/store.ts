import { temporal } from 'zundo'
import { createStore } from 'zustand/vanilla'
import type { Settings } from '../../bridge/contract'
import type { AppState, DocumentState } from './model'
import { NOTHING_PENDING } from './pending-edit'
import type { WindowWorld } from './world'

const MAX_STEPS = 200

/** The state of the window. Only the document has a history; a change of selection alone is no step in it. */
export function createAppStore(world: WindowWorld, settings: Settings, draft: string) {
  return createStore<AppState>()(
    temporal((): AppState => ({ ...EMPTY, world, settings, draft }), {
      partialize: documentOf,
      equality: (before, after) => before.deck === after.deck,
      limit: MAX_STEPS,
    }),
  )
}

export type AppStore = ReturnType<typeof createAppStore>

/** What undo brings back. */
function documentOf({ deck, lastEdit, selection, current }: AppState): DocumentState {
  return { deck, lastEdit, selection, current }
}

const EMPTY: Omit<AppState, 'world' | 'settings' | 'draft'> = {
  deck: null,
  lastEdit: null,
  selection: [],
  current: null,
  folder: null,
  file: null,
  notices: [],
  saved: null,
  pending: NOTHING_PENDING,
  draftContent: null,
  saving: false,
  asksToReplace: false,
  history: { undo: null, redo: null },
  clipboard: [],
  jobs: [],
  toasts: [],
  recent: [],
  drafts: [],
  discarded: [],
  questions: [],
  hostEnded: false,
  requested: null,
}

/** Changes the state without a step in the history. */
export function setWithoutHistory(store: AppStore, change: Partial<AppState>): void {
  const { pause, resume } = store.temporal.getState()
  pause()
  store.setState(change)
  resume()
}
