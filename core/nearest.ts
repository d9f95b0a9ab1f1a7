import { distance } from 'fastest-levenshtein'
import type { Choices, Named } from '../messages/named'

/** Longer words are no slips of the finger: nobody is asked whether another one was meant. */
const MAX_WORD = 200

/** The candidates that a mistyped word probably meant, best first, at most three. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > MAX_WORD) return []
  const limit = Math.max(2, Math.floor(word.length / 3))
  const lower = word.toLowerCase()
  const near = [...new Set(candidates)]
    // Words are at least as far apart as their lengths are.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, steps: distance(lower, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
  const best = near[0]?.steps ?? 0
  return near
    .filter(({ steps }) => steps <= best + 1)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Of very many names, the first are reported. */
const MAX_NAMED = 16

/** The names that may have been meant by one that stands for nothing; `nameOf` says what the window calls an id. */
export function nearChoices(
  word: string,
  ids: Iterable<string>,
  nameOf: (id: string) => Named = (id) => ({ id }),
): Choices {
  return { near: nearest(word, ids).map(nameOf) }
}

/** The names that may have been meant, or where none is near the names that exist. */
export function allChoices(
  word: string,
  ids: readonly string[],
  nameOf: (id: string) => Named = (id) => ({ id }),
): Choices {
  const near = likely(word, ids).slice(0, MAX_NAMED).map(nameOf)
  if (near.length > 0) return { near }
  return { near, known: { first: ids.slice(0, MAX_NAMED).map(nameOf), count: ids.length } }
}

/** Names that are spelled alike; else longer ones that hold the word, or shorter ones that it begins with. */
function likely(word: string, names: readonly string[]): readonly string[] {
  const near = nearest(word, names)
  if (near.length > 0) return near
  const lower = word.toLowerCase()
  const longer = names.filter((name) => (word.length < 3 ? name.split('-').includes(lower) : name.includes(lower)))
  return longer.length > 0 ? longer : names.filter((name) => name.length > 1 && lower.startsWith(name))
}
