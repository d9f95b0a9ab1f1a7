import type { Format } from '../core/export-formats'
import { printable } from '../messages/printable'
import { EXIT } from './failure'
import type { CommandLineHost } from './host'
import * as messages from './messages'

type Output = Pick<NodeJS.WriteStream, 'on' | 'write'>

interface Streams {
  readonly stdout: Output
  readonly stderr: Output
  readonly exit: (code?: number) => void
}

/** Says what happens where output cannot be written: without this, Node ends with a trace. */
export function guardStreams({ stdout, stderr, exit }: Streams): void {
  // There is no way to report this, and the work itself is not affected.
  stderr.on('error', () => {})
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`list metrics | head`) closes the pipe: that is no mistake.
    if (error.code === 'EPIPE') return exit()
    stderr.write(`error: ${printable(messages.cannotPrint(error))}\n`)
    exit(EXIT.machineFailed)
  })
}

/** Quicker work needs no progress; where nobody watches, a line now and then is enough for a log. */
const QUIET_MS = 2000
const LOG_EVERY_MS = 1000
const REDRAW_EVERY_MS = 60
const CLEAR_LINE = '\r\u001b[2K'

interface Progress {
  readonly onSlide: (format: Format, done: number, total: number) => void
  /** Clears the line that was written over. */
  readonly end: () => void
}

/** Progress on stderr: one line written over on a terminal, plain lines elsewhere. */
export function createProgress(host: Pick<CommandLineHost, 'elapsed' | 'err' | 'isTerminal'>): Progress {
  const every = host.isTerminal ? REDRAW_EVERY_MS : LOG_EVERY_MS
  let last = host.isTerminal ? Number.NEGATIVE_INFINITY : QUIET_MS - every
  let drawn = false
  return {
    onSlide: (format, done, total) => {
      const now = host.elapsed()
      if (now - last < every) return
      last = now
      drawn = true
      const text = `${format}: slide ${done} of ${total}`
      host.err(host.isTerminal ? `${CLEAR_LINE}${text}` : `${text}\n`)
    },
    end: () => {
      if (drawn && host.isTerminal) host.err(CLEAR_LINE)
    },
  }
}

/** No progress at all. */
export const NO_PROGRESS: Progress = { onSlide: () => {}, end: () => {} }
