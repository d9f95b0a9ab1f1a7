import { setDesign } from '../../../core/edit/index'
import { isLocked } from '../../state/editing'
import { useApp, useAppState, useWorld } from '../../state/react'

export interface DesignChoice {
  /** Gives the open deck the design; null where no deck is open, it is read only, or the design is not there yet. */
  readonly use: (() => void) | null
}

/** Choosing a design for the deck that is open behind a dialog. */
export function useDesignChoice(design: string | null): DesignChoice {
  const { editing } = useApp()
  const world = useWorld()
  const canEdit = useAppState((state) => state.deck !== null && !isLocked(state))
  if (design === null || !canEdit || !world.designs.has(design)) return { use: null }
  return { use: () => void editing.edit((deck) => setDesign(deck, design)) }
}
