import type { Observation } from './model'

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
