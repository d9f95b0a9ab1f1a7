import { Worker } from 'node:worker_threads'
import { SEED } from '../settings'

/** A thread that ends the process if one input takes far too long, and writes down which one it was. */
export interface HangWatch {
  begin(input: string): void
  end(): Promise<void>
}

const ROOM = 1000
/** No loaded machine makes an input of less than five seconds take so much of the processor. */
const MAX_CPU_SECONDS = 60

/** The watch's own code: the thread that hangs can do nothing about it itself. */
const CODE = `
  const { mkdirSync, writeFileSync } = require('node:fs')
  const { workerData: { shared, folder, seed, limit } } = require('node:worker_threads')
  const [count] = [new Int32Array(shared, 0, 1)]
  let seen = -1
  let since = process.cpuUsage()
  setInterval(() => {
    const now = Atomics.load(count, 0)
    if (now !== seen) {
      seen = now
      since = process.cpuUsage()
      return
    }
    const { user, system } = process.cpuUsage(since)
    if ((user + system) / 1e6 < limit) return
    const input = Buffer.from(new Uint8Array(shared, 4)).toString('utf8').split('\\0')[0]
    mkdirSync(folder, { recursive: true })
    writeFileSync(folder + '/HANG.txt', "SEED=" + seed + " ONLY='" + input + "' npm run test:fuzz\\n")
    console.error('An input hangs: ' + input)
    process.kill(process.pid, 'SIGKILL')
  }, 500)
`

/** Begins to watch; `folder` is where a hang is written down. */
export function watchForHangs(folder: string): HangWatch {
  const shared = new SharedArrayBuffer(4 + ROOM)
  const workerData = { shared, folder, seed: SEED, limit: MAX_CPU_SECONDS }
  const worker = new Worker(CODE, { eval: true, workerData })
  worker.unref()
  const [count, text] = [new Int32Array(shared, 0, 1), new Uint8Array(shared, 4)]
  return {
    begin(input) {
      text.fill(0)
      text.set(new TextEncoder().encode(input).subarray(0, ROOM - 1))
      Atomics.add(count, 0, 1)
    },
    async end() {
      await worker.terminate()
    },
  }
}
