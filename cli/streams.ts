import { printable } from '../engine/files/printable'
import { EXIT } from './exit-codes'
import * as messages from './messages'

type Output = Pick<NodeJS.WriteStream, 'on' | 'write'>

interface Streams {
  readonly stdout: Output
  readonly stderr: Output
  readonly exit: (code?: number) => void
}

/** Says what happens where output cannot be written: without this, Node ends with a trace. */
export function guardStreams({ stdout, stderr, exit }: Streams): void {
  // Nobody can be told, and the work itself is not affected.
  stderr.on('error', () => {})
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`list metrics | head`) closes the pipe: that is no mistake.
    if (error.code === 'EPIPE') return exit()
    stderr.write(`error: ${printable(messages.cannotPrint(error))}.\n`)
    exit(EXIT.machineFailed)
  })
}
