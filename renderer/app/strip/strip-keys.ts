import { type KeyboardEvent, useMemo } from 'react'
import type { SlideActions } from './slide-actions'

/**
 * What the filmstrip's keys do; taken before the list sees them. Arrows, Home and End are the list's own. So would Ctrl+A be, but
 * the list knows only the slides that it has drawn.
 */
export function handleStripKey(event: KeyboardEvent, actions: SlideActions, rename: (strip: Element) => void): void {
  const act = event.key === 'F2' ? () => rename(event.currentTarget) : actOf(event, actions)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function actOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, actions: SlideActions): (() => void) | undefined {
  if (altKey) {
    if (key === 'ArrowUp' || key === 'ArrowLeft') return () => actions.shift(-1)
    return key === 'ArrowDown' || key === 'ArrowRight' ? () => actions.shift(1) : undefined
  }
  if (key === 'Delete' || key === 'Backspace') return actions.remove
  if (!ctrlKey && !metaKey) return undefined
  const { selectAll, duplicate, copy, cut, paste } = actions
  return { a: selectAll, d: duplicate, c: copy, x: cut, v: paste }[key.toLowerCase()]
}

/**
 * Keeps an Enter from the list that was pressed elsewhere: what it closed, such as the name of a section, gives the focus back to
 * the list before the key is let go, and the list begins to drag a slide when it is.
 */
export function useOwnEnter(): Record<'onKeyDown' | 'onKeyUp', (event: KeyboardEvent) => void> {
  return useMemo(() => {
    let isPressed = false
    return {
      onKeyDown({ key }) {
        isPressed = key === 'Enter'
      },
      onKeyUp(event) {
        if (event.key === 'Enter' && !isPressed) event.stopPropagation()
        isPressed = false
      },
    }
  }, [])
}
