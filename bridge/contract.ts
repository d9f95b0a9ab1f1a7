import type { Dataset } from '../core/dataset/model'
import type { Deck } from '../core/deck/schema'
import type { Format, FormatOptions } from '../core/export-formats'
import type { Lang } from '../core/locale'
import type { Diagnostic } from '../core/scene/model'
import type { Icons } from '../core/template/icons'
import type { FontMetrics } from '../core/text/font-set'
import type { Message } from '../messages/message'
import type { NativeMenuItem } from './native-menu'
import type { ChangedTemplates, ImportedDesign, TemplatesFolder, WorldTemplates } from './templates'

/**
 * The one contract between the window and its host, whichever host that is. The window holds tickets, never paths; every
 * call is checked by a validator on the host's side (`validators.ts`), and answers with a `Result`, because only a message
 * survives the way back.
 */

/** Stands for a file that the host has opened or written. It means nothing outside the host that gave it. */
export type Ticket = string & { readonly __ticket: true }

/** What went wrong, as a sentence for the person in each language of the interface: what, where, what to do. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Message }

/** All that a window needs to lay decks out by itself; read once, except that its templates may change. */
export interface WorldData extends WorldTemplates {
  readonly dataset: Dataset
  readonly metrics: FontMetrics
  readonly icons: Icons
  /** Date of a new deck: that of the newest source. */
  readonly date: string
}

