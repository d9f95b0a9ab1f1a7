import { resolve } from 'node:path'
import type { Lang } from '../../core/locale'
import { displayPath } from '../../engine/files/problem'
import { writeFiles } from '../../engine/files/writing/write-files'
import { galleryPdf } from '../../engine/gallery/gallery-pdf'
import { readSamples } from '../../engine/sample/samples'
import { readWorld } from '../../engine/world/world'
import { usageError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'
import { type OwnTemplatesOptions, ownTemplates, printNotices } from '../own-templates'

export interface GalleryOptions extends OwnTemplatesOptions {
  readonly out: string
  readonly design?: string
  readonly lang: Lang
}

/** `gallery --out FILE.pdf`: every layout × design on sample data. */
export async function gallery(options: GalleryOptions, host: CommandLineHost): Promise<void> {
  const { out, design, lang, quiet } = options
  if (!/\.pdf$/i.test(out)) throw usageError(messages.notAPdf('--out', out))
  const world = valueOrThrow(await readWorld(host.paths, ownTemplates(options, host)))
  printNotices(world.templates.notices, options, host)
  const samples = valueOrThrow(await readSamples(host.paths))
  const designs = [...world.templates.designs.keys()]
  if (design !== undefined && !designs.includes(design))
    throw usageError(messages.unknownThing('design', design, designs))
  const layouts = [...world.templates.layouts.keys()]
  const chosen = design === undefined ? designs : [design]
  const bytes = await galleryPdf({ layouts, designs: chosen, lang }, world, samples)
  const path = resolve(host.cwd, out)
  await writeFiles([{ path, bytes, option: '--out' }])
  if (!quiet) host.out(`${messages.galleryWritten(displayPath(path, host.cwd), layouts.length, chosen.length)}\n`)
}
