import type { Localized } from '../locale'
import type { Message, NoArgs } from '../message'
import type { PlacedProblem } from './files'

interface FileName {
  readonly name: string
}

/** Problems that are listed, each at its place, and how many there are besides. */
export interface Problems {
  readonly problems: readonly PlacedProblem[]
  readonly more: number
}

/** What a host tells its window: files, drafts, exports, calls. */
export interface AppMessages {
  'unknown-ticket': NoArgs
  'open-elsewhere': FileName
  'write-protected': FileName
  'cannot-save-read-only': FileName
  'cannot-replace-open-file': FileName
  'cannot-replace-protected': FileName
  'lock-lost': FileName
  'changed-on-disk': FileName
  'file-gone': FileName
  'hard-linked': FileName
  'hidden-file-name': FileName
  'device-name': FileName
  'name-ends-with-dot-or-space': FileName
  'name-taken': FileName
  'opened-as-copy': FileName
  'copy-without-file': NoArgs
  'newer-version': { readonly found: number; readonly newest: number }
  'content-left-out': { readonly keys: readonly string[] }
  'cannot-open': FileName & Problems
  'cannot-read-world': Problems

  'draft-taken': NoArgs
  'draft-gone': NoArgs
  'draft-file-gone': FileName

  /** Files of an export that nobody was asked about: the first of them, and how many. */
  'parts-exist': FileName & { readonly count: number }
  'export-running': NoArgs
  'export-ended': NoArgs

  'no-dialogs': NoArgs
  /** `why` is what the validator says, in English. */
  'bad-call': { readonly channel: string; readonly where: string; readonly why: string }
  /** `fault` is what the system said, in its own words. */
  unexpected: { readonly fault: string }
  'foreign-page': { readonly channel: string }
  'window-closed': { readonly channel: string }
  'program-fault': { readonly log: string }
  'cannot-start': NoArgs
  /** Where the details of a fault are. */
  'details-in': { readonly log: string }
  'window-crashed': NoArgs
  'window-not-loaded': NoArgs
}

/** What the browser host and the server of `chengyu-brief watch` answer. */
export interface HostMessages {
  'other-user': NoArgs
  'wrong-host': NoArgs
  'wrong-token': NoArgs
  'no-session': NoArgs
  'not-found': NoArgs
  'wrong-method': NoArgs
  'unknown-channel': { readonly channel: string }
  'arguments-not-json': NoArgs
  'request-too-large': { readonly bytes: number }
  'no-window-name': NoArgs
  'too-many-windows': { readonly max: number }
  /** Before there is a window: one browser profile for each. */
  'too-many-hosts': { readonly max: number }
  'question-answered': NoArgs
  'place-not-offered': NoArgs
  'invalid-file-name': FileName
  'file-name-too-long': NoArgs
  'folder-has-name': FileName
  'name-in-use': FileName
  'cannot-create-folder': FileName & { readonly why: NewFolderFailure | null; readonly system: string }
  'folder-not-writable': FileName
  'cannot-reveal': { readonly path: string }
}

/** Why a folder cannot be created. */
export type NewFolderFailure = 'no-permission' | 'disk-read-only' | 'disk-full' | 'parent-gone'

/** What the window itself has to say. */
export interface WindowMessages {
  saved: FileName
  'changed-outside': FileName
  'host-not-responding': { readonly fault: string }
  'host-ended': NoArgs
  'host-not-reached': NoArgs
  'cannot-listen': NoArgs
  'changes-not-kept': { readonly why: Message }
  'dropped-file-unreadable': FileName
  'deck-stays-open': NoArgs
  'no-second-screen': NoArgs
  'window-blocked': NoArgs
  'no-slides-copied': NoArgs
  'draft-discarded': { readonly title: string }
  'text-too-long-to-keep': { readonly length: number; readonly max: number }
  'slides-pasted-into-text': NoArgs
  'copy-downloaded': NoArgs
  'version-kept': NoArgs
  'deck-read-only': NoArgs
  'slides-kept': { readonly count: number; readonly thing: Localized }
  'broken-template': {
    readonly file: string
    readonly isLastGood: boolean
    readonly place: string
    readonly problem: Message
  }
}
