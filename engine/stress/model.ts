import type { Lang } from '../../core/locale'
import type { SlideSize } from '../../core/slide-sizes'
import type { Trial } from './hostile/hostile-slides'

/** Under which circumstances a layout was tried. */
export interface TrialPlace {
  readonly trial: Trial
  readonly lang: Lang
  readonly design: string
  readonly size: SlideSize
}
