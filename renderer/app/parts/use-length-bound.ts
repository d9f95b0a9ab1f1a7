import { useCallback } from 'react'
import { holdsSlides } from '../../../core/edit/index'
import { MAX_TEXT_LENGTH } from '../../../core/template/excess'
import { slidesInText, textTooLong } from '../../state/messages'
import { useApp } from '../../state/react'

/** Whether a field may hold a text: one that is too long may only become shorter. */
export function fitsIn(text: string, before: string): boolean {
  return text.length <= MAX_TEXT_LENGTH || text.length < before.length
}

/**
 * Answers whether a field takes a text in place of what it holds. A text that is too long, or has slides in it as the
 * clipboard holds them, is refused as a whole, and a notice says so: nothing is cut off in silence.
 */
export function useLengthBound(): (text: string, before: string) => boolean {
  const { toasts } = useApp()
  return useCallback(
    (text, before) => {
      if (holdsSlides(text) && !holdsSlides(before)) {
        toasts.show('info', slidesInText, { topic: 'text-length' })
        return false
      }
      if (fitsIn(text, before)) return true
      toasts.show('error', textTooLong(text.length, MAX_TEXT_LENGTH), { topic: 'text-length' })
      return false
    },
    [toasts],
  )
}
