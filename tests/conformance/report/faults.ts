import { FLOOR, KNOWN_DIFFERENCES, SHIFT } from '../known-differences'
import type { SlideFidelity } from './model'
import { ratio, shiftText } from './table'

/** Preview and PDF: what is left is how two programs smooth the edges of letters. */
const PREVIEW_FLOOR = 0.98
/** What is wrong with a slide, in half sentences. */
export function faultsOf({ previewPdf, pdfPptx, shift, known }: SlideFidelity): readonly string[] {
  const allowed = KNOWN_DIFFERENCES.filter(({ name }) => known.includes(name))
  const farthest = Math.max(SHIFT, ...allowed.map((difference) => difference.shift))
  const faults: string[] = []
  if (previewPdf !== null && previewPdf < PREVIEW_FLOOR)
    faults.push(`preview and PDF are alike by ${ratio(previewPdf)}, less than ${PREVIEW_FLOOR}`)
  if (pdfPptx !== null && pdfPptx < FLOOR)
    faults.push(`PDF and PowerPoint file are alike by ${ratio(pdfPptx)}, less than ${FLOOR}`)
  if (shift !== null && shift.distance > farthest)
    faults.push(`LibreOffice shifts by more than ${farthest} pt: ${shiftText(shift)}`)
  return faults
}
