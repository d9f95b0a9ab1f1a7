import type { Scene } from '../../core/scene/model'
import { exportPptx } from '../../engine/export/pptx/index'
import type { World } from '../../engine/world/world'
import { bareExport } from './bare-pptx'

/** Milliseconds of processor time for the same slides: on a busy machine, the clock says little. */
export interface BesideBare {
  readonly slides: number
  /** pptxgenjs alone. */
  readonly bare: number
  /** Our exporter, the check of the package included. */
  readonly ours: number
}

const ROUNDS = 7

/** Exports the same scene by turns with pptxgenjs alone and with our exporter, in one process, and takes the medians. */
export async function besideBare(scene: Scene, world: World): Promise<BesideBare> {
  const context = { dataset: world.index, fonts: world.fonts.files, onSlide: () => {}, signal: null }
  const bare: number[] = []
  const ours: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await timed(() => bareExport(scene)))
    ours.push(await timed(() => exportPptx(scene, context)))
  }
  return { slides: scene.slides.length, bare: median(bare), ours: median(ours) }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
