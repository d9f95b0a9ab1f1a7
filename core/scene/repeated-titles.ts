import { message } from '../../messages/message'
import type { SlideBuild } from './context'
import type { Diagnostic, SceneSlide } from './model'
import { shownTitle } from './scene-slide'

/** A page and the finished slide that was made of it. */
export interface FinishedPage {
  readonly page: SlideBuild
  readonly slide: SceneSlide
}

/**
 * Says of each slide whose title an earlier one shows too which one that is. Outlines and readers who move by titles
 * get a number behind it, but viewers of the slides cannot tell them apart. Pages that a slide runs on to are
 * its own, and say so themselves.
 */
export function repeatedTitles(pages: readonly FinishedPage[]): readonly Diagnostic[] {
  const firsts = new Map<string, SceneSlide>()
  return pages.flatMap(({ page, slide }): Diagnostic[] => {
    const title = page.page === 0 ? shownTitle(page) : null
    if (title === null) return []
    const first = firsts.get(title.text)
    if (first === undefined) {
      firsts.set(title.text, slide)
      return []
    }
    const repeated = message('repeated-title', { title: title.text, number: first.number })
    return [{ ...repeated, severity: 'info', slide: slide.id, slot: title.slot }]
  })
}
