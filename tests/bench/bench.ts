import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { formatTable } from '../../cli/report'
import { pathsIn } from '../../engine/files/paths'
import type { BesideBare } from './beside-bare'
import { type Measurement, measure, measureBesideBare, PHASES, type Phase } from './measure'
import { measurePdf, type PdfMeasurement } from './pdf'

/**
 * `npm run bench`: milliseconds per phase for decks of 10 to 1000 slides, peak memory, and how the cost of a slide
 * grows; and what our files cost beside those that pptxgenjs and pdfkit make alone. Every measurement has a process of
 * its own; of several, the median counts.
 */
const SIZES = [10, 24, 100, 500, 1000]
const BASE = 24
const LIMIT = 1.5
const SIZES_BESIDE_BARE = [24, 100]
const LIMIT_BESIDE_BARE = 2.5
const PDF_SIZES = [24, 200, 1000]
const PDF_LIMIT = 1.6
/** Phases whose work grows with the deck; the others cost the same for any. */
const GROWING: readonly Phase[] = ['deck', 'scene', 'pptx', 'finish', 'pdf']

const MEASUREMENTS = { phases: measure, bare: measureBesideBare, pdf: measurePdf } as const

/** Asked with a measurement and a size, this script measures one deck and prints JSON; without, it asks itself for all. */
async function main(): Promise<void> {
  const [what, size] = process.argv.slice(2)
  if (what !== undefined) {
    const one = MEASUREMENTS[what as keyof typeof MEASUREMENTS]
    console.log(JSON.stringify(await one(Number(size), pathsIn(resolve(import.meta.dirname, '..', '..')))))
    return
  }
  const all = SIZES.map(measureApart)
  console.log(`Milliseconds (Node ${process.version}; "total" is the whole process but writing the files)\n`)
  console.log(times(all))
  console.log(`Cost of a slide relative to the deck of ${BASE}\n`)
  console.log(growth(all))
  console.log(verdict(all))
  console.log(`\n${besideBare(SIZES_BESIDE_BARE.map(askBesideBare))}`)
  console.log(`\n${pdfBesideBare(PDF_SIZES.map((each) => ask<PdfMeasurement>('pdf', each)))}`)
}

function measureApart(size: number): Measurement {
  const runs = size <= 100 ? 5 : 3
  const measured = Array.from({ length: runs }, () => ask<Measurement>('phases', size))
  const sorted = measured.sort((a, b) => total(a) - total(b))
  return sorted[Math.floor(runs / 2)] as Measurement
}

/** Of three processes the one with the middle ratio: either side may have a bad moment. */
function askBesideBare(size: number): BesideBare {
  const measured = [1, 2, 3].map(() => ask<BesideBare>('bare', size))
  return measured.sort((a, b) => a.ours / a.bare - b.ours / b.bare)[1] as BesideBare
}

/** What this script says when it is asked in a process of its own. */
function ask<T>(what: keyof typeof MEASUREMENTS, size: number): T {
  const command = [...process.execArgv, import.meta.filename, what, String(size)]
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as T
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

/** The same slides by turns in one process, by processor time. */
function besideBare(all: readonly BesideBare[]): string {
  const rows = all.map(({ slides, bare, ours }) => [
    String(slides),
    bare.toFixed(0),
    ours.toFixed(0),
    `×${(ours / bare).toFixed(2)}`,
  ])
  const table = formatTable(['slides', 'pptxgenjs alone', 'ours, finished and checked', 'ratio'], rows)
  const worst = Math.max(...all.map(({ bare, ours }) => ours / bare))
  const said = worst <= LIMIT_BESIDE_BARE ? 'Within the limit' : 'NOT within the limit'
  return `PowerPoint: milliseconds of processor time for the same slides\n\n${table}\n${said} of ×${LIMIT_BESIDE_BARE}.`
}

/** The limit is for the deck of a whole briefing; the memory is what is held on to while it is written. */
function pdfBesideBare(all: readonly PdfMeasurement[]): string {
  const rows = all.map(({ slides, bare, ours, megabytes }) => [
    String(slides),
    bare.toFixed(0),
    ours.toFixed(0),
    `×${(ours / bare).toFixed(2)}`,
    `${megabytes} MB`,
  ])
  const table = formatTable(['slides', 'pdfkit alone', 'ours, tagged, with attachments', 'ratio', 'memory'], rows)
  const [briefing] = all
  const ratio = briefing === undefined ? 0 : briefing.ours / briefing.bare
  const said = ratio <= PDF_LIMIT ? 'Within the limit' : 'NOT within the limit'
  return `PDF: milliseconds for the same operations\n\n${table}\n${said} of ×${PDF_LIMIT}.`
}

await main()
