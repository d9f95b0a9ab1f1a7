import { type ChildProcess, fork } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../engine/support'
import type { Controls } from './electron/control'
import type { FromProgram } from './electron/tell-test'

export interface ProgramOptions {
  readonly main: string
  readonly register: string
  readonly endpoint: string
  readonly userData: string
  readonly args?: readonly string[]
  readonly isSecond?: boolean
  readonly locale?: string
  /** The widths of the displays, from left to right. */
  readonly displays?: readonly number[]
}

type Answer<K extends keyof Controls> = Promise<ReturnType<Controls[K]>>

/** The program's process, and what the person and the system do to it. */
export class Program {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, (value: unknown) => void>()
  readonly handed: unknown[] = []
  readonly ended: Promise<number | null>
  #errors = ''
  #count = 0

  constructor(options: ProgramOptions) {
    const { main, register, endpoint, userData, args = [], isSecond = false, locale = 'en-US' } = options
    this.#child = fork(main, args, {
      cwd: userData,
      execArgv: ['--import', pathToFileURL(register).href],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        ...process.env,
        HARNESS_CHROMIUM: endpoint,
        HARNESS_ROOT: ROOT,
        HARNESS_USER_DATA: userData,
        HARNESS_IS_SECOND: isSecond ? '1' : '0',
        HARNESS_LOCALE: locale,
        HARNESS_DISPLAYS: (options.displays ?? [1920]).join(','),
      },
    })
    this.#child.stderr?.on('data', (text) => {
      this.#errors += text
    })
    this.#child.on('message', (message: FromProgram) => this.#hear(message))
    this.ended = new Promise((resolve) => this.#child.once('exit', (code) => resolve(code)))
    // What made it end may be answered by that alone.
    this.#child.once('disconnect', () => {
      for (const resolve of this.#waiting.values()) resolve(null)
    })
  }

  /** What it has written to its log. */
  get errors(): string {
    return this.#errors
  }

  do<K extends keyof Controls>(name: K, ...args: Parameters<Controls[K]>): Answer<K> {
    if (!this.#child.connected) return Promise.reject(new Error(`The program has ended:\n${this.#errors}`))
    const id = ++this.#count
    this.#child.send({ id, name, args })
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (value: unknown) => void)
    })
  }

  /** All that it did of this kind. */
  async did(kind: string): Promise<unknown[]> {
    return (await this.do('record')).filter((one) => one.kind === kind).map(({ detail }) => detail)
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }

  #hear(message: FromProgram): void {
    if (message.kind === 'second-instance') this.handed.push(message.data)
    if (message.kind !== 'answer') return
    this.#waiting.get(message.id)?.(message.value)
    this.#waiting.delete(message.id)
  }
}
