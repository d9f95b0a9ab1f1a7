import type { SavedDeck } from '../../bridge/contract'
import type { Deck } from '../../core/deck/schema'
import { message } from '../../messages/message'
import type { AskHost } from './ask-host'
import type { Autosave } from './autosave'
import type { CurrentFile } from './model'
import type { Rescue } from './rescue'
import { fileName } from './rescue'
import { type AppStore, setWithoutHistory } from './store'
import type { Toasts } from './toasts'

export interface Saving {
  /**
   * Saves to the deck's file; asks for one where it has none or may not be written. What somebody else has written
   * meanwhile is replaced only with `replace`; without it the person is asked. False where it was not saved.
   */
  save(options?: { readonly replace?: boolean }): Promise<boolean>
  saveAs(): Promise<boolean>
}

export interface SavingDependencies {
  readonly store: AppStore
  readonly ask: AskHost
  readonly autosave: Autosave
  readonly toasts: Toasts
  readonly rescue: Rescue
}

/** Saving, one after the other. Changes made while a file is written stay unsaved. */
export function createSaving({ store, ask, autosave, toasts, rescue }: SavingDependencies): Saving {
  let running: Promise<unknown> = Promise.resolve()
  const inTurn = (task: () => Promise<boolean>): Promise<boolean> => {
    const mine = running.then(task)
    running = mine
    return mine
  }
  const perform = async (write: (deck: Deck) => Promise<SavedDeck | null | undefined>): Promise<boolean> => {
    const { deck, draft, file, hostEnded } = store.getState()
    if (!deck) return false
    if (hostEnded) return rescue.saveCopy()
    store.setState({ saving: true })
    const saved = await write(deck)
    store.setState({ saving: false })
    if (!saved) return false
    const now = store.getState()
    if (now.draft !== draft) {
      // Another deck has taken its place meanwhile: nobody looks at this file any more.
      if (now.file?.ticket !== saved.ticket) await ask('deck:close', saved.ticket)
      return true
    }
    // What was said when the old file was opened is settled.
    setWithoutHistory(store, {
      saved: deck,
      file: { ...saved, readOnly: false, isCopy: false, isOutdated: isChangedSince(file, now.file), isGone: false },
      notices: [],
    })
    if (file && file.ticket !== saved.ticket) await ask('deck:close', file.ticket)
    await autosave.flush()
    toasts.show('done', message('saved', { name: saved.name }))
    return true
  }
  const saveAs = () => perform((deck) => ask('deck:save-as', fileName(store.getState().file?.name, deck), deck))
  const save = async (replace: boolean) => {
    const { file, hostEnded } = store.getState()
    if (hostEnded || !file || file.readOnly || file.isCopy) return saveAs()
    store.setState({ asksToReplace: file.isOutdated && !replace })
    if (file.isOutdated && !replace) return false
    return perform((deck) => ask('deck:save', file.ticket, deck, replace || file.isGone))
  }
  return { save: ({ replace = false } = {}) => inTurn(() => save(replace)), saveAs: () => inTurn(saveAs) }
}

/** True where somebody has changed the file while it was saved: what was replaced was changed before. */
function isChangedSince(before: CurrentFile | null, now: CurrentFile | null): boolean {
  return before !== null && before.ticket === now?.ticket && !before.isOutdated && now.isOutdated
}
