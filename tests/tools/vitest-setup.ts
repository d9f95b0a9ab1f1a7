import { getPrograms } from './programs'

/** Before any test: gets the programs that tests use, once for all workers. */
export default function setup(): void {
  getPrograms(['pdfdetach', 'pdfinfo', 'pdffonts', 'pdftotext', 'qpdf'], 'the tests that show a PDF to other programs')
}
