import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Deck } from '../../core/deck/schema'
import type { Diagnostic, Scene } from '../../core/scene/model'
import { message } from '../../messages/message'
import type { Loaded } from '../files/json/read-json'
import type { Templates } from '../templates/read-templates'
import { deckProblems } from '../validate/check-deck'
import { checkDesign } from '../validate/check-design'
import type { SlideProblem } from '../validate/check-slide'
import { slideProblems } from '../validate/check-slides'

interface Inputs {
  readonly scene: Scene
  /** The deck's design, by its id. */
  readonly design: string
  /** The file that the deck was read from, if there is one. */
  readonly saved: Loaded<Deck> | null
  readonly index: DatasetIndex
  readonly templates: Templates
}

/**
 * Everything that a person should know of a deck that is built: what laying it out met, and what the checks find that
 * `check` makes. What both found is reported once, in the words of the scene, which say what became of it.
 */
export function deckDiagnostics({ scene, design, saved, index, templates }: Inputs): readonly Diagnostic[] {
  const ofSlides = saved ? slideProblems(saved, { index, layouts: templates.layouts }) : []
  const found = [...(saved ? deckProblems(saved.value) : []), ...ofSlides]
  const met = new Set(scene.diagnostics.map(keyOf))
  const more = found.filter((problem) => !met.has(keyOf(problem))).map(asDiagnostic)
  const order = new Map(scene.slides.map((slide) => [slide.id, slide.number]))
  const numberOf = ({ slide }: Diagnostic) => order.get(slide ?? '') ?? 0
  const slides = [...scene.diagnostics, ...more].sort((a, b) => numberOf(a) - numberOf(b))
  return [...designDiagnostics(design, index, templates), ...slides]
}

/** The shipped designs have no flaw; one that somebody has put beside them may. */
function designDiagnostics(id: string, index: DatasetIndex, { designFiles }: Templates): readonly Diagnostic[] {
  const file = designFiles.get(id)
  if (!file) return []
  const design = { id, name: file.value.name }
  return checkDesign(file, index).map(({ message: problem }) => ({
    ...message('design-flaw', { design, problem }),
    severity: 'warning',
    slide: null,
    slot: null,
  }))
}

function asDiagnostic({ slide, slot, says }: SlideProblem): Diagnostic {
  return { ...says(), severity: 'warning', slide, slot }
}

/** What is worth a person's attention: with `--strict` it keeps a deck from being written. */
export function isWarning({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

/** Two findings with one key are about one thing. */
export function keyOf({ code, slide, slot }: Pick<Diagnostic, 'code' | 'slide' | 'slot'>): string {
  return JSON.stringify([code, slide, slot])
}