export interface OpenedDeck {
  readonly ticket: Ticket
  /** The file's name, for the title of the window. */
  readonly name: string
  readonly deck: Deck
  /** True where the file may not be written or another window holds it; `notices` say why. */
  readonly readOnly: boolean
  /** True where the deck came as text and has no file of its own: saving it means saving it as a new one. */
  readonly isCopy: boolean
  readonly notices: readonly Message[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface SavedDeck {
  readonly ticket: Ticket
  readonly name: string
}

export interface RecentDeck {
  readonly ticket: Ticket
  readonly name: string
  /** ISO time of the last opening or saving. */
  readonly used: string
}

/** Work that was never saved: written by autosave, offered back at the next start. */
export interface Draft {
  readonly id: string
  readonly title: string
  /** Name of the file whose unsaved changes it holds; null where the deck was in no file. */
  readonly file: string | null
  /** ISO time. */
  readonly written: string
}

/** A draft in the bin, from where it can be brought back for thirty days. Its id there is not the one that it had before. */
export interface DiscardedDraft extends Draft {
  /** ISO time. */
  readonly discarded: string
}

/** A draft that goes on being worked on. */
export interface RestoredDraft {
  readonly deck: Deck
  /** The file that saving writes to; null where there is none, or it is gone. */
  readonly file: DraftFile | null
  readonly notices: readonly Message[]
}

export interface DraftFile {
  readonly ticket: Ticket
  readonly name: string
  readonly readOnly: boolean
  /** True where the file holds something else than when the draft was begun. */
  readonly isOutdated: boolean
}

export interface ExportOutcome {
  /** The file, or the first of several. */
  readonly ticket: Ticket
  /** Its name. */
  readonly name: string
  readonly fileCount: number
  /** Of all files. */
  readonly bytes: number
  /** What only writing the file found out: a damaged picture, a font that can't be read. */
  readonly diagnostics: readonly Diagnostic[]
}

export const COLOR_SCHEMES = ['system', 'light', 'dark'] as const

/** What the interface remembers between starts. */
export interface Settings {
  readonly interfaceLang: Lang
  readonly scheme: (typeof COLOR_SCHEMES)[number]
  /** What was chosen for the last export of each format. */
  readonly formats: FormatOptions
}

/** Channel → what it is called with, and what it answers. Each answer comes as a `Result`. */
export type Bridge = {
  'world:read': () => WorldData
  'deck:open': () => OpenedDeck | null
  /** Opens a recent deck; with the ticket of an open one, reads that file again. */
  'deck:open-recent': (ticket: Ticket) => OpenedDeck
  /** A file that was dropped onto the window: its text, because the window has no path to give. */
  'deck:open-text': (name: string, text: string) => OpenedDeck
  /**
   * Saves to an open file. One that holds something else than this window knows, or is gone, is written only with `replace`,
   * and only after the window was notified of it by `deck:changed`.
   */
  'deck:save': (ticket: Ticket, deck: Deck, replace: boolean) => SavedDeck
  'deck:save-as': (name: string, deck: Deck) => SavedDeck | null
  /** The window no longer shows this file. */
  'deck:close': (ticket: Ticket) => null
  'recent:list': () => readonly RecentDeck[]
  /** Keeps unsaved work; the ticket is that of the file that it changes. */
  'draft:write': (id: string, deck: Deck, file: Ticket | null) => null
  'draft:list': () => readonly Draft[]
  'draft:read': (id: string) => RestoredDraft
  /** Removes a draft that is not needed any more: its work is in its file, or was undone. */
  'draft:remove': (id: string) => null
  /** Puts a draft into the bin; null where there is none of that id. */
  'draft:discard': (id: string) => DiscardedDraft | null
  /** What is in the bin, the last discarded first. */
  'draft:list-discarded': () => readonly DiscardedDraft[]
  /** Takes a draft out of the bin; it is listed again, under the id that it had in the bin. */
  'draft:restore': (id: string) => Draft
  /** Asks where to, then exports in a worker; `export:progress` events name the job. Null where the person cancels. */
  'export:run': (job: string, format: Format, options: FormatOptions, name: string, deck: Deck) => ExportOutcome | null
  'export:cancel': (job: string) => null
  'export:reveal': (ticket: Ticket) => null
  /** The author's folder of templates, and what is in it. */
  'templates:read': () => TemplatesFolder
  /** Asks for another folder, and remembers it; null where the person cancels. */
  'templates:choose-folder': () => TemplatesFolder | null
  /** Shows the folder in the system's file manager; makes it where it is not there yet. */
  'templates:reveal-folder': () => null
  /**
   * Asks for a PowerPoint file, and writes a design made from it into the author's folder; null where the person cancels.
   * `world:changed` brings the design.
   */
  'design:import': () => ImportedDesign | null
  'settings:read': () => Settings
  'settings:write': (settings: Settings) => null
  /** The person's answer to a question that the host asked in the window, because it has no dialogs of its own. */
  'dialog:answer': (id: string, answer: DialogAnswer) => DialogReply
  'dialog:list': (id: string, folder: Ticket | null) => FolderListing
  /** Makes a folder in one that was listed, and lists it. */
  'dialog:make-folder': (id: string, folder: Ticket, name: string) => FolderListing
  /**
   * Puts the window's commands into the native menu, which shows those of the window in front; a host that has no such
   * menu does nothing. The window calls it again whenever what it can carry out changes.
   */
  'menu:show': (items: readonly NativeMenuItem[]) => null
  /** Opens one more window. A host that cannot leaves it to the window that asks. */
  'window:open': () => OpenResult
  /**
   * Opens the audience's view on another screen; it and the presenter talk over a `BroadcastChannel` of this name, which
   * nobody can guess.
   */
  'present:open-audience': (name: string) => OpenResult
}

/** Whether a host has opened a window. */
export interface OpenResult {
  readonly opened: boolean
}

/** Hosts without native dialogs ask in the window. */
export interface DialogRequest {
  readonly id: string
  readonly kind: 'open' | 'save' | 'folder'
  readonly suggestedName: string
  /** Endings that may be chosen: ".brief.json", ".pptx"; none where a folder is. */
  readonly endings: readonly string[]
}

export type DialogAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'open'; readonly file: Ticket }
  | { readonly kind: 'folder'; readonly folder: Ticket }
  | { readonly kind: 'save'; readonly folder: Ticket; readonly name: string; readonly replace: boolean }

/** The result of an answer: the question is settled, or a file of this name is there and may be replaced. */
export type DialogReply = { readonly kind: 'settled' } | { readonly kind: 'exists'; readonly name: string }

export interface FolderListing {
  readonly folder: Ticket
  readonly name: string
  readonly parent: Ticket | null
  /** The folders that lead here, from the top down, this one last. */
  readonly trail: readonly { readonly ticket: Ticket; readonly name: string }[]
  readonly entries: readonly { readonly ticket: Ticket; readonly name: string; readonly isFolder: boolean }[]
}

/** Events that a host sends to its window. */
export type BridgeEvents = {
  'export:progress': { readonly job: string; readonly done: number; readonly total: number }
  'dialog:ask': DialogRequest
  /** The id of an item that the person chose from the native menu, as `menu:show` brought it. */
  'menu:command': string
  /** The file was changed by somebody else since it was opened or saved, or, where saving finds no file, is gone. */
  'deck:changed': { readonly ticket: Ticket; readonly isGone: boolean }
  /** A file that the system asked the program to open. */
  'deck:open-requested': OpenedDeck
  /** The author's templates have changed: the window lays its deck out again. */
  'world:changed': ChangedTemplates
  /** The audience's view that was opened under this name is closed. */
  'present:audience-closed': { readonly name: string }
  /** Something that the person should know and did not ask for just now: a file of the command line will not open. */
  'host:notice': { readonly message: Message }
  /** The host behind this window has ended: nothing can be asked of it any more. */
  'host:ended': null
}

/** Discarded drafts can be restored for so many days. */
export const BIN_DAYS = 30

export const EVENT_NAMES = [
  'export:progress',
  'dialog:ask',
  'menu:command',
  'deck:changed',
  'deck:open-requested',
  'world:changed',
  'present:audience-closed',
  'host:notice',
  'host:ended',
] as const satisfies readonly (keyof BridgeEvents)[]

export type Channel = keyof Bridge
export type EventName = keyof BridgeEvents

/** The bridge as the window sees it: one asynchronous method a channel, and listeners that return their removal. */
export interface BridgeClient {
  call<C extends Channel>(channel: C, ...args: Parameters<Bridge[C]>): Promise<Result<ReturnType<Bridge[C]>>>
  on<E extends EventName>(event: E, listener: (payload: BridgeEvents[E]) => void): () => void
}

/** The bridge as a host carries it out. */
export type BridgeHandlers = {
  readonly [C in Channel]: (...args: Parameters<Bridge[C]>) => ReturnType<Bridge[C]> | Promise<ReturnType<Bridge[C]>>
}
