import { distance } from 'fastest-levenshtein'
import type { Lang } from './locale'

/** The candidates that a mistyped word probably meant, best first, at most three. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
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
