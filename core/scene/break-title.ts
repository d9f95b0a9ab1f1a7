import { measureText } from '../text/measure'
import type { Points } from '../units'
import type { SceneContext } from './context'
import type { ResolvedStyle } from './style'

/** The shorter line must not be much shorter, or the break looks like an accident. */
const LEAST_EVEN = 0.38

/**
 * A display text that needs two lines, broken where its sentence pauses, if both parts then fit a line each; otherwise
 * the text as it is, for the line breaker to balance.
 */
export function breakAtPause(text: string, style: ResolvedStyle, width: Points, context: SceneContext): string {
  const measure = (part: string) => measureText(part, style.style, context.fonts, context.lang)
  if (text.includes('\n') || measure(text) <= width) return text
  const pauses = [...text.matchAll(/[;:,] |[；：，]/g)].map((match) => match.index + match[0].length)
  let best: { readonly at: number; readonly even: number } | null = null
  for (const at of pauses) {
    const [first, second] = [measure(text.slice(0, at).trimEnd()), measure(text.slice(at))]
    const even = Math.min(first, second) / Math.max(first, second)
    if (Math.max(first, second) <= width && even >= LEAST_EVEN && even > (best?.even ?? 0)) best = { at, even }
  }
  return best === null ? text : `${text.slice(0, best.at).trimEnd()}\n${text.slice(best.at)}`
}
