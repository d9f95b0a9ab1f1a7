import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { formatTable } from '../../electron/cli/table'
import { pathsIn } from '../../electron/services/paths'
import { type Measurement, measure, PHASES, type Phase } from './measure'

/**
 * `npm run bench`: milliseconds per phase for decks of 10 to 1000 slides, peak memory, and how the cost of a slide
 * grows. Every measurement has a process of its own; of several, the median counts.
 */
const SIZES = [10, 24, 100, 500, 1000]
const BASE = 24
const LIMIT = 1.5
/** Phases whose work grows with the deck; the others cost the same for any. */
const GROWING: readonly Phase[] = ['deck', 'scene', 'pptx', 'finish', 'pdf']

/** Asked with a number, this script measures one deck and prints JSON; without, it asks itself for every size. */
async function main(): Promise<void> {
  const [size] = process.argv.slice(2)
  if (size !== undefined) {
    const root = resolve(import.meta.dirname, '..', '..')
    console.log(JSON.stringify(await measure(Number(size), pathsIn(root))))
    return
  }
  const all = SIZES.map(measureApart)
  console.log(`Milliseconds (Node ${process.version}; "total" is the whole process but writing the files)\n`)
  console.log(times(all))
  console.log(`Cost of a slide relative to the deck of ${BASE}\n`)
  console.log(growth(all))
  console.log(verdict(all))
}

function measureApart(size: number): Measurement {
  const runs = size <= 100 ? 5 : 3
  const measured = Array.from({ length: runs }, () => {
    const out = execFileSync(process.execPath, [...process.execArgv, import.meta.filename, String(size)], {
      encoding: 'utf8',
    })
    return JSON.parse(out) as Measurement
  })
  const sorted = measured.sort((a, b) => total(a) - total(b))
  return sorted[Math.floor(runs / 2)] as Measurement
}

function total({ ms }: Measurement): number {
  return PHASES.reduce((sum, phase) => sum + ms[phase], 0)
}

function times(all: readonly Measurement[]): string {
  const rows = all.map((one) => {
    const phases = PHASES.map((phase) => one.ms[phase].toFixed(0))
    return [
      String(one.slides),
      ...phases,
      total(one).toFixed(0),
      (total(one) / one.slides).toFixed(1),
      `${one.peakMegabytes} MB`,
    ]
  })
  return formatTable(['slides', ...PHASES, 'total', 'a slide', 'peak'], rows)
}

function growth(all: readonly Measurement[]): string {
  const rows = all.map((one) => [
    String(one.slides),
    ...GROWING.map((phase) => `×${ratio(phase, one, baseOf(all)).toFixed(2)}`),
    `×${(total(one) / one.slides / (total(baseOf(all)) / baseOf(all).slides)).toFixed(2)}`,
    `×${(one.peakMegabytes / baseOf(all).peakMegabytes).toFixed(2)}`,
  ])
  return formatTable(['slides', ...GROWING, 'total', 'peak memory'], rows)
}

function baseOf(all: readonly Measurement[]): Measurement {
  return all[SIZES.indexOf(BASE)] as Measurement
}

/** How many times what it cost in `other` a slide costs in `one`. */
function ratio(phase: Phase, one: Measurement, other: Measurement): number {
  return one.ms[phase] / one.slides / (other.ms[phase] / other.slides)
}

/** Small decks are slow at first and then get faster, so growth is judged from 100 slides on as well. */
function verdict(all: readonly Measurement[]): string {
  const last = all.at(-1) as Measurement
  const from = [baseOf(all), all[SIZES.indexOf(100)] as Measurement]
  const worst = GROWING.map((phase) => ({
    phase,
    times: Math.max(...from.map((one) => ratio(phase, last, one))),
  })).sort((a, b) => b.times - a.times)[0] as { phase: Phase; times: number }
  const said = worst.times <= LIMIT ? 'Near linear' : 'NOT near linear'
  return `${said}: from ${BASE} or 100 to ${last.slides} slides the cost of a slide grows at most ×${worst.times.toFixed(2)} (${worst.phase}); the limit is ×${LIMIT}.`
}

await main()
