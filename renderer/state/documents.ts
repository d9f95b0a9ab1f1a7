import type { OpenedDeck, Ticket } from '../../bridge/contract'
import type { Selection } from '../../core/build-deck'
import type { Deck } from '../../core/deck/schema'
import { newSelectionDeck, newStorylineDeck, slidesOf } from '../../core/edit/index'
import type { Lang } from '../../core/locale'
import { message } from '../../messages/message'
import { type AskHost, DECK_TOPIC } from './ask-host'
import type { Autosave } from './autosave'
import type { AppState } from './model'
import { NOTHING_PENDING } from './pending-edit'
import { isDirty } from './selectors'
import { type AppStore, setWithoutHistory } from './store'
import type { Toasts } from './toasts'

export interface NewDeckOptions {
  readonly lang?: Lang
  readonly design?: string
  readonly author?: string
}

/**
 * Which deck is open. Each of these ends with another one; work that was not saved stays behind as a draft. Where that
 * cannot be written the deck stays open.
 */
export interface Documents {
  /** A deck of a storyline; false where there is none of that id. */
  newFromStoryline(storyline: string, options?: NewDeckOptions): Promise<boolean>
  newFromSelection(selection: Selection, options?: NewDeckOptions): Promise<void>
  /** Asks for a file and opens it. */
  open(): Promise<void>
  openRecent(ticket: Ticket): Promise<void>
  /** Opens a file that was dropped onto the window. */
  openText(name: string, text: string): Promise<void>
  /** Opens the file that the system asked for. Where that is the one that is open, with work on it, the work stays. */
  show(opened: OpenedDeck): Promise<void>
  /** Reads the open file again; changes since stay behind as a draft. */
  reload(): Promise<void>
  restoreDraft(id: string): Promise<void>
  /** Puts a draft into the bin; the notice that says so takes it back. */
  discardDraft(id: string): Promise<void>
  /** Takes a draft out of the bin and opens it. */
  restoreDiscarded(id: string): Promise<void>
  /** Back to the welcome screen. */
  close(): Promise<void>
  /** Reads the lists of the welcome screen. */
  refreshLists(): Promise<void>
}

/** What the notice of a discarded draft speaks of; who opens a deck has read it. */
const DISCARDED = 'discarded'

export interface DocumentDependencies {
  readonly store: AppStore
  readonly ask: AskHost
  readonly autosave: Autosave
  readonly toasts: Toasts
  readonly ids: () => string
}

/** Opening, making and closing decks. */
export function createDocuments(needs: DocumentDependencies): Documents {
  const { store, ask, autosave, toasts } = needs
  const world = () => store.getState().world
  const keep = async () => {
    const isKept = await autosave.flush()
    if (!isKept) toasts.show('error', store.getState().hostEnded ? message('host-ended') : message('deck-stays-open'))
    return isKept
  }
  const replace = async (change: Opening) => {
    const isKept = await keep()
    const { file } = store.getState()
    if (isKept) setDocument(needs, change)
    if (isKept && change.deck) toasts.settle(DISCARDED)
    else store.setState({ requested: null })
    // What was said of the deck that is left does not speak of the next one.
    if (isKept) toasts.settle(DECK_TOPIC)
    const [shown, left] = isKept ? [change.file, file] : [file, change.file]
    if (left && left.ticket !== shown?.ticket) await ask('deck:close', left.ticket)
  }
  const make = (deck: Deck) => replace({ deck, saved: deck })
  const options = ({ lang, design, author }: NewDeckOptions) => ({
    lang: lang ?? store.getState().settings.interfaceLang,
    design: design ?? [...world().designs.keys()][0] ?? '',
    date: world().date,
    ...(author === undefined ? {} : { author }),
  })
  const open = async (opened: OpenedDeck | null | undefined) => {
    if (!opened) return
    const { ticket, name, readOnly, isCopy, deck, notices } = opened
    await replace({
      deck,
      saved: deck,
      notices,
      file: { ticket, name, readOnly, isCopy, isOutdated: false, isGone: false },
    })
  }
  /** Work is kept before the host reads: a draft notes what its file held when the work on it began. */
  const openBy = async (read: () => Promise<OpenedDeck | null | undefined>) => {
    if (await keep()) await open(await read())
  }
  const refreshLists = async () => {
    const lists = [ask('recent:list'), ask('draft:list'), ask('draft:list-discarded')] as const
    const [recent, drafts, discarded] = await Promise.all(lists)
    store.setState({ ...(recent && { recent }), ...(drafts && { drafts }), ...(discarded && { discarded }) })
  }
  const takeFromBin = async (id: string) => {
    const draft = await ask('draft:restore', id)
    await refreshLists()
    return draft
  }
  const restoreDraft = async (id: string) => {
    const restored = await ask('draft:read', id)
    if (!restored) return
    const { deck, file, notices } = restored
    const kept = { deck, pending: NOTHING_PENDING }
    await replace({
      deck,
      saved: null,
      draftContent: kept,
      draft: id,
      notices,
      file: file && { ...file, isCopy: false, isGone: false },
    })
  }
  return {
    async newFromStoryline(id, wanted = {}) {
      const storyline = world().storylines.get(id)
      if (storyline) await make(newStorylineDeck(storyline, options(wanted)))
      return storyline !== undefined
    },
    newFromSelection: (selection, wanted = {}) => make(newSelectionDeck(selection, world().dataset, options(wanted))),
    open: () => openBy(() => ask('deck:open')),
    openRecent: (ticket) => openBy(() => ask('deck:open-recent', ticket)),
    openText: (name, text) => openBy(() => ask('deck:open-text', name, text)),
    async show(opened) {
      const state = store.getState()
      const isWorkedOn = state.file?.ticket === opened.ticket && isDirty(state)
      if (isWorkedOn) store.setState({ requested: null })
      else await open(opened)
    },
    async reload() {
      const before = store.getState()
      const { file } = before
      if (!file || file.isCopy) return
      const hadOwnVersion = isDirty(before)
      await openBy(() => ask('deck:open-recent', file.ticket))
      if (hadOwnVersion && store.getState().draft !== before.draft) toasts.show('info', message('version-kept'))
    },
    restoreDraft,
    async discardDraft(id) {
      const discarded = await ask('draft:discard', id)
      await refreshLists()
      if (!discarded) return
      const undo = () => void takeFromBin(discarded.id)
      toasts.show('done', message('draft-discarded', { title: discarded.title }), { topic: DISCARDED, undo })
    },
    async restoreDiscarded(id) {
      const draft = await takeFromBin(id)
      if (draft) await restoreDraft(draft.id)
    },
    async close() {
      await replace({ deck: null, saved: null })
      await refreshLists()
    },
    refreshLists,
  }
}

type Opening = Pick<AppState, 'deck' | 'saved'> & Partial<Pick<AppState, 'file' | 'notices' | 'draftContent' | 'draft'>>

/** Puts another deck in place of the open one, with a history and a draft of its own. */
function setDocument({ store, ids }: DocumentDependencies, change: Opening): void {
  const first = (change.deck && slidesOf(change.deck)[0]?.id) ?? null
  setWithoutHistory(store, {
    file: null,
    notices: [],
    pending: NOTHING_PENDING,
    draftContent: null,
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
