import type { DeckSlide } from '../deck/schema'
import { slotMisfits } from '../template/slot-fit'
import type { Layout } from '../template/template'
import { warning } from './context'
import * as messages from './messages'
import type { Diagnostic } from './model'

/** Says where a slide and its layout do not agree, so that nothing of a deck stays away in silence. */
export function misfitDiagnostics(recipe: DeckSlide, layout: Layout): readonly Diagnostic[] {
  return slotMisfits(recipe.content, layout).map((misfit) =>
    warning(misfit.kind, recipe.id, misfit.slot, messages.misfit(misfit, layout.id)),
  )
}
