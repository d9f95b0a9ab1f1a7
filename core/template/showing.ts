import type { SlideSize } from '../slide-sizes'
import type { Area } from './template'

/** Whether a slot of a slide holds something. */
export type Filled = (slot: string) => boolean

/** Whether what a slide holds lets an area be shown on it. */
export function conditionsHold({ when, unless }: Pick<Area, 'when' | 'unless'>, filled: Filled): boolean {
  return (when === undefined || filled(when)) && (unless === undefined || !filled(unless))
}

/** Whether an area is for slides of a size. */
export function isForSize({ sizes }: Pick<Area, 'sizes'>, size: SlideSize): boolean {
  return sizes?.includes(size) ?? true
}
