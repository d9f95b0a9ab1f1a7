import { createContext, useContext } from 'react'
import type { Deck } from '../../../core/deck/schema'
import type { SceneLook } from '../../slide/look'

/** What the pictures of the filmstrip share. As a context it reaches them without the list drawing its entries anew. */
export interface StripLook {
  readonly look: SceneLook
  readonly size: Deck['size']
  /** Id of the slide that is shown large. */
  readonly current: string | null
}

const LookContext = createContext<StripLook | null>(null)

export const StripLookProvider = LookContext.Provider

/** What the pictures share. Only parts of the filmstrip may ask for it. */
export function useStripLook(): StripLook {
  const look = useContext(LookContext)
  if (!look) throw new Error('This picture stands outside the filmstrip.')
  return look
}
