import { buildScene, type SceneResources } from '../../core/build-deck'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { DECK_FORMAT, DECK_VERSION, type Deck } from '../../core/deck/schema'
import { LANGS, type Lang } from '../../core/locale'
import type { Scene, SceneSlide } from '../../core/scene/model'
import { unreadableTexts } from '../../core/scene/readability'
import { SLIDE_SIZES, type SlideSize } from '../../core/slide-sizes'
import type { Layout } from '../../core/template/template'
import type { Message } from '../../messages/message'
import { fontSetOf, type World } from '../world/world'
import { hostileDataset } from './hostile/hostile-dataset'
import { type HostileSlide, hostileSlides, type Trial } from './hostile/hostile-slides'
import type { TrialPlace } from './model'
import { forAuthors, trialProblem, unreadableMessage } from './trial-messages'

/** Something wrong with a layout that its trial has shown. */
export interface StressProblem {
  readonly slot: string | null
  readonly code: string
  readonly message: Message
}

/** The slides of a layout in one language, design and size. */
export interface StressScene {
  readonly design: string
  readonly lang: Lang
  readonly size: SlideSize
  readonly slides: readonly HostileSlide[]
  readonly scene: Scene
}

/** What the layout is to blame for; other diagnostics are about the content, which is meant to be hostile. */
const LAYOUT_PROBLEMS: ReadonlySet<string> = new Set(['overflow', 'overlap', 'outside'])

/** Lays a layout out with hostile content in every design, language and slide size. */
export function* stressScenes(layout: Layout, world: World): Generator<StressScene> {
  const index = hostileDataset(world.index)
  const slides = hostileSlides(layout, index)
  const resources = resourcesOf(layout, index, world)
  for (const design of world.templates.designs.keys()) {
    for (const size of SLIDE_SIZES) {
      for (const lang of LANGS) {
        const variant = { design, size, lang }
        yield { ...variant, slides, scene: buildScene(deckOf(slides, variant), resources) }
      }
    }
  }
}

interface Met extends LayoutProblem {
  readonly place: TrialPlace
  count: number
}

/** The flaws that a trial has shown; the same problem of a slot is reported once, with how often it was met. */
export function stressProblems(scenes: Iterable<StressScene>): readonly StressProblem[] {
  const found = new Map<string, Met>()
  for (const { scene, slides, ...variant } of scenes) {
    for (const slide of scene.slides) {
      for (const problem of problemsOf(slide, scene)) {
        const key = `${problem.slot} ${problem.code}`
        const before = found.get(key)
        if (before) before.count++
        else found.set(key, { ...problem, place: { ...variant, trial: trialOf(slide, slides) }, count: 1 })
      }
    }
  }
  return [...found.values()].map(({ place, message, count, slot, code }) => ({
    slot,
    code,
    message: trialProblem(place, message, count - 1),
  }))
}

interface LayoutProblem {
  readonly slot: string | null
  readonly code: string
  readonly message: Message
}

function problemsOf(slide: SceneSlide, { theme }: Scene): readonly LayoutProblem[] {
  const ofLayout = slide.diagnostics
    .filter(({ code }) => LAYOUT_PROBLEMS.has(code))
    .map((diagnostic) => ({ slot: diagnostic.slot, code: diagnostic.code, message: forAuthors(diagnostic) }))
  const ofEyes = unreadableTexts(slide, theme.palette).map((found) => ({
    slot: found.slot,
    code: found.code,
    message: unreadableMessage(found),
  }))
  return [...ofLayout, ...ofEyes]
}

function resourcesOf(layout: Layout, index: DatasetIndex, { templates, fonts, icons }: World): SceneResources {
  const layouts = new Map([[layout.id, layout]])
  const fontsOf: SceneResources['fonts'] = (design) => fontSetOf(design, fonts)
  return { dataset: index, layouts, designs: templates.designs, icons, fonts: fontsOf }
}

const DATE = '2026-01-01'

function deckOf(slides: readonly HostileSlide[], variant: Pick<Deck, 'design' | 'size' | 'lang'>): Deck {
  const name = { en: 'Trial', zh: '试排' }
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    title: name,
    subject: name,
    author: '',
    date: DATE,
    ...variant,
    sections: [{ name, listed: true, slides: slides.map(({ id, slide }) => ({ ...slide, id })) }],
  }
}

/** Further pages of a slide have its id with a number behind it. */
export function trialOf(slide: SceneSlide, slides: readonly HostileSlide[]): Trial {
  const own = slide.id.replace(/\.\d+$/, '')
  return slides.find(({ id }) => id === own)?.trial ?? 'most'
}
