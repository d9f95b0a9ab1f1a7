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

export const MIN_WINDOW_SIZE = { width: 960, height: 600 }
export const DEFAULT_WINDOW_SIZE = { width: 1440, height: 900 }
const DEFAULT_STATE: WindowState = { bounds: null, isMaximized: false }
/** Between a window and the next one that is opened. */
const STEP = 32
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
    return DEFAULT_STATE
  }
}

/** The same on the screens of now: a window whose screen has gone since is moved onto the nearest one. */
export function fitToScreens(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { bounds } = state
  if (bounds === null) return state
  if (bounds.width < MIN_WINDOW_SIZE.width || bounds.height < MIN_WINDOW_SIZE.height) return { ...state, bounds: null }
  if (screens.some((screen) => reaches(bounds, screen))) return state
  const [nearest] = screens.toSorted((a, b) => distance(a, bounds) - distance(b, bounds))
  return { ...state, bounds: nearest ? movedInto(bounds, nearest) : null }
}

/** The same, a step away from windows that are there already, so that one is seen behind the other. */
export function offsetFromOthers(state: WindowState, others: readonly Rectangle[]): WindowState {
  let bounds = state.bounds ?? others.at(-1) ?? null
  while (bounds !== null && isTaken(bounds, others)) bounds = { ...bounds, x: bounds.x + STEP, y: bounds.y + STEP }
  return { ...state, bounds }
}

function isTaken({ x, y }: Rectangle, others: readonly Rectangle[]): boolean {
  return others.some((other) => other.x === x && other.y === y)
}

/** Between the middles of two rectangles. */
function distance(one: Rectangle, other: Rectangle): number {
  const across = one.x + one.width / 2 - (other.x + other.width / 2)
  const down = one.y + one.height / 2 - (other.y + other.height / 2)
  return Math.hypot(across, down)
}

function movedInto(window: Rectangle, screen: Rectangle): Rectangle {
  const width = Math.min(window.width, screen.width)
  const height = Math.min(window.height, screen.height)
  const x = Math.min(Math.max(window.x, screen.x), screen.x + screen.width - width)
  const y = Math.min(Math.max(window.y, screen.y), screen.y + screen.height - height)
  return { x, y, width, height }
}

function reaches(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isTopOn = window.y >= screen.y && window.y + REACHABLE.height <= screen.y + screen.height
  return isTopOn && width >= REACHABLE.width
}
