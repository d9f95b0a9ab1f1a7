import { deleteSlides, duplicateSlides, moveSlides, pickSlides, slidesOf } from '../../../core/deck/edit/index'
import type { App } from '../../state/app'
import { deckSlideOf } from '../../state/editing'
import { shiftedPlace } from './shifted-place'

/** What keys, pointer and buttons do with the slides of the open deck. */
export interface SlideActions {
  readonly show: (sceneSlide: string) => void
  /** Selects the slides of the deck that these slides of the scene are pages of. */
  readonly select: (sceneSlides: readonly string[]) => void
  readonly selectAll: () => void
  /** Moves slides of the scene before or after another one. */
  readonly move: (sceneSlides: readonly string[], target: string, position: 'before' | 'after') => void
  /** Moves the selected slides one place. */
  readonly shift: (by: -1 | 1) => void
  readonly duplicate: () => void
  readonly remove: () => void
  readonly copy: () => void
  readonly cut: () => void
  readonly paste: () => void
}

/** They ask the state itself, not a drawing of it: a key may come before the filmstrip has followed the last one. */
export function createSlideActions({ store, editing, clipboard }: App): SlideActions {
  const selected = () => {
    const { deck, selection } = store.getState()
    return deck ? pickSlides(deck, selection).map(({ id }) => id) : []
  }
  const decks = (sceneSlides: readonly string[]) => [...new Set(sceneSlides.map(deckSlideOf))]
  return {
    show: editing.show,
    select: (sceneSlides) => editing.select(decks(sceneSlides)),
    selectAll() {
      const { deck } = store.getState()
      if (deck) editing.select(slidesOf(deck).map(({ id }) => id))
    },
    move(sceneSlides, target, position) {
      const place = position === 'before' ? { before: deckSlideOf(target) } : { after: deckSlideOf(target) }
      editing.edit((deck) => moveSlides(deck, decks(sceneSlides), place))
    },
    shift: (by) =>
      editing.edit((deck) => {
        const place = shiftedPlace(deck, selected(), by)
        return place && moveSlides(deck, selected(), place)
      }),
    duplicate: () => editing.edit((deck) => duplicateSlides(deck, selected())),
    remove: () => editing.edit((deck) => deleteSlides(deck, selected())),
    copy: clipboard.copy,
    cut: clipboard.cut,
    paste: () => void clipboard.paste(),
  }
}
