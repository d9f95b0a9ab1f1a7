import { layoutText } from '../text/layout'
import type { Run } from '../text/model'
import { measureText } from '../text/shape'
import type { Points } from '../units'
import type { SceneContext } from './context'

/** The shorter line must not be much shorter, or the break looks like an accident. */
const MIN_EVEN = 0.38

/** What a break stands for, strongest first: between the parts of a caption, then at a pause of a sentence. */
const PAUSES = [/ · /g, /(?<=[;:,]) |(?<=[；：，])/g]

const ANY_PAUSE = new RegExp(PAUSES.map(({ source }) => source).join('|'))

/** The text before a break and the text after it. */
type Parts = readonly [first: readonly Run[], second: readonly Run[]]

/**
 * A display text that needs two lines, broken where its sentence pauses, if both parts then fit a line each; otherwise
 * the text as it is, for the line breaker to balance.
 *
 * @param leastEven how long the shorter line must be, as a part of the longer one
 */
export function breakAtPause(
  runs: readonly Run[],
  width: Points,
  context: SceneContext,
  leastEven: number = MIN_EVEN,
): readonly Run[] {
  const text = runs.map((run) => run.text).join('')
  if (text.includes('\n') || text.search(ANY_PAUSE) === -1 || isOneLine(runs, width, context)) return runs
  for (const pauses of PAUSES) {
    let best: { readonly parts: Parts; readonly even: number } | null = null
    for (const { index, 0: pause } of text.matchAll(pauses)) {
      const parts: Parts = [sliceRuns(runs, 0, index), sliceRuns(runs, index + pause.length, text.length)]
      const even = evenness(parts, context)
      if (even < leastEven || even <= (best?.even ?? 0)) continue
      if (parts.every((part) => isOneLine(part, width, context))) best = { parts, even }
    }
    if (best !== null) return joined(best.parts)
  }
  return runs
}

/** A text that takes less of the width fits for sure; only a fuller one is worth the time of the line breaker. */
const SURE_SHARE = 0.98

/** Whether the line breaker, which keeps a little room free, leaves a text on one line. */
function isOneLine(runs: readonly Run[], width: Points, context: SceneContext): boolean {
  const { fonts, lang } = context
  const share = measureRuns(runs, context) / width
  if (share < SURE_SHARE || share > 1) return share < SURE_SHARE
  const text = { runs, align: 'left', lineHeight: 0, spaceBefore: 0, bullet: null } as const
  const box = { x: 0, y: 0, width, height: 0 }
  return layoutText({ paragraphs: [text], box, valign: 'top', fonts, lang }).lines.length < 2
}

/** How long the shorter one is, as a part of the longer one. */
function evenness(parts: Parts, context: SceneContext): number {
  const widths = parts.map((part) => measureRuns(part, context))
  return Math.min(...widths) / Math.max(...widths)
}

function joined([first, second]: Parts): readonly Run[] {
  return [...first.map((run, i) => (i === first.length - 1 ? { ...run, text: `${run.text}\n` } : run)), ...second]
}

/** The runs of a part of their text; those with nothing left are dropped. */
function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

function measureRuns(runs: readonly Run[], { fonts, lang }: SceneContext): Points {
  return runs.reduce((sum, { text, style }) => sum + measureText(text, style, fonts, lang), 0)
}
