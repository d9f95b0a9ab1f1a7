import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Random } from '../../core/random'
import { ROOT } from '../places'
import { SEED } from '../settings'
import type { JobName } from './child/jobs'
import type { Said } from './child/report'

/** Up to the milliseconds that a child may work before it is killed from outside. */
const MAX_WORK_MS = 60
/** Up to the steps that a child may take before it is killed at one of them: several writes. */
const MAX_STEPS = 400

/** What a child has said before it was killed. */
export interface Life {
  /** The number of the last write of this file, draft or lock that was acknowledged; null where none was. */
  lastDone(what: string): number | null
  /** The number of the last write that was begun. */
  lastBegun(what: string): number | null
  /** Everything that was written. */
  readonly names: readonly string[]
  /** What was acknowledged last. */
  readonly lastName: string | null
  /** How many writes were acknowledged. */
  readonly acknowledged: number
}

export interface LifeOptions {
  readonly script: string
  readonly job: JobName
  readonly folder: string
  readonly input: string
  readonly random: Random
  /** Done while the child is alive; the kill waits for it. Only for a kill from outside. */
  readonly meanwhile?: (() => Promise<void> | undefined) | undefined
}

/** Lets a child work, and kills it: every other one at a step of its own, the others at a random moment from outside. */
export async function liveUntilKilled(options: LifeOptions): Promise<Life> {
  const { script, job, folder, input, random, meanwhile } = options
  const step = meanwhile || random.oneIn(2) ? 0 : 1 + random.below(MAX_STEPS)
  const child = spawn(process.execPath, [script, job, folder, String(SEED), input, String(step)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Said[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk)
  })
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const one = JSON.parse(line) as Said
      said.push(one)
      if (one.kind === 'ready') resolve()
    })
  })
  const ended = once(child, 'close')
  if (step === 0) {
    await Promise.race([ready, ended])
    await meanwhile?.()
    await new Promise((resolve) => setTimeout(resolve, random.below(MAX_WORK_MS)))
    child.kill('SIGKILL')
  }
  const [code, signal] = (await ended) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`The child ended by itself with ${code ?? signal}:\n${errors}`)
  return lifeOf(said)
}

/** What was said, by what it says. */
export function lifeOf(said: readonly Said[]): Life {
  const writes = said.filter((one) => one.kind !== 'ready')
  const last = (kind: 'begun' | 'done', what: string) =>
    writes.findLast((one) => one.kind === kind && one.what === what)?.number ?? null
  return {
    lastDone: (what) => last('done', what),
    lastBegun: (what) => last('begun', what),
    names: [...new Set(writes.map(({ what }) => what))],
    lastName: writes.findLast(({ kind }) => kind === 'done')?.what ?? null,
    acknowledged: writes.filter(({ kind }) => kind === 'done').length,
  }
}

/** Fails where what is on the disk is older than what was acknowledged, or was never written. */
export function mustBeCurrent(life: Life, what: string, found: number | null, before: number | null): void {
  const done = life.lastDone(what)
  const begun = life.lastBegun(what)
  const oldest = done ?? before
  if (found === oldest || (found !== null && begun !== null && found === begun)) return
  throw new Error(`${what}: found ${found}, acknowledged ${done}, begun ${begun}, before ${before}`)
}
