import type { Scene } from '../../../core/scene/model'
import { zip } from '../../ooxml/package/zip'
import type { ExportContext } from '../model'
import { checkPackage } from './check-package'
import { createJob } from './job'
import { withLayoutsInUseFirst } from './layout-type'
import { writeDocument } from './parts/document'
import { writeLayouts } from './parts/layouts'
import { writeNotes } from './parts/notes'
import { writeSlides } from './parts/slides'

/**
 * Writes a scene as a PowerPoint file: the same scene always gives the same bytes.
 *
 *     scene ─▶ package by pptxgenjs ─▶ slides, layouts, notes, document ─▶ check ─▶ zip
 *
 * `library.ts` says what pptxgenjs does and what it does not. Throws where a picture is too large, a slide's layout is
 * missing, or PowerPoint would have to repair the file; and the signal's reason once it is aborted.
 */
export async function exportPptx(given: Scene, context: ExportContext): Promise<Uint8Array> {
  const scene = withLayoutsInUseFirst(given)
  context.signal?.throwIfAborted()
  context.onPhase?.('package')
  const job = await createJob(scene, context)

  context.onPhase?.('slides')
  await writeSlides(job)

  context.onPhase?.('finish')
  writeLayouts(job)
  writeNotes(job)
  writeDocument(job)
  checkPackage(job.package, scene)
  return zip(job.package.files())
}
