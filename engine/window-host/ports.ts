import type { BridgeEvents, DialogAnswer, DialogReply, EventName, FolderListing, Ticket } from '../../bridge/contract'
import type { Deck } from '../../core/deck/schema'
import type { Format, FormatOptions } from '../../core/export-formats'
import type { Lang } from '../../core/locale'
import type { Diagnostic } from '../../core/scene/model'
import type { ExportFile } from '../export/model'
import type { Paths } from '../files/paths'
import type { TemplateOverrides } from '../templates/add-own'
import type { LiveWorld } from './world/live-world'

/** A question that a host asks in its own way: with the system's dialogs, or in the window. */
export interface FileQuestion {
  readonly kind: 'open' | 'save' | 'folder'
  readonly suggestedName: string
  /** Endings that may be chosen: ".brief.json", ".pptx"; none where a folder is. */
  readonly endings: readonly string[]
  /** Where the person was last. */
  readonly folder: string
}

/** What an export needs, as plain data that can be handed to another thread or process. */
export interface ExportJob {
  readonly paths: Paths
  /** The templates beyond the built-in ones, as the window has them. */
  readonly templateOverrides: TemplateOverrides
  readonly format: Format
  readonly options: FormatOptions
  /** The name that the person chose, with its ending; several files are named after it. */
  readonly fileName: string
  readonly deck: Deck
}

export interface ExportWatch {
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** All files of an export, not written yet. */
export interface ExportedFiles {
  readonly files: readonly ExportFile[]
  /** What only exporting found out. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Turns a deck into the bytes of its files, away from the thread that answers the window; rejects when aborted. */
export type RunExport = (job: ExportJob, watch: ExportWatch) => Promise<ExportedFiles>

/** For hosts that ask in the window: how the window answers. */
export interface WindowDialogs {
  readonly answer: (id: string, answer: DialogAnswer) => Promise<DialogReply>
  readonly list: (id: string, folder: Ticket | null) => Promise<FolderListing>
  readonly makeFolder: (id: string, folder: Ticket, name: string) => Promise<FolderListing>
}

/** For hosts whose windows are their own, and not those of a browser. */
export interface OwnWindows {
  readonly openWindow: () => Promise<void>
  /** Opens the audience's view on another screen than this window's; false where there is only one. */
  readonly openAudience: (name: string) => Promise<boolean>
}

/** The world of one window, whichever host it belongs to. */
export interface AppPorts {
  readonly paths: Paths
  /** One for all windows. */
  readonly world: LiveWorld
  /** Where recent files, drafts, settings and locks are kept. */
  readonly userData: string
  /** Where the first dialog starts. */
  readonly documents: string
  /** The language of the interface until the person chooses one. */
  readonly lang: Lang
  readonly now: () => Date
  /** A new name that nobody can guess. */
  readonly newId: () => string
  /** The path that the person chose, or null. */
  readonly ask: (question: FileQuestion) => Promise<string | null>
  /** Null where the system has dialogs of its own. */
  readonly dialogs: WindowDialogs | null
  /** Null where the window opens others by itself. */
  readonly windows: OwnWindows | null
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => Promise<void> | void
  readonly emit: <E extends EventName>(event: E, payload: BridgeEvents[E]) => void
  readonly runExport: RunExport
  /** Milliseconds between two looks at the open files. */
  readonly pollMs?: number
}
