import type {
  DialogRequest,
  DiscardedDraft,
  Draft,
  ExportOutcome,
  OpenedDeck,
  RecentDeck,
  Settings,
  Ticket,
} from '../../bridge/contract'
import type { TemplatesFolder } from '../../bridge/templates'
import type { Deck, DeckSlide } from '../../core/deck/schema'
import type { Format } from '../../core/export-formats'
import type { Localized } from '../../core/locale'
import type { Message } from '../../messages/message'
import type { PendingEdit } from './pending-edit'
import type { WindowWorld } from './world'

/** The file that the deck was opened from or saved to. */
export interface CurrentFile {
  readonly ticket: Ticket
  readonly name: string
  readonly readOnly: boolean
  /** True where saving means saving as a new file. */
  readonly isCopy: boolean
  /** True where somebody else has changed the file since. */
  readonly isOutdated: boolean
  /** True where saving has found no file, and said so: saving again writes it there again. */
  readonly isGone: boolean
}

/** What undo and redo bring back. */
export interface DocumentState {
  readonly deck: Deck | null
  /** What the edit is called that made the deck what it is. */
  readonly lastEdit: Localized | null
  /** Ids of deck slides, in the order in which they were selected. */
  readonly selection: readonly string[]
  /** Id of the scene's slide that is shown large: that of the deck's slide, with `.2` for its second page. */
  readonly current: string | null
}

export interface ExportJob {
  readonly id: string
  readonly format: Format
  readonly done: number
  readonly total: number
  readonly state: 'running' | 'done' | 'cancelled' | 'failed'
  readonly outcome: ExportOutcome | null
  /** Why it failed. */
  readonly message: Message | null
}

export interface Toast {
  readonly id: string
  readonly kind: 'info' | 'done' | 'error'
  readonly message: Message
  /** What it speaks of, where a later one may stand in for it. */
  readonly topic: string | undefined
  /** Undoes what it is about, where that can be done. */
  readonly undo: (() => void) | undefined
}

/** Work as a draft holds it: the deck, and what was being typed into open fields. */
export interface DraftContent {
  readonly deck: Deck
  readonly pending: readonly PendingEdit[]
}

/** Everything that the window knows. */
export interface AppState extends DocumentState {
  /** What decks are made of; another one when the templates are others. */
  readonly world: WindowWorld
  /** The author's folder of templates; null until it is read. */
  readonly folder: TemplatesFolder | null
  readonly file: CurrentFile | null
  /** What the host said when it opened the file. */
  readonly notices: readonly Message[]
  /** The deck as it is in its file, or as it was when it was made; null where the person's work is in no file. */
  readonly saved: Deck | null
  /** What is typed into fields that are still open. */
  readonly pending: readonly PendingEdit[]
  /** What the draft holds; null where there is no draft. */
  readonly draftContent: DraftContent | null
  /** Id of the draft that autosave writes. */
  readonly draft: string
  readonly saving: boolean
  /** True while the person is asked whether to replace what somebody else has written. */
  readonly asksToReplace: boolean
  /** What the next undo and redo are called; null where there is none. */
  readonly history: { readonly undo: Localized | null; readonly redo: Localized | null }
  readonly clipboard: readonly DeckSlide[]
  readonly jobs: readonly ExportJob[]
  readonly settings: Settings
  readonly toasts: readonly Toast[]
  readonly recent: readonly RecentDeck[]
  readonly drafts: readonly Draft[]
  /** The bin. */
  readonly discarded: readonly DiscardedDraft[]
  /** Questions of a host that has no dialogs of its own, the oldest first. */
  readonly questions: readonly DialogRequest[]
  /** True once the host has ended: the deck can still be edited, but nothing is kept. */
  readonly hostEnded: boolean
  /** A deck that the system asked the program to open; the window decides what becomes of the one that is open. */
  readonly requested: OpenedDeck | null
}
