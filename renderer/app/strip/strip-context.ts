import { createContext, useContext } from 'react'
import type { Deck } from '../../../core/deck/schema'
import type { SlideStyle } from '../../slide/slide-style'

/** What the pictures of the filmstrip share. As a context it reaches them without the list redrawing its entries. */
export interface StripContext {
  readonly slideStyle: SlideStyle
  readonly size: Deck['size']
  /** Id of the slide that is shown large. */
  readonly current: string | null
}

const StripReactContext = createContext<StripContext | null>(null)

export const StripContextProvider = StripReactContext.Provider

/** What the pictures share. Only parts of the filmstrip may ask for it. */
export function useStripContext(): StripContext {
  const slideStyle = useContext(StripReactContext)
  if (!slideStyle) throw new Error('This picture stands outside the filmstrip.')
  return slideStyle
}
