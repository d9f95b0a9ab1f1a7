import type { Trial } from '../../../core/deck/stress/hostile-slides'
import type { Lang } from '../../../core/locale'
import type { SlideSize } from '../../../core/slide-sizes'

/** Under which circumstances a layout was tried. */
export interface TrialPlace {
  readonly trial: Trial
  readonly lang: Lang
  readonly design: string
  readonly size: SlideSize
}
