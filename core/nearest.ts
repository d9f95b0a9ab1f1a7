import { distance } from 'fastest-levenshtein'
import type { Lang } from './locale'

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

/** `Did you mean "a" or "b"?`, to follow a sentence, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>, lang: Lang = 'en'): string {
  const near = nearest(word, candidates)
  if (near.length === 0) return ''
  if (lang === 'zh') return `是否指${near.map((candidate) => `“${candidate}”`).join('或')}？`
  return ` Did you mean ${near.map((candidate) => `"${candidate}"`).join(' or ')}?`
}
