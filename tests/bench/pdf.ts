import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Deck } from '../../core/deck/schema'
import type { Scene } from '../../core/scene/model'
import { exportDeck, type OnProgress } from '../../engine/export/export-deck'
import type { Paths } from '../../engine/files/paths'
import { layOut, type World } from '../../engine/world/world'
import { bareDrawing, drawBare } from './bare-pdf'
import { deckOf, mustRead } from './measure'

/** Our PDF beside what pdfkit alone needs to draw the same, in one process. */
export interface PdfMeasurement {
  readonly slides: number
  readonly ours: number
  readonly bare: number
  /** What the first PDF held on to while it was written, its own bytes included. */
  readonly megabytes: number
}

const RUNS = 7

/** Writes a deck of so many slides several times, ours and bare in turn; the medians count, in milliseconds. */
export async function measurePdf(wanted: number, paths: Paths): Promise<PdfMeasurement> {
  const world = await mustRead(paths)
  const deck = deckOf(wanted, world)
  const scene = layOut(deck, world)
  const { pdf, megabytes } = await firstPdf(scene, deck, world)
  const drawing = bareDrawing(scene, pdf, world.fonts.files)
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let i = 0; i < RUNS; i++) {
    ours.push(await timed(() => writePdf(scene, deck, world)))
    bare.push(await timed(() => drawBare(drawing)))
  }
  return { slides: scene.slides.length, ours: median(ours), bare: median(bare), megabytes }
}

/** A PDF, and what it holds on to while it is written: the most that is left at any slide when garbage is collected. */
async function firstPdf(scene: Scene, deck: Deck, world: World) {
  const before = liveBytes()
  let max = before
  const everyFifth = Math.ceil(scene.slides.length / 5)
  const pdf = await writePdf(scene, deck, world, (_, done) => {
    if (done % everyFifth === 0 || done === scene.slides.length) max = Math.max(max, liveBytes())
  })
  return { pdf, megabytes: Math.round((max - before) / 1024 / 1024) }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function liveBytes(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

async function writePdf(
  scene: Scene,
  deck: Deck,
  world: World,
  onProgress: OnProgress = () => {},
): Promise<Uint8Array> {
  const { index: dataset, fonts } = world
  const { files, metrics } = fonts
  const request = { formats: ['pdf'], deck, dataset, fonts: files, metrics, signal: null, onProgress } as const
  const [exported] = await exportDeck(scene, request)
  const [file] = exported?.files ?? []
  if (file === undefined) throw new Error('No PDF was written')
  return file.bytes
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
