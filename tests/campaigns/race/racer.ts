import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Answer, CommandName, Commands, Order } from './child/commands'

/** How far ahead the common beginning of a race is set, so that the orders have arrived by then. */
const LEAD_MS = 4

/** One of the processes of a race. */
export class Racer {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  readonly #ended: Promise<unknown>
  #count = 0
  #errors = ''

  constructor(script: string, userData: string) {
    this.#child = spawn(process.execPath, [script, userData], { stdio: ['pipe', 'pipe', 'pipe'] })
    this.#ended = once(this.#child, 'close')
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#errors += String(chunk)
    })
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    })
    void this.#ended.then(() => {
      for (const [id, tell] of this.#waiting) tell({ id, error: `The process has ended: ${this.#errors}` })
    })
  }

  /** Has a command carried out, at once or at a moment. */
  async do<N extends CommandName>(
    name: N,
    args: Parameters<Commands[N]>,
    at = 0,
  ): Promise<Awaited<ReturnType<Commands[N]>>> {
    const order: Order = { id: ++this.#count, at, name, args }
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(order.id, resolve))
    this.#child.stdin.write(`${JSON.stringify(order)}\n`)
    const answer = await answered
    if ('error' in answer) throw new Error(answer.error)
    return answer.value as Awaited<ReturnType<Commands[N]>>
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }
}

/** Has all of them carry out a command at the same moment. */
export function together<N extends CommandName>(racers: readonly Racer[], name: N, args: Parameters<Commands[N]>) {
  const at = Date.now() + LEAD_MS
  return Promise.all(racers.map((racer) => racer.do(name, args, at)))
}
