import type { Paths } from '../engine/files/paths'

/** A page of ours that is open in a browser. */
export interface OpenPage {
  /** Settles when its window is closed. */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

/** A page that is to be opened. */
export interface PageRequest {
  readonly url: string
  /** Makes another address of the page, for where the browser fails: it may have used the first one up. */
  readonly another: () => string
  /** True once the page has been shown. */
  readonly hadPage: () => boolean
}

/** The world of the command line, passed in so that tests can watch it. */
export interface CommandLineHost {
  readonly paths: Paths
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether somebody watches `err` on a terminal, where a line can be written over. */
  readonly isTerminal: boolean
  /** The person's folder for documents. */
  readonly documents: string
  /** The built pages. */
  readonly renderer: string
  /** Opens an address in a browser; null where there is none. Where the browser fails, the person is given another address. */
  readonly openPage: (wanted: PageRequest) => Promise<OpenPage | null>
  /** Settles when the process is asked to end. */
  readonly ending: () => Promise<void>
  /** Milliseconds since the process began. */
  readonly elapsed: () => number
}
