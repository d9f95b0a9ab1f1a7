import type { BridgeClient } from '../../core/bridge/contract'
import type { Deck } from '../../core/deck/schema'
import { callHost } from './ask-host'
import * as messages from './messages'
import type { OpenFile } from './model'
import { isSafe } from './selectors'
import { type AppStore, setQuietly } from './store'
import type { Toasts } from './toasts'

/** Work is kept so long after a change at the latest, however many others follow; writing takes its time on top. */
const AUTOSAVE_DELAY = 1000

export interface Autosave {
  /** Keeps what has changed, also while it is written; false where that fails. */
  flush(): Promise<boolean>
  /** Throws the draft of the open deck away: it is saved, or not wanted. */
  discard(): Promise<void>
  stop(): void
}

/** Writes unsaved work as a draft, soon after each change, one write after the other. */
export function createAutosave(store: AppStore, bridge: BridgeClient, toasts: Toasts): Autosave {
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> = Promise.resolve()
  let hasFailed = false

  const next = (task: () => Promise<void>) => {
    writing = writing.then(task)
    return writing
  }
  const write = async (draft: string, deck: Deck, file: OpenFile | null) => {
    const ticket = file && !file.isCopy ? file.ticket : null
    const result = await callHost(bridge, 'draft:write', draft, deck, ticket)
    if (result.ok && store.getState().draft === draft) setQuietly(store, { kept: deck })
    if (!result.ok && !hasFailed) toasts.show('error', messages.notKept(result.message))
    hasFailed = !result.ok
  }
  const remove = async (draft: string) => {
    const result = await callHost(bridge, 'draft:discard', draft)
    if (result.ok && store.getState().draft === draft) setQuietly(store, { kept: null })
  }
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const keep = () => {
    cancel()
    const { deck, saved, draft, file } = store.getState()
    return next(async () => {
      const { kept } = store.getState()
      if (deck && deck !== saved && deck !== kept) await write(draft, deck, file)
      else if (deck && deck === saved && kept) await remove(draft)
    })
  }
  const flush = async () => {
    for (;;) {
      const { deck } = store.getState()
      await keep()
      const state = store.getState()
      if (isSafe(state) || state.deck === deck) return isSafe(state)
    }
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.deck === before.deck || state.draft !== before.draft) return
    timer ??= setTimeout(() => void keep(), AUTOSAVE_DELAY)
  })
  return {
    flush,
    discard() {
      cancel()
      const { draft } = store.getState()
      return next(async () => {
        if (store.getState().kept) await remove(draft)
      })
    },
    stop() {
      cancel()
      unsubscribe()
    },
  }
}
