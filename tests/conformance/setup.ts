import { testBrowser } from '../tools/browser'
import { getPrograms } from '../tools/programs'
import { POPPLER } from './pdf/pictures'

/** Before any test: gets the browser and the programs that the comparison uses, once for all workers. */
export default function setup(): void {
  testBrowser()
  getPrograms(POPPLER, 'the comparisons with the PDF')
  getPrograms(['soffice'], 'the comparisons with the PowerPoint file')
}
