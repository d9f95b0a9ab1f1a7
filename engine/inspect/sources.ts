import { citationsIn } from '../../core/dataset/number-in-words'
import type { InspectedSlide } from './model'

/** Every source that the slides' numbers name, each once. */
export function sourcesOf(slides: readonly Pick<InspectedSlide, 'numbers'>[]): readonly string[] {
  const all = slides.flatMap(({ numbers }) => numbers.flatMap(({ provenance }) => citationsIn(provenance)))
  return [...new Set(all)]
}
