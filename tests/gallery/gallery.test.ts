import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHART_FORM_IDS } from '../../core/chart-form-ids'
import { deckSchema } from '../../core/deck/schema'
import { LANGS } from '../../core/locale'
import { DESIGNS, WORLD } from '../core/scene/scenes'
import { layOut } from '../core/world'
import { PATHS } from '../engine/support'
import { outline } from './outline'

/** One deck a layout: an example to open, a page of the gallery, and a snapshot of where everything is and how it looks. */
const FOLDER = PATHS.samples
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.brief.json'))

const read = (file: string) => deckSchema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

it('has a deck for every layout', () => {
  const layouts = FILES.map((file) => file.replace('.brief.json', ''))
  expect(layouts.sort()).toEqual([...WORLD.templates.layouts.keys()].sort())
})

it('has a chart of every form, drawn as it', () => {
  const nodes = FILES.flatMap((file) => layOut(read(file), WORLD).slides.flatMap((slide) => slide.nodes))
  const drawn = new Set(nodes.flatMap((node) => (node.kind === 'chart' ? node.spec.type : [])))
  expect(CHART_FORM_IDS.filter((form) => !drawn.has(form))).toEqual([])
})

describe.each(FILES)('%s', (file) => {
  const deck = read(file)

  it.each(DESIGNS.flatMap((design) => LANGS.map((lang) => [design, lang] as const)))(
    'fits in %s, %s',
    (design, lang) => {
      expect(layOut({ ...deck, design, lang }, WORLD).diagnostics).toEqual([])
    },
  )

  it('stands where it stood and looks as it looked', () => {
    expect(outline(layOut(deck, WORLD))).toMatchSnapshot()
  })
})
