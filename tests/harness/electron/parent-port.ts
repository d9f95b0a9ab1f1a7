import { EventEmitter } from 'node:events'

/** `process.parentPort` of a utility process, over Node's own channel. */
class ParentPort extends EventEmitter {
  constructor() {
    super()
    this.once('newListener', () => {
      process.on('message', (data) => this.emit('message', { data, ports: [] }))
    })
  }

  postMessage(message: unknown): void {
    process.send?.(structuredClone(message))
  }
}

Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
