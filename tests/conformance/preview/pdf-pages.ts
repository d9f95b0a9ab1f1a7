import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Scene } from '../../../core/scene/model'
import { exportPdf } from '../../../electron/export/pdf/index'
import { WORLD } from '../../core/scene/scenes'

const run = promisify(execFile)

/**
 * The pages of a scene's PDF as pictures, drawn by Poppler. Not by its `pdftoppm`, which lifts every baseline to the
 * next whole pixel.
 */
export async function pdfPages(scene: Scene, pixelsAPoint: number): Promise<readonly Buffer[]> {
  const context = { dataset: WORLD.index, fonts: WORLD.fonts.files, onSlide: () => {}, signal: null }
  const folder = await mkdtemp(join(tmpdir(), 'preview-'))
  try {
    await writeFile(join(folder, 'deck.pdf'), await exportPdf(scene, context))
    await run('pdftocairo', ['-r', String(72 * pixelsAPoint), '-png', 'deck.pdf', 'page'], { cwd: folder })
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    return await Promise.all(pages.map((name) => readFile(join(folder, name))))
  } finally {
    await rm(folder, { recursive: true })
  }
}
