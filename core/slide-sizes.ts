/** The sizes that the slides of a deck can have. */
export const SLIDE_SIZES = ['16:9', '4:3', 'a4'] as const
export type SlideSize = (typeof SLIDE_SIZES)[number]
