import { type RefObject, useEffect, useRef } from 'react'
import type { FilmstripSlide } from './filmstrip-slides'

/** Scrolls the current slide into sight, also where it is not drawn yet because it is far away. */
export function useReveal(items: readonly FilmstripSlide[], current: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const at = items.findIndex(({ id }) => id === current)
  useEffect(() => {
    const element = list.current
    if (!element || at < 0) return
    const shown = element.querySelector('[data-current]')?.getBoundingClientRect()
    const frame = element.getBoundingClientRect()
    if (shown && shown.left >= frame.left && shown.right <= frame.right) return
    const width = element.scrollWidth / Math.max(items.length, 1)
    element.scrollTo({ left: at * width - frame.width / 2 + width / 2 })
  }, [at, items.length])
  return list
}
