import type { Scene } from '../../../core/scene/model'
import { Package } from '../../ooxml/package/package'
import { zip } from '../../ooxml/package/zip'
import type { ExportContext } from '../model'
import { checkPackage } from './check-package'
import { finish, PASSES } from './finish'
import { createJob, type Pass } from './job'
import { withLayoutsInUseFirst } from './layout-order'
import { placeScene } from './place/presentation'

/**
 * Writes a scene as a PowerPoint file.
 *
 *     scene ─▶ calls on pptxgenjs ─▶ its package ─▶ finishing passes ─▶ check ─▶ the same bytes every time
 *
 * pptxgenjs places objects and makes parts and relationships; what it cannot say exactly, or gets wrong, is written by
 * one pass each (`finish/`), from the scene.
 */
export async function exportPptx(scene: Scene, context: ExportContext): Promise<Uint8Array> {
  return exportWith(scene, context, PASSES)
}

/** The export with a choice of passes, so that a test can leave one out and see what it is for. */
export async function exportWith(given: Scene, context: ExportContext, passes: readonly Pass[]): Promise<Uint8Array> {
  const scene = withLayoutsInUseFirst(given)

  // 1. Every node becomes a call.
  context.onPhase?.('slides')
  context.signal?.throwIfAborted()
  const presentation = placeScene(scene, context)

  // 2. pptxgenjs writes its package; we take it apart.
  context.onPhase?.('write')
  const written = await presentation.write({ outputType: 'uint8array' })
  context.signal?.throwIfAborted()
  const opened = Package.read(written as Uint8Array)

  // 3. The passes say everything that the scene says; the check refuses a file that PowerPoint might repair.
  context.onPhase?.('finish')
  const job = createJob(scene, context, opened)
  finish(job, passes)
  checkPackage(opened, scene)
  return zip(opened.files())
}
