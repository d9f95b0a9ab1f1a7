import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import type { Job, Pass } from '../job'

/** Drops what nobody uses: a layout of pptxgenjs' own, before ours, and a notes part for every slide without notes. */
export const parts: Pass = {
  name: 'parts',
  run(job) {
    dropForeignLayout(job)
    dropEmptyNotes(job)
    const renamed = new Map<string, string>()
    job.layouts.forEach((surface, i) => {
      const path = `ppt/slideLayouts/slideLayout${i + 1}.xml`
      renamed.set(surface.part, path)
      surface.part = path
    })
    job.package.rename(renamed)
  },
}

const FOREIGN_LAYOUT = 'ppt/slideLayouts/slideLayout1.xml'
const MASTER = 'ppt/slideMasters/slideMaster1.xml'

function dropForeignLayout({ package: opened }: Job): void {
  const kept = opened.relationships(MASTER).filter(({ target }) => target !== FOREIGN_LAYOUT)
  opened.setRelationships(MASTER, kept)
  opened.remove(FOREIGN_LAYOUT)
}

function dropEmptyNotes({ package: opened, slides }: Job): void {
  for (const { part, slide } of slides) {
    if (slide.notes.talk.length + slide.notes.numbers.length > 0) continue
    const notes = opened.related(part, RELATIONSHIP.notesSlide)
    if (notes === null) continue
    const kept = opened.relationships(part).filter(({ target }) => target !== notes)
    opened.setRelationships(part, kept)
    opened.remove(notes)
  }
}
