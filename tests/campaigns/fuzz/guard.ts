import { mkdtempSync, readdirSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Random, randomFor } from '../../core/random'
import type { Campaign } from '../campaign'
import { CAMPAIGNS } from '../places'
import { SEED } from '../settings'
import { watchForHangs } from './hang-watch'
import { inPlace, type Place } from './place'

const MAX_CPU_SECONDS = 5
const MAX_MEGABYTES = 600
const FAILURES = join(CAMPAIGNS, 'fuzz-failures')
/** As many inputs of a class are kept: the first ones. */
const MAX_KEPT = 50

export interface FuzzOptions {
  readonly failures?: string
  readonly maxCpuSeconds?: number
}

/**
 * Tries `count` inputs of a class, each in a folder of its own, and watches what the process does meanwhile. What failed is kept in
 * `failures`, with the command that tries it again.
 */
export async function fuzz(
  campaign: Campaign,
  kind: string,
  count: number,
  work: (place: Place, random: Random, input: string) => Promise<void>,
  { failures = FAILURES, maxCpuSeconds = MAX_CPU_SECONDS }: FuzzOptions = {},
): Promise<void> {
  const hangs = watchForHangs(failures)
  const stopListening = listen()
  const restore = ownTemporaryFolder()
  try {
    let kept = 0
    await campaign.run(kind, count, async (_, input) => {
      hangs.begin(input)
      const tryIt = (place: Place) =>
        watched(campaign, { kind, maxCpuSeconds }, () => work(place, randomFor(SEED, input), input))
      await inPlace(tryIt, async (folder, error) => {
        if (kept++ < MAX_KEPT) await keep(input, folder, error, failures)
      })
    })
  } finally {
    stopListening()
    await restore()
    await hangs.end()
  }
}

/** Gives the process a folder for temporary files that nobody else uses, so that what is left there can be told. */
function ownTemporaryFolder(): () => Promise<void> {
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'chengyu-campaign-'))
  process.env.TMPDIR = folder
  return async () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    await rm(folder, { recursive: true, force: true })
  }
}

/** Errors that nobody caught since the last look. */
const uncaught: unknown[] = []

function listen(): () => void {
  const hear = (error: unknown) => void uncaught.push(error)
  process.on('uncaughtException', hear)
  process.on('unhandledRejection', hear)
  return () => {
    process.off('uncaughtException', hear)
    process.off('unhandledRejection', hear)
  }
}

const PROTOTYPE = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

interface Watched {
  readonly kind: string
  readonly maxCpuSeconds: number
}

async function watched(campaign: Campaign, { kind, maxCpuSeconds }: Watched, work: () => Promise<void>): Promise<void> {
  const others = readdirSync(tmpdir())
  const before = process.cpuUsage()
  await work()
  // What was left to run in the background fails now, if it does.
  await new Promise((resolve) => setImmediate(resolve))
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const megabytes = process.memoryUsage.rss() / 2 ** 20
  campaign.measure(kind, 'CPU s', Math.round(seconds * 10) / 10)
  campaign.measure(kind, 'MB', Math.round(megabytes))
  const [error] = uncaught.splice(0)
  if (error !== undefined) throw new Error(`Nobody caught ${String(error)}`)
  if (seconds > maxCpuSeconds) throw new Error(`Took ${seconds} s of the processor`)
  if (megabytes > MAX_MEGABYTES) throw new Error(`The process holds ${megabytes} MB`)
  if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== PROTOTYPE)
    throw new Error('Object.prototype has changed')
  const left = readdirSync(tmpdir()).filter((name) => !others.includes(name))
  if (left.length > 0) throw new Error(`Left ${left.join(', ')} in the folder of temporary files`)
}

/** Keeps an input that failed, and how to try it again. */
async function keep(input: string, folder: string, error: unknown, failures: string): Promise<void> {
  const kept = join(failures, input.replace(/\W+/g, '-'))
  await rm(kept, { recursive: true, force: true })
  await mkdir(failures, { recursive: true })
  await cp(folder, kept, { recursive: true })
  const message = error instanceof Error ? error.stack : String(error)
  await writeFile(join(kept, 'FAILURE.txt'), `SEED=${SEED} ONLY='${input}' npm run test:fuzz\n\n${message}\n`)
}
