import type { BridgeClient } from '../../bridge/contract'
import { message } from '../../messages/message'
import { callHost } from './ask-host'
import type { CurrentFile, DraftContent } from './model'
import { withPending } from './pending-edit'
import { isDirty, isKept, isSafe } from './selectors'
import { type AppStore, setWithoutHistory } from './store'
import type { Toasts } from './toasts'

/** Work is kept so long after a change at the latest, however many others follow; writing takes its time on top. */
const AUTOSAVE_DELAY = 1000

export interface Autosave {
  /** Keeps what has changed, also while it is written; false where that fails. */
  flush(): Promise<boolean>
  stop(): void
}

/** Writes unsaved work as a draft, soon after each change and each letter typed, one write after the other. */
export function createAutosave(store: AppStore, bridge: BridgeClient, toasts: Toasts): Autosave {
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> = Promise.resolve()
  let hasFailed = false

  const next = (task: () => Promise<void>) => {
    const mine = writing.then(task)
    // What fails once does not keep later work from being written.
    writing = mine.catch(() => {})
    return mine
  }
  const write = async (draft: string, work: DraftContent, file: CurrentFile | null) => {
    const ticket = file && !file.isCopy ? file.ticket : null
    const result = await callHost(bridge, 'draft:write', draft, withPending(work.deck, work.pending), ticket)
    if (result.ok && store.getState().draft === draft) setWithoutHistory(store, { draftContent: work })
    // Where the host has ended, the window says so for as long as that matters.
    if (!result.ok && !hasFailed && !store.getState().hostEnded)
      toasts.show('error', message('changes-not-kept', { why: result.message }))
    hasFailed = !result.ok
  }
  const remove = async (draft: string) => {
    const result = await callHost(bridge, 'draft:remove', draft)
    if (result.ok && store.getState().draft === draft) setWithoutHistory(store, { draftContent: null })
  }
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const keep = () => {
    cancel()
    const { deck, saved, pending, draft, file } = store.getState()
    return next(async () => {
      const { draftContent: kept } = store.getState()
      if (deck === null) return
      if (!isDirty({ deck, saved, pending })) return kept ? remove(draft) : undefined
      if (!isKept({ deck, pending, draftContent: kept })) await write(draft, { deck, pending }, file)
    })
  }
  const flush = async () => {
    for (;;) {
      const { deck, pending } = store.getState()
      await keep()
      const state = store.getState()
      if (isSafe(state) || (state.deck === deck && state.pending === pending)) return isSafe(state)
    }
  }
  const unsubscribe = store.subscribe((state, before) => {
    const isSame = state.deck === before.deck && state.pending === before.pending
    if (isSame || state.draft !== before.draft) return
    timer ??= setTimeout(() => void keep(), AUTOSAVE_DELAY)
  })
  return {
    flush,
    stop() {
      cancel()
      unsubscribe()
    },
  }
}
