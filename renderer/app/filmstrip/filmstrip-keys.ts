import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo } from 'react'
import { type PartKeyId, partKeyFor } from '../../commands/part-keys'
import type { SlideActions, Step } from './slide-actions'

/**
 * What the filmstrip's keys do; taken before the list sees them. The list has keys of its own for going about in it, but knows
 * only the slides that it has drawn, and goes from where its focus is: after an edit both may be those of before.
 *
 * @param takeCommand carries out the command that the key stands for, and is false where there is none
 */
export function handleFilmstripKey(
  event: KeyboardEvent,
  actions: SlideActions,
  takeCommand: (event: KeyboardEvent) => boolean,
): void {
  if (!takeCommand(event) && !takePartKey(event, actions)) return
  event.preventDefault()
  event.stopPropagation()
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: 'first',
  End: 'last',
}

const ACTS: Readonly<Record<PartKeyId<'filmstrip'>, ((actions: SlideActions, to: Step) => void) | null>> = {
  step: ({ step }, to) => step(to, false),
  ends: ({ step }, to) => step(to, false),
  extend: ({ step }, to) => step(to, true),
  shift: ({ shift }, to) => {
    if (typeof to === 'number') shift(to)
  },
  // It comes as an event of its own.
  paste: null,
}

/** False where the key is none of the filmstrip's own. */
function takePartKey(event: KeyboardEvent, actions: SlideActions): boolean {
  const id = partKeyFor('filmstrip', event)
  const to = STEPS[event.key]
  const act = id && ACTS[id]
  if (!act || to === undefined) return false
  act(actions, to)
  return true
}

/**
 * Keeps an Enter from the list that was pressed elsewhere: what it closed, such as the name of a section, gives the focus back to
 * the list before the key is let go, and the list begins to drag a slide when it is.
 */
export function useIgnoreForeignEnter(): Record<'onKeyDown' | 'onKeyUp', (event: KeyboardEvent) => void> {
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
