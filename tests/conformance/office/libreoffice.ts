import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pages } from '../pdf/pages'
import { run } from '../run'
import { fontsConfig } from './fonts-config'
import { magnify } from './magnify'

/** LibreOffice with a profile and fonts of its own; one conversion at a time. */
export interface LibreOffice {
  print(presentation: string): Promise<Printed>
  close(): Promise<void>
}

/** The PDFs that it makes of a presentation. */
export interface Printed {
  /** The path of the one at its own size: where things are. */
  readonly actual: string
  /** What they look like. */
  readonly magnified: Pages
}

export async function openLibreOffice(root: string): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  const fonts = join(folder, 'fonts.conf')
  await writeFile(fonts, await fontsConfig(root, join(folder, 'fonts')))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const env = { ...process.env, FONTCONFIG_FILE: fonts }
  const convert = async (files: readonly string[], format: string, into: string) => {
    const said = await run(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', into, ...files],
      into,
      env,
    )
    const made = files.map((file) => join(into, basename(file).replace(/\.[^.]+$/, `.${format}`)))
    // It ends well even where it has made nothing.
    for (const file of made)
      await access(file).catch(() => Promise.reject(new Error(`LibreOffice did not write ${file}: ${said}`)))
    return made
  }
  return {
    print: async (presentation) => {
      const into = join(dirname(presentation), 'libreoffice')
      await mkdir(into, { recursive: true })
      const [flat = ''] = await convert([presentation], 'fodp', into)
      const large = flat.replace(/\.fodp$/, '-large.fodp')
      const document = asPowerPoint(await readFile(flat, 'utf8'))
      await writeFile(flat, document)
      await writeFile(large, magnify(document, MAGNIFIED))
      const [actual = '', magnified = ''] = await convert([flat, large], 'pdf', into)
      return { actual, magnified: { path: magnified, magnified: MAGNIFIED } }
    },
    close: () => rm(folder, { recursive: true, maxRetries: 5 }),
  }
}

/**
 * LibreOffice 7.4 sets type, and each letter's width, in whole dots of a printer that has 600 to the inch; no screen and no
 * PowerPoint does. At 10.5 pt the letters of a long line drift by more than a point. So looks are compared at a size at
 * which the dots are half as large, and half a point of type is eight of them. Places are not: the distance of a chart's
 * labels from its axis, for one, does not grow with the chart.
 */
const MAGNIFIED = 1.92

/**
 * Two things that LibreOffice does otherwise than PowerPoint and that a .pptx cannot tell it are each one attribute of
 * the default style of its own format. The way through that format changes nothing else: the pages of English decks
 * without tables are the same, pixel by pixel, with it and without.
 *
 * - It sets a space between Chinese and Latin characters, which PowerPoint does not.
 * - Lines of exact height from a .pptx are a fifth of the type's size above their foot, whatever the font: its importer
 *   says so for shapes, and forgets the cells of tables, where the font's own descent counts.
 */
function asPowerPoint(document: string): string {
  return DEFAULTS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), document)
}

const DEFAULTS = [
  ['style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"'],
  ['style:font-independent-line-spacing="false"', 'style:font-independent-line-spacing="true"'],
] as const
