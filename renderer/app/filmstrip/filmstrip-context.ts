import { createContext, useContext } from 'react'
import type { Deck } from '../../../core/deck/schema'
import type { SlideStyle } from '../../slide/slide-style'

/** What the pictures of the filmstrip share. As a context it reaches them without the list redrawing its entries. */
export interface FilmstripContext {
  readonly slideStyle: SlideStyle
  readonly size: Deck['size']
  /** Id of the slide that is shown large. */
  readonly current: string | null
}

const FilmstripReactContext = createContext<FilmstripContext | null>(null)

export const FilmstripContextProvider = FilmstripReactContext.Provider

/** What the pictures share. Only parts of the filmstrip may ask for it. */
export function useFilmstripContext(): FilmstripContext {
  const slideStyle = useContext(FilmstripReactContext)
  if (!slideStyle) throw new Error('This picture is outside the filmstrip.')
  return slideStyle
}
