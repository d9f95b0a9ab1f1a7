import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deckSchema } from '../../core/deck/schema'
import { LANGS } from '../../core/locale'
import type { Scene, SceneNode } from '../../core/scene/model'
import { layOut } from '../../engine/world/world'
import { DESIGNS, WORLD } from '../core/scene/scenes'
import { PATHS } from '../engine/support'

/** One deck a layout: an example to open, a page of the gallery, and a snapshot of where everything stands. */
const FOLDER = PATHS.samples
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.brief.json'))

const read = (file: string) => deckSchema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

it('has a deck for every layout', () => {
  const layouts = FILES.map((file) => file.replace('.brief.json', ''))
  expect(layouts.sort()).toEqual([...WORLD.templates.layouts.keys()].sort())
})

describe.each(FILES)('%s', (file) => {
  const deck = read(file)

  it.each(DESIGNS.flatMap((design) => LANGS.map((lang) => [design, lang] as const)))(
    'fits in %s, %s',
    (design, lang) => {
      expect(layOut({ ...deck, design, lang }, WORLD).diagnostics).toEqual([])
    },
  )

  it('stands where it stood', () => {
    expect(outline(layOut(deck, WORLD))).toMatchSnapshot()
  })
})

/** Where each node stands, and what its first line says. */
function outline(scene: Scene): string {
  return scene.slides.flatMap((slide) => slide.nodes.filter((node) => !node.fromLayout).map(describeNode)).join('\n')
}

function describeNode(node: SceneNode): string {
  const { x, y, width, height } = node.box
  const place = [x, y, width, height].map((length) => length.toFixed(1)).join(' ')
  const said =
    node.kind === 'text'
      ? node.lines.map((line) => line.segments.map((segment) => segment.text).join('')).join(' / ')
      : (node.alt ?? '')
  return `${node.kind} ${node.id} [${place}] ${said}`.trimEnd()
}
