import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Deck, deckSchema } from '../../../../core/deck/schema'
import { LANGS } from '../../../../core/locale'
import { layOut } from '../../../../engine/world/world'
import { DESIGNS } from '../../../core/scene/scenes'
import { WORLD } from '../../shipped-world'
import { PATHS } from '../../support'
import { errorsIn, exportScene } from './validator'

/** The samples have one deck a layout; all of them make one deck here, because starting the validator takes longest. */
const SAMPLES = readdirSync(PATHS.samples)
  .filter((name) => name.endsWith('.brief.json'))
  .map((name) => deckSchema.parse(JSON.parse(readFileSync(join(PATHS.samples, name), 'utf8'))))
const [FIRST] = SAMPLES as [Deck]

it.each(DESIGNS.map((design, i) => [design, LANGS[i % LANGS.length] ?? FIRST.lang] as const))(
  'a deck of every layout is a valid file: %s, %s',
  async (design, lang) => {
    const deck = { ...FIRST, design, lang, sections: SAMPLES.flatMap(({ sections }) => sections) }
    const scene = layOut(deck, WORLD)
    expect(new Set(scene.slides.map(({ layout }) => layout)).size).toBe(WORLD.templates.layouts.size)
    expect(await errorsIn('deck.pptx', await exportScene(scene))).toEqual([])
  },
)
