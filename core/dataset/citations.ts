import type { Lang } from '../locale'
import { formatSourceNote } from './format'
import { type DatasetIndex, getOrThrow } from './lookup'
import type { Locator, Observation } from './model'

/**
 * The stated observations behind an observation: itself, or, for a derived one, everything it was computed from.
 * A footnote has to name the sources of all of them.
 */
export function statedBehind(
  observation: Observation,
  observations: ReadonlyMap<string, Observation>,
): readonly Observation[] {
  if (!observation.derivation) return [observation]
  const stated = observation.derivation.inputs.flatMap((id) => {
    const input = observations.get(id)
    return input ? statedBehind(input, observations) : []
  })
  return [...new Map(stated.map((input) => [input.id, input])).values()]
}

/** The paragraphs that a statement goes over. */
export function paragraphsOf({ paragraph, to }: Pick<Locator, 'paragraph' | 'to'>): readonly number[] {
  return Array.from({ length: Math.max(paragraph, to ?? paragraph) - paragraph + 1 }, (_, n) => paragraph + n)
}

/** A note on each of them, with its paragraph, in their order and each once: "China Daily, 28 February 2025, ¶5". */
export function sourceNotes(observation: Observation, index: DatasetIndex, lang: Lang): readonly string[] {
  const notes = statedBehind(observation, index.observation).map((stated) =>
    formatSourceNote(getOrThrow(index.source, stated.source), paragraphsOf(stated.locator), lang),
  )
  return [...new Set(notes)]
}

/** The day of the newest source: the date of a new deck, because unlike today it is the same whenever a deck is made. */
export function latestSourceDate({ dataset }: DatasetIndex): string {
  const dates = dataset.sources.flatMap(({ date }) => (date === null ? [] : [date.padEnd(10, '-01')]))
  return dates.sort().at(-1) ?? '2000-01-01'
}
