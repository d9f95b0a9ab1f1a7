import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mustBe } from './ready'
import { note } from './record'

/** The shim of `process.parentPort`, built beside this file. */
const PARENT_PORT = pathToFileURL(join(import.meta.dirname, 'parent-port.js')).href

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(entry: string) {
    super()
    this.#child = fork(entry, [], { execArgv: ['--import', PARENT_PORT], serialization: 'advanced' })
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => {
      note('utility-exit', code)
      this.emit('exit', code ?? 0)
    })
  }

  postMessage(message: unknown): void {
    this.#child.send(structuredClone(message) as object)
  }

  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork(entry: string): UtilityProcess {
    mustBe('after', 'utilityProcess.fork')
    note('utility-fork', entry)
    return new UtilityProcess(entry)
  },
}
