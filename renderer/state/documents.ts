import type { OpenedDeck, Ticket } from '../../core/bridge/contract'
import type { Selection } from '../../core/build-deck'
import { newSelectionDeck, newStorylineDeck, slidesOf } from '../../core/deck/edit/index'
import type { Deck } from '../../core/deck/schema'
import type { Lang } from '../../core/locale'
import type { AskHost } from './ask-host'
import type { Autosave } from './autosave'
import type { AppState } from './model'
import { type AppStore, setQuietly } from './store'
import type { AppWorld } from './world'

export interface NewDeckOptions {
  readonly lang?: Lang
  readonly design?: string
  readonly author?: string
}

/** Which deck is open. Each of these ends with another one; work that was not saved stays behind as a draft. */
export interface Documents {
  /** A deck of a storyline; false where there is none of that id. */
  newFromStoryline(storyline: string, options?: NewDeckOptions): Promise<boolean>
  newFromSelection(selection: Selection, options?: NewDeckOptions): Promise<void>
  /** Asks for a file and opens it. */
  open(): Promise<void>
  openRecent(ticket: Ticket): Promise<void>
  /** Opens a file that was dropped onto the window. */
  openText(name: string, text: string): Promise<void>
  /** Opens what the host has read: the file that the system asked for. */
  show(opened: OpenedDeck): Promise<void>
  /** Reads the open file again; changes since stay behind as a draft. */
  reload(): Promise<void>
  restoreDraft(id: string): Promise<void>
  discardDraft(id: string): Promise<void>
  /** Back to the welcome screen; with `discard` the work that was not saved is thrown away. */
  close(options?: { readonly discard?: boolean }): Promise<void>
  /** Reads the lists of the welcome screen. */
  refreshLists(): Promise<void>
}

export interface DocumentNeeds {
  readonly store: AppStore
  readonly world: AppWorld
  readonly ask: AskHost
  readonly autosave: Autosave
  readonly ids: () => string
}

/** Opening, making and closing decks. */
export function createDocuments(needs: DocumentNeeds): Documents {
  const { store, world, ask, autosave } = needs
  const replace = async (change: Opening) => {
    await autosave.flush()
    const { file } = store.getState()
    setDocument(needs, change)
    if (file && file.ticket !== change.file?.ticket) await ask('deck:close', file.ticket)
  }
  const make = (deck: Deck) => replace({ deck, saved: deck })
  const options = ({ lang, design, author }: NewDeckOptions) => ({
    lang: lang ?? store.getState().settings.interfaceLang,
    design: design ?? [...world.designs.keys()][0] ?? '',
    date: world.date,
    ...(author === undefined ? {} : { author }),
  })
  const show = async (opened: OpenedDeck | null | undefined) => {
    if (!opened) return
    const { ticket, name, readOnly, isCopy, deck, notices } = opened
    await replace({ deck, saved: deck, notices, file: { ticket, name, readOnly, isCopy, isOutdated: false } })
  }
  const refreshLists = async () => {
    const [recent, drafts] = await Promise.all([ask('recent:list'), ask('draft:list')])
    store.setState({ ...(recent ? { recent } : {}), ...(drafts ? { drafts } : {}) })
  }
  return {
    async newFromStoryline(id, wanted = {}) {
      const storyline = world.storylines.get(id)
      if (storyline) await make(newStorylineDeck(storyline, options(wanted)))
      return storyline !== undefined
    },
    newFromSelection: (selection, wanted = {}) => make(newSelectionDeck(selection, world.dataset, options(wanted))),
    open: async () => show(await ask('deck:open')),
    openRecent: async (ticket) => show(await ask('deck:open-recent', ticket)),
    openText: async (name, text) => show(await ask('deck:open-text', name, text)),
    show,
    async reload() {
      const { file } = store.getState()
      if (file && !file.isCopy) await show(await ask('deck:open-recent', file.ticket))
    },
    async restoreDraft(id) {
      const restored = await ask('draft:read', id)
      if (!restored) return
      const { deck, file, notices } = restored
      await replace({ deck, saved: null, kept: deck, draft: id, notices, file: file && { ...file, isCopy: false } })
    },
    async discardDraft(id) {
      await ask('draft:discard', id)
      await refreshLists()
    },
    async close({ discard = false } = {}) {
      if (discard) {
        await autosave.discard()
        // What is thrown away counts as saved, so that nobody keeps it after all.
        setQuietly(store, { saved: store.getState().deck })
      }
      await replace({ deck: null, saved: null })
      await refreshLists()
    },
    refreshLists,
  }
}

type Opening = Pick<AppState, 'deck' | 'saved'> & Partial<Pick<AppState, 'file' | 'notices' | 'kept' | 'draft'>>

/** Puts another deck in place of the open one, with a history and a draft of its own. */
function setDocument({ store, ids }: DocumentNeeds, change: Opening): void {
  const first = (change.deck && slidesOf(change.deck)[0]?.id) ?? null
  setQuietly(store, {
    file: null,
    notices: [],
    kept: null,
    draft: ids(),
    lastEdit: null,
    selection: first === null ? [] : [first],
    current: first,
    history: { undo: null, redo: null },
    requested: null,
    saving: false,
    asksToReplace: false,
    ...change,
  })
  store.temporal.getState().clear()
}
