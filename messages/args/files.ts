import type { Message, NoArgs } from '../message'

/** Why a file cannot be read: what the system calls it, or what the program found. */
export type ReadFailure =
  | 'not-utf8'
  | 'no-file'
  | 'is-folder'
  | 'not-a-folder'
  | 'no-permission'
  | 'link-loop'
  | 'name-too-long'
  | 'invalid-name'
  | 'not-a-file'

/** Why a folder cannot be read. */
export type FolderFailure = 'no-folder' | 'is-file' | 'no-permission'

/** Why a file cannot be written. */
export type WriteFailure =
  | 'disk-full'
  | 'quota-used-up'
  | 'no-permission'
  | 'disk-read-only'
  | 'no-folder'
  | 'not-a-folder'
  | 'is-folder'
  | 'file-in-the-way'
  | 'name-too-long'
  | 'in-use'
  | 'write-protected'
  | 'link-loop'
  | 'foreign-link'
  | 'too-much'
  | 'replaced'
  | 'not-a-file'

/** A failure that has a name, or else what the system says of it in its own words. */
export type Failure<Name extends string> = { readonly why: Name } | { readonly why: null; readonly system: string }

/** What chooses another place for a file: an option as it is typed, or a command of the window. */
export type PlaceOption = string | { readonly command: 'save-as' | 'export' | 'choose-folder' }

/** A place in a file. Lines and columns count from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A problem at its place, as a line of a list. */
export interface PlacedProblem extends FilePlace {
  readonly problem: Message
}

interface Write {
  readonly failure: Failure<WriteFailure>
  readonly option: PlaceOption
}

/** Files and folders that cannot be read or written. */
export interface FileMessages {
  'cannot-read': Failure<ReadFailure>
  'file-too-large': { readonly megabytes: number }
  'cannot-read-folder': Failure<FolderFailure>
  'internal-error-in-file': { readonly fault: string }
  'is-pdf': NoArgs
  'is-zip': NoArgs
  'cannot-write': Write & { readonly file: string }
  'cannot-use-folder': Write & { readonly folder: string }
  /** What is said besides `why` where files that were replaced before could not be put back. */
  'not-restored': {
    readonly why: Message
    readonly files: readonly { readonly target: string; readonly backup: string }[]
  }
  'deck-file-too-large': { readonly megabytes: number }
  'deck-file-too-long': NoArgs

  'problem-at': PlacedProblem
  /** A problem of a file or folder as a whole. */
  'problem-of': { readonly path: string; readonly problem: Message }
  'more-problems': { readonly count: number }
}
