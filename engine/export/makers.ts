import { extname } from 'node:path'
import type { Format, OptionsOf } from '../../core/export-formats'
import type { Scene } from '../../core/scene/model'
import type { ExportFile, MakerContext } from './model'

/**
 * Turns a scene into the files of one format. It reports each slide to `onSlide`, and throws the signal's reason once that is
 * aborted. A format of one file names it `context.fileName`; one of several names each with `nameOfPart`.
 */
export type Maker<F extends Format> = (
  scene: Scene,
  context: MakerContext<OptionsOf<F>>,
) => Promise<readonly ExportFile[]>

export type Makers = { readonly [F in Format]: () => Promise<Maker<F>> }

/** How each format is made. Makers load heavy libraries, so each is loaded only when it is asked for. */
export const MAKERS: Makers = {
  pptx: async () => {
    const { exportPptx } = await import('./pptx/index')
    return async (scene, context) => [{ name: context.fileName, bytes: await exportPptx(scene, context) }]
  },
  pdf: async () => {
    const { exportPdf } = await import('./pdf/index')
    return async (scene, context) => {
      return [{ name: context.fileName, bytes: await exportPdf(scene, { ...context, pdf: context.options }) }]
    }
  },
}

/**
 * The name of one of several files: `nameOfPart('Title.png', 3, 40)` is "Title 03.png". Numbers count from 1 and have as many
 * digits as `count`, at least two, so that file managers list the files in their order.
 */
export function nameOfPart(fileName: string, number: number, count: number): string {
  const ending = extname(fileName)
  const digits = Math.max(2, String(count).length)
  return `${fileName.slice(0, fileName.length - ending.length)} ${String(number).padStart(digits, '0')}${ending}`
}
