import type { Deck } from '../../core/deck/schema'
import { FORMATS, type FormatOptions } from '../../core/export-formats'
import { groupBy } from '../../core/group-by'
import { countNumbers, type NumberCounts } from '../../core/scene/count-numbers'
import type { Diagnostic } from '../../core/scene/model'
import { exportDeck } from '../export/export-deck'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'
import { type DeckCheckContext, deckProblems } from '../validate/check-deck'
import { deckLanguageProblems, pathInDeck } from '../validate/check-languages'
import { slideProblems } from '../validate/check-slides'
import { layOut, type World } from '../world/world'
import { deckDiagnostics, isWarning, keyOf } from './deck-diagnostics'

export interface TryOptions {
  readonly world: World
  readonly options: FormatOptions
  /** Called with the numbers that the deck shows, where it can be laid out. */
  readonly onCounted?: (counts: NumberCounts) => void
}

/**
 * Builds a deck in every format without writing anything, and returns what `build --strict` would refuse it for, each
 * at its place in the file; without the problems that `checkDeck` and `checkDeckLanguages` find. A deck whose own templates are faulty is not
 * built: their files say what is wrong.
 */
export async function tryDeck(
  deck: Loaded<Deck>,
  known: DeckCheckContext,
  options: TryOptions,
): Promise<readonly Problem[]> {
  const world = worldOf(known, options.world)
  if (!canBeBuilt(deck.value, known)) return []
  const scene = layOut(deck.value, world)
  options.onCounted?.(countNumbers(scene.slides))
  const laidOut = deckDiagnostics({ ...world, scene, design: deck.value.design, saved: deck }).filter(isWarning)
  // As with --strict, nothing is exported with a warning.
  const found = laidOut.length > 0 ? laidOut : await exportWarnings(deck.value, scene, { ...options, world })
  const inFile = [
    ...deckProblems(deck.value),
    ...slideProblems(deck, known),
    ...deckLanguageProblems(deck, known, [deck.value.lang]),
  ]
  const reported = new Set(inFile.map(keyOf))
  const problemOf = problemsIn(deck)
  return found.filter((one) => !reported.has(keyOf(one))).map(problemOf)
}

/** The world with the templates that are checked along with the deck. */
function worldOf({ index, layouts, designs }: DeckCheckContext, world: World): World {
  return { ...world, index, templates: { ...world.templates, layouts: usable(layouts), designs: usable(designs) } }
}

function usable<T>(templates: ReadonlyMap<string, T | null>): ReadonlyMap<string, T> {
  return new Map([...templates].flatMap(([id, template]) => (template === null ? [] : [[id, template] as const])))
}

/** It has a slide, its design can be used, and none of its layouts is faulty. */
function canBeBuilt({ design, sections }: Deck, { designs, layouts }: DeckCheckContext): boolean {
  const slides = sections.flatMap((section) => section.slides)
  return slides.length > 0 && designs.get(design) != null && slides.every(({ layout }) => layouts.get(layout) !== null)
}

async function exportWarnings(deck: Deck, scene: ReturnType<typeof layOut>, { world, options }: TryOptions) {
  const found: Diagnostic[] = []
  await exportDeck(scene, {
    formats: FORMATS,
    deck,
    dataset: world.index,
    fonts: world.fonts.files,
    metrics: world.fonts.metrics,
    options,
    signal: null,
    onDiagnostic: (one) => found.push(one),
  })
  return found.filter(isWarning)
}

/** Gives each diagnostic its place in the file; the slides are gone through once for all of them. */
function problemsIn({ value, document }: Loaded<Deck>): (diagnostic: Diagnostic) => Problem {
  const slides = slidesById(value)
  return (diagnostic) => {
    const { slide, slot, code } = diagnostic
    const ofDeck = pathInDeck(diagnostic)
    if (ofDeck) return document.problem(ofDeck, diagnostic)
    if (slide === null) return document.problem(code === 'design-flaw' ? ['design'] : ['sections'], diagnostic)
    return document.problem(pathOf(slide, slot, slides), diagnostic)
  }
}

interface PlacedSlide {
  readonly content: object
  readonly path: JsonPath
}

/** The slides of each id, in their order. */
function slidesById({ sections }: Deck): ReadonlyMap<string, readonly PlacedSlide[]> {
  const placed = sections.flatMap((section, s) =>
    section.slides.map(({ id, content }, i) => ({ id, content, path: ['sections', s, 'slides', i] })),
  )
  return groupBy(placed, ({ id }) => id)
}

/** Where a slide of the scene is in the deck. Its further pages, and further slides of its id, have names of their own. */
function pathOf(slide: string, slot: string | null, slides: ReadonlyMap<string, readonly PlacedSlide[]>): JsonPath {
  const [id = '', count = '1'] = slide.replace(/\.\d+$/, '').split(':')
  const found = slides.get(id)?.[Number(count) - 1]
  if (!found) return ['sections']
  const isFilled = slot !== null && Object.hasOwn(found.content, slot)
  return isFilled ? [...found.path, 'content', slot] : found.path
}
