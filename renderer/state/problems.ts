import type { Diagnostic, Scene, SceneSlide } from '../../core/scene/model'

// The problems of a deck, for whatever counts or lists them: of any severity, each once.

/** All problems of a deck: those of its slides, and those of none. */
export function problemsOf({ diagnostics }: Scene): readonly Diagnostic[] {
  return diagnostics
}

/**
 * The problems of one slide as it is laid out. Those that only show beside other slides, such as a title that an earlier
 * slide has, are known to the deck and not to the slide itself.
 */
export function problemsOn(slide: SceneSlide, scene: Scene): readonly Diagnostic[] {
  const known = new Set(scene.slides.flatMap(({ diagnostics }) => diagnostics))
  const beside = problemsOf(scene).filter((found) => found.slide === slide.id && !known.has(found))
  return [...slide.diagnostics, ...beside]
}

/** How severe the worst of some problems is. */
export function worstOf(problems: readonly Diagnostic[]): Diagnostic['severity'] {
  const severities = new Set(problems.map(({ severity }) => severity))
  return (['error', 'warning'] as const).find((each) => severities.has(each)) ?? 'info'
}
