import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ROOT } from '../../engine/support'
import type { Printed } from '../office/libreoffice'
import { writePage } from '../pdf/pictures'

/** Where the report and the pictures of what failed are; not committed. */
export const FOLDER = join(ROOT, 'out', 'conformance')

export interface Shown {
  /** The preview's pictures; none where there was no browser. */
  readonly pictures: readonly Buffer[]
  readonly pdf: string
  /** What LibreOffice made of the PowerPoint file, if it was there. */
  readonly printed: Printed | null
}

/** Writes a slide's pictures, to be looked at; answers where they are, from the project's folder. */
export async function keepPictures(name: string, page: number, { pictures, pdf, printed }: Shown): Promise<string> {
  await mkdir(FOLDER, { recursive: true })
  const path = (kind: string) => join(FOLDER, `${name}-${kind}.png`)
  const kept = [path('pdf')]
  await writePage({ path: pdf, magnified: 1 }, page, path('pdf'))
  const picture = pictures[page - 1]
  if (picture !== undefined) {
    await writeFile(path('preview'), picture)
    kept.push(path('preview'))
  }
  if (printed !== null) {
    await writePage(printed.magnified, page, path('pptx'))
    kept.push(path('pptx'))
  }
  return kept.map((file) => relative(ROOT, file)).join(', ')
}
