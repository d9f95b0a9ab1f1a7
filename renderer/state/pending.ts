import { type DeckChange, NOTHING_PENDING } from './pending-edit'
import { type AppStore, setWithoutHistory } from './store'

/**
 * Fields that are open. What is typed into them is no part of the deck yet, and no step of undo; but drafts hold it, so
 * that nothing is lost with the window.
 */
export interface Pending {
  /** Says what a field holds now that is not in the deck. */
  put(field: string, change: DeckChange): void
  /** A field holds nothing of its own any more: it was left, given up or closed. */
  drop(field: string): void
}

/** Notes in the state what the open fields hold. */
export function createPending(store: AppStore): Pending {
  const others = (field: string) => {
    const left = store.getState().pending.filter((one) => one.field !== field)
    return left.length === 0 ? NOTHING_PENDING : left
  }
  return {
    put: (field, change) => setWithoutHistory(store, { pending: [...others(field), { field, change }] }),
    drop(field) {
      const { pending } = store.getState()
      if (pending.some((one) => one.field === field)) setWithoutHistory(store, { pending: others(field) })
    },
  }
}
