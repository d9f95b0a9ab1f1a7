import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo } from 'react'
import type { SlideActions, Step } from './slide-actions'

/**
 * What the filmstrip's keys do; taken before the list sees them. The list has keys of its own for going about in it, but knows
 * only the slides that it has drawn, and goes from where its focus is: after an edit both may be those of before.
 */
export function handleStripKey(event: KeyboardEvent, actions: SlideActions, rename: (strip: Element) => void): void {
  const act = event.key === 'F2' ? () => rename(event.currentTarget) : actOf(event, actions)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: 'first',
  End: 'last',
}

function actOf(event: KeyboardEvent, actions: SlideActions): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  const to = STEPS[key]
  if (altKey) return to === -1 || to === 1 ? () => actions.shift(to) : undefined
  if (key === 'Delete' || key === 'Backspace') return actions.remove
  if (!ctrlKey && !metaKey) return to === undefined ? undefined : () => actions.step(to, shiftKey)
  const { selectAll, duplicate, copy, cut } = actions
  return { a: selectAll, d: duplicate, c: copy, x: cut }[key.toLowerCase()]
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

interface ShiftPress {
  /** True from a press with Shift held down until something else is pressed: what the list selects then does not count. */
  readonly isOn: () => boolean
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onKeyDown: () => void
  readonly onClick: (event: MouseEvent) => void
}

/**
 * Clicks with Shift select all from where the selection began. The list would do it, but forgets where that was as soon as it is
 * told which slides are selected.
 */
export function useShiftPress(extendTo: (sceneSlide: string) => void): ShiftPress {
  return useMemo(() => {
    let pressed: string | null = null
    return {
      isOn: () => pressed !== null,
      onPointerDown(event) {
        pressed = event.shiftKey ? slideUnder(event) : null
      },
      onKeyDown() {
        pressed = null
      },
      onClick(event) {
        if (pressed !== null && slideUnder(event) === pressed) extendTo(pressed)
      },
    }
  }, [extendTo])
}

function slideUnder({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null
}
