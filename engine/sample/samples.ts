import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { latestSourceDate } from '../../core/dataset/citations'
import type { Deck } from '../../core/deck/schema'
import type { Lang } from '../../core/locale'
import type { Scene, SceneSlide } from '../../core/scene/model'
import type { Design, Layout } from '../../core/template/template'
import type { Paths } from '../files/paths'
import { type Checked, failure, problemsOf, success } from '../files/problem'
import { openDeck } from '../validate/open-deck'
import { layOut, type World } from '../world/world'
import { sampleDeck } from './sample-deck'

const ENDING = '.brief.json'

/** Decks that show the built-in layouts, by the layout's id. */
export type Samples = ReadonlyMap<string, Deck>

/** Reads the sample of every built-in layout. */
export async function readSamples({ samples }: Paths): Promise<Checked<Samples>> {
  const names = (await readdir(samples)).filter((name) => name.endsWith(ENDING)).sort()
  const read = await Promise.all(names.map((name) => openDeck(join(samples, name))))
  const problems = read.flatMap(problemsOf)
  if (problems.length > 0) return failure(problems)
  return success(new Map(read.flatMap((deck, i) => (deck.ok ? [[idOf(names[i] ?? ''), deck.value.value]] : []))))
}

function idOf(name: string): string {
  return name.slice(0, -ENDING.length)
}

export interface SampleView {
  readonly design: string
  readonly lang: Lang
  readonly size?: Deck['size']
}

/** A layout laid out with sample data, and its slide; without what PowerPoint would offer for new slides. */
export interface LaidOutSample {
  readonly scene: Scene
  readonly slide: SceneSlide
}

/** What was laid out before, by layout and design; both are other objects when they have changed. */
const laidOut = new WeakMap<Layout, WeakMap<Design, Map<string, LaidOutSample | null>>>()

/**
 * Lays a layout out with its sample, or with data that is dealt out of the dataset where it has none. A built-in
 * layout's sample is not used for one of the same id that somebody else has made.
 */
export function layOutSample(id: string, view: SampleView, world: World, samples: Samples): LaidOutSample | null {
  const layout = world.templates.layouts.get(id)
  const design = world.templates.designs.get(view.design)
  if (!layout || !design) return null
  const ofLayout = laidOut.get(layout) ?? new WeakMap<Design, Map<string, LaidOutSample | null>>()
  laidOut.set(layout, ofLayout)
  const ofDesign = ofLayout.get(design) ?? new Map<string, LaidOutSample | null>()
  ofLayout.set(design, ofDesign)
  const key = `${view.lang} ${view.size ?? ''}`
  const known = ofDesign.get(key)
  if (known !== undefined) return known
  const made = layOutUncached(layout, view, world, samples)
  ofDesign.set(key, made)
  return made
}

function layOutUncached(layout: Layout, view: SampleView, world: World, samples: Samples): LaidOutSample | null {
  const { layouts, origins } = world.templates
  const own = origins.layout.has(layout.id) ? undefined : samples.get(layout.id)
  const size = view.size ?? '16:9'
  const options = { ...view, size, date: latestSourceDate(world.index) }
  const deck = own ? { ...own, ...view, size } : sampleDeck(layout, layouts, world.index, options)
  const used = new Set(deck.sections.flatMap(({ slides }) => slides.map((slide) => slide.layout)))
  const few = new Map([...layouts].filter(([name]) => used.has(name)))
  const scene = layOut(deck, { ...world, templates: { ...world.templates, layouts: few } })
  const slide = scene.slides.find((one) => one.layout === layout.id)
  return slide ? { scene: { ...scene, layouts: [], slides: [slide], diagnostics: slide.diagnostics }, slide } : null
}
