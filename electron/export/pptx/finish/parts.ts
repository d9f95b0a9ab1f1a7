import type { Job, Pass } from '../job'
import { RELATIONSHIP } from '../package/relationships'

/**
 * Names parts by their place in the deck. pptxgenjs counts charts through the whole process, so that a second export
 * would have other names than the first; it keeps a layout of its own that nobody uses, and notes for every slide.
 */
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
    numberCharts(job, renamed)
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

function numberCharts({ package: opened, slides }: Job, renamed: Map<string, string>): void {
  let number = 0
  for (const { part } of slides) {
    for (const { type, target } of opened.relationships(part)) {
      if (type !== RELATIONSHIP.chart) continue
      number++
      renamed.set(target, `ppt/charts/chart${number}.xml`)
      const workbook = opened.related(target, RELATIONSHIP.package)
      if (workbook !== null) renamed.set(workbook, `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`)
    }
  }
}
