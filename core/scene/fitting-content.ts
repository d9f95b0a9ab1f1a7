import type { DeckSlide } from '../deck/schema'
import { didYouMean } from '../nearest'
import { type SlotMisfit, slotMisfits } from '../template/slot-fit'
import type { Layout } from '../template/template'
import { warning } from './context'
import type { Diagnostic } from './model'

/** Says where a slide and its layout do not agree, so that nothing of a deck stays away in silence. */
export function misfitDiagnostics(recipe: DeckSlide, layout: Layout): readonly Diagnostic[] {
  return slotMisfits(recipe.content, layout).map((misfit) =>
    warning(misfit.kind, recipe.id, misfit.slot, messageOf(misfit, layout.id)),
  )
}

function messageOf(misfit: SlotMisfit, layout: string): string {
  const slot = `slot "${misfit.slot}"`
  switch (misfit.kind) {
    case 'unknown-slot':
      return `The layout "${layout}" has no ${slot}; what it holds is not shown.${didYouMean(misfit.slot, misfit.known)}`
    case 'wrong-type':
      return `The ${slot} takes ${misfit.accepts}, found ${misfit.found}; it is not shown.`
    case 'wrong-size':
      return `The ${slot} takes ${misfit.min} to ${misfit.max} entries, found ${misfit.size}.`
    case 'empty-slot':
      return `The ${slot} is empty; the layout "${layout}" wants ${misfit.accepts} in it.`
  }
}
