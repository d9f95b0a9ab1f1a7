import { z } from '../../../core/zod'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a window stood when it was closed. */
export interface WindowState {
  /** Null until it has been moved: the system finds a place. */
  readonly bounds: Rectangle | null
  readonly isMaximized: boolean
}

export const SMALLEST = { width: 960, height: 600 }
export const FIRST = { width: 1440, height: 900 }
const FRESH: WindowState = { bounds: null, isMaximized: false }
/** So much of the title bar must be on a screen for a hand to reach it. */
const REACHABLE = { width: 120, height: 40 }

const length = z.int().min(0).max(100_000)
const offset = z.int().min(-100_000).max(100_000)
const stateSchema = z.object({
  bounds: z.object({ x: offset, y: offset, width: length, height: length }).nullable(),
  isMaximized: z.boolean(),
})

/** The state that a file holds; a fresh one where it holds none that can be used. */
export function readState(text: string | null): WindowState {
  try {
    return stateSchema.parse(JSON.parse(text ?? ''))
  } catch {
    return FRESH
  }
}

/** The same, where its window can be reached on one of the screens of now; a screen may have gone since. */
export function fitToScreens(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { bounds } = state
  if (bounds === null) return state
  if (bounds.width < SMALLEST.width || bounds.height < SMALLEST.height) return { ...state, bounds: null }
  return screens.some((screen) => reaches(bounds, screen)) ? state : { ...state, bounds: null }
}

function reaches(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isTopOn = window.y >= screen.y && window.y + REACHABLE.height <= screen.y + screen.height
  return isTopOn && width >= REACHABLE.width
}
