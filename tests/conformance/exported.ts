import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scene } from '../../core/scene/model'
import { exportPdf } from '../../engine/export/pdf/index'
import { exportPptx } from '../../engine/export/pptx/index'
import { WORLD } from '../engine/shipped-world'

/** The files of a scene, in a folder of their own. */
export interface Exported {
  readonly pdf: string
  writePptx(): Promise<string>
  remove(): Promise<void>
}

export async function exported(scene: Scene): Promise<Exported> {
  const context = {
    dataset: WORLD.index,
    fonts: WORLD.fonts.files,
    metrics: WORLD.fonts.metrics,
    pdf: { pages: 'slides', attachments: false },
    deckText: '',
    onSlide: () => {},
    signal: null,
  } as const
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  const [pdf, pptx] = [join(folder, 'deck.pdf'), join(folder, 'deck.pptx')]
  await writeFile(pdf, await exportPdf(scene, context))
  const writePptx = async () => {
    await writeFile(pptx, await exportPptx(scene, context))
    return pptx
  }
  return { pdf, writePptx, remove: () => rm(folder, { recursive: true }) }
}
