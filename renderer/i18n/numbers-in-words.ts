import { isAllSourced, type NumberCounts } from '../../core/scene/count-numbers'
import type { Messages } from './en'

/**
 * How many numbers a deck shows, by where they are from: "42 numbers, all sourced", or "42 sourced numbers · 1 of your own · 2 without a
 * source". Empty where it shows none.
 */
export function numbersInWords(counts: NumberCounts, words: Messages['status']): string {
  const { sourced, own, unsourced } = counts
  if (isAllSourced(counts)) return sourced === 0 ? '' : words.allSourced(sourced)
  const parts = [words.sourced(sourced)]
  if (own > 0) parts.push(words.own(own))
  if (unsourced > 0) parts.push(words.unsourced(unsourced))
  return parts.join(' · ')
}
