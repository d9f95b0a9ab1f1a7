import { buildScene } from '../../core/build-deck'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Deck } from '../../core/deck/schema'
import type { Scene } from '../../core/scene/model'
import { type Icons, iconsSchema } from '../../core/template/icons'
import type { Design } from '../../core/template/template'
import { createFontSet } from '../../core/text/font-set'
import type { FontSet } from '../../core/text/model'
import { message } from '../../messages/message'
import { readJson } from '../files/json/read-json'
import type { Paths } from '../files/paths'
import { type Checked, failure, MachineError, problemsOf, success } from '../files/problem'
import { type LoadedFonts, loadFonts } from '../fonts/load-fonts'
import { readTemplates, type Templates } from '../templates/read-templates'
import { readDataset } from './read-dataset'

/** What decks are made of and laid out with. */
export interface World {
  readonly index: DatasetIndex
  readonly templates: Templates
  readonly fonts: LoadedFonts
  readonly icons: Icons
}

/** Reads the dataset, the templates (and those of an author's folder or pack over them), the icons and the fonts. */
export async function readWorld(paths: Paths, own: string | null): Promise<Checked<World>> {
  const dataset = readDataset(paths.dataset)
  const [index, templates, icons] = await Promise.all([
    dataset,
    readTemplates(paths, own, dataset),
    readJson(paths.icons, iconsSchema, { comments: false, thorough: false }),
  ])
  if (!index.ok || !templates.ok || !icons.ok) return failure([index, templates, icons].flatMap(problemsOf))
  const fonts = openFonts(paths.fonts)
  return success({ index: index.value, templates: templates.value, icons: icons.value.value, fonts })
}

/** Lays a deck out with the fonts of its design. */
export function layOut(deck: Deck, { index, templates, fonts, icons }: World): Scene {
  const { layouts, designs } = templates
  return buildScene(deck, { dataset: index, layouts, designs, icons, fonts: (design) => fontSetOf(design, fonts) })
}

function openFonts(folder: string): LoadedFonts {
  try {
    return loadFonts(folder)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MachineError(message('fonts-unreadable', { fault: reason, folder }), { cause: error })
  }
}

/** The metrics of the fonts that a design names. */
export function fontSetOf({ fonts: { heading, body, cjk } }: Design, { metrics }: LoadedFonts): FontSet {
  return createFontSet(metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin })
}
