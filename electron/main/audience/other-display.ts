import type { Rectangle } from '../window/saved-bounds'

/** The parts used of a display. */
export interface Screen {
  readonly id: number
  readonly bounds: Rectangle
}

/** The display for the audience: the first that the presenter's window is not on; null where there is no other. */
export function otherDisplay<S extends Screen>(displays: readonly S[], presenters: Pick<Screen, 'id'>): S | null {
  return displays.find(({ id }) => id !== presenters.id) ?? null
}
