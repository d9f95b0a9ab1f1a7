import { readdirSync } from 'node:fs'
import { buildScene } from '../../core/build-deck'
import { type DatasetIndex, indexDataset } from '../../core/dataset/lookup'
import { type Deck, deckSchema } from '../../core/deck/schema'
import type { Scene } from '../../core/scene/model'
import type { PictureContent } from '../../core/template/content-schema'
import { designSchema } from '../../core/template/design-schema'
import { type Icons, iconsSchema } from '../../core/template/icons'
import { layoutSchema } from '../../core/template/layout-schema'
import { withOwnSlots } from '../../core/template/slots'
import { type Storyline, storylineSchema } from '../../core/template/storyline-schema'
import { type Design, type Layout, normaliseDesign, normaliseLayout } from '../../core/template/template'
import { createFontSet, type FontMetrics } from '../../core/text/font-set'
import { shippedDataset } from './dataset/read-files'
import { fontMetrics, shippedJson, shippedPath } from './shipped-files'

// The shipped files, read for the tests of core: parsed by core's own schemas and nothing else of the program.

/** What decks are made of and laid out with. The program's own world has all of this, and more. */
export interface World {
  readonly index: DatasetIndex
  readonly templates: {
    readonly layouts: ReadonlyMap<string, Layout>
    readonly designs: ReadonlyMap<string, Design>
    readonly storylines: ReadonlyMap<string, { readonly value: Storyline }>
  }
  readonly fonts: { readonly metrics: FontMetrics }
  readonly icons: Icons
}

/** The templates of a folder, by id. */
function readFolder<T extends { readonly id: string }>(folder: string, parse: (json: unknown) => T): Map<string, T> {
  const names = readdirSync(shippedPath(`templates/${folder}`)).filter((name) => name.endsWith('.json'))
  return new Map(
    names.sort().map((name) => {
      const template = parse(shippedJson(`templates/${folder}/${name}`))
      return [template.id, template]
    }),
  )
}

/** The shipped dataset, templates, icons and font metrics. The build makes the metrics. */
export const WORLD: World = {
  index: indexDataset(shippedDataset()),
  templates: {
    layouts: readFolder('layouts', (json) => withOwnSlots(normaliseLayout(layoutSchema.parse(json)))),
    designs: readFolder('designs', (json) => normaliseDesign(designSchema.parse(json))),
    storylines: new Map(
      [...readFolder('storylines', (json) => storylineSchema.parse(json))].map(([id, value]) => [id, { value }]),
    ),
  },
  fonts: { metrics: fontMetrics() },
  icons: iconsSchema.parse(shippedJson('assets/icons/icons.json')),
}

/** Lays a deck out with the fonts of its design. */
export function layOut(deck: Deck, { index, templates, fonts, icons }: World): Scene {
  const { layouts, designs } = templates
  const fontSetOf = ({ fonts: { heading, body, cjk } }: Design) =>
    createFontSet(fonts.metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin })
  return buildScene(deck, { dataset: index, layouts, designs, icons, fonts: fontSetOf })
}

/** The picture of the shipped sample deck: a PNG of two overlapping circles, with its alternative text and credit. */
export const SAMPLE_PICTURE: PictureContent = samplePicture()

function samplePicture(): PictureContent {
  const deck = deckSchema.parse(shippedJson('templates/samples/picture.brief.json'))
  const content = deck.sections[0]?.slides[0]?.content.picture
  if (content === undefined || !('image' in content)) throw new Error('The sample deck has no picture')
  return content.image
}
