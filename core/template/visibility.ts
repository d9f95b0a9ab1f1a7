import type { SlideSize } from '../slide-sizes'
import type { Area } from './template'

/** Whether a slot of a slide holds something. */
export type IsFilled = (slot: string) => boolean

/** Whether what a slide holds lets an area be shown on it. */
export function conditionsMet({ when, unless }: Pick<Area, 'when' | 'unless'>, filled: IsFilled): boolean {
  return (when === undefined || filled(when)) && (unless === undefined || !filled(unless))
}

/** Whether an area is for slides of a size. */
export function isForSize({ sizes }: Pick<Area, 'sizes'>, size: SlideSize): boolean {
  return sizes?.includes(size) ?? true
}

/** Whether an area shows anything on such a slide: an area of an empty slot is there, and nothing is in it. */
export function hasVisibleContent(area: Area, size: SlideSize, filled: IsFilled): boolean {
  return isForSize(area, size) && conditionsMet(area, filled) && (!('slot' in area) || filled(area.slot))
}
