import type { PictureContent } from '../../../core/template/content-schema'

/** Pictures thirty times as wide as high, and as high as wide: PNGs in one grey. */
const WIDE = 'iVBORw0KGgoAAAANSUhEUgAAADwAAAACCAAAAAAh5+BzAAAAD0lEQVR42mNooAAwUKIZAE1MPAF2ntRkAAAAAElFTkSuQmCC'
const HIGH = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAA8CAAAAABprTQlAAAADklEQVR42mNoaGAYaggAGe88AQm5q+4AAAAASUVORK5CYII='

/** A picture of proportions that no area has, with a credit as long as a name is. */
export function hostilePicture(isHigh: boolean, isFramed: boolean): PictureContent {
  return {
    data: isHigh ? HIGH : WIDE,
    alt: { en: 'A grey line', zh: '一条灰线' },
    ...(isFramed ? { credit: { en: 'Photographers of the two cities', zh: '两地摄影者协会' } } : {}),
  }
}
