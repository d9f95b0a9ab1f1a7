import { testBrowser } from '../tools/browser'
import setUpPrograms from '../tools/vitest-setup'

/** Before any test: gets the browser and the programs that tests use, once for all workers. */
export default function setup(): void {
  testBrowser()
  setUpPrograms()
}
