import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../run'
import { fontsConfig } from './fonts-config'

/** LibreOffice with a profile and fonts of its own; one conversion at a time. */
export interface LibreOffice {
  /** The path of the PDF that it makes of a presentation. */
  print(presentation: string): Promise<string>
  close(): Promise<void>
}

export async function openLibreOffice(root: string): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  const fonts = join(folder, 'fonts.conf')
  await writeFile(fonts, await fontsConfig(root, join(folder, 'fonts')))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const env = { ...process.env, FONTCONFIG_FILE: fonts }
  const convert = async (file: string, format: string, into: string) => {
    const said = await run(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', into, file],
      into,
      env,
    )
    const made = join(into, basename(file).replace(/\.[^.]+$/, `.${format}`))
    // It ends well even where it has made nothing.
    await readFile(made).catch(() => Promise.reject(new Error(`LibreOffice did not convert ${file}: ${said}`)))
    return made
  }
  return {
    print: async (presentation) => {
      const into = join(dirname(presentation), 'libreoffice')
      await mkdir(into, { recursive: true })
      const flat = await convert(presentation, 'fodp', into)
      await asPowerPoint(flat)
      return convert(flat, 'pdf', into)
    },
    close: () => rm(folder, { recursive: true, maxRetries: 5 }),
  }
}

/**
 * Two things that LibreOffice does otherwise than PowerPoint and that a .pptx cannot tell it are each one attribute of
 * the default style of its own format. The way through that format changes nothing else: the pages of English decks
 * without tables are the same, pixel by pixel, with it and without.
 *
 * - It sets a space between Chinese and Latin characters, which PowerPoint does not.
 * - Lines of exact height from a .pptx stand a fifth of the type's size above their foot, whatever the font: its importer
 *   says so for shapes, and forgets the cells of tables, where the font's own descent counts.
 */
async function asPowerPoint(flat: string): Promise<void> {
  const document = await readFile(flat, 'utf8')
  await writeFile(
    flat,
    DEFAULTS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), document),
  )
}

const DEFAULTS = [
  ['style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"'],
  ['style:font-independent-line-spacing="false"', 'style:font-independent-line-spacing="true"'],
] as const
