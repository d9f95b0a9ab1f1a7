import {
  addSlide,
  deleteSlides,
  duplicateSlides,
  joinSection,
  moveSlides,
  pickSlides,
  slidesOf,
  startSection,
} from '../../../core/edit/index'
import type { App } from '../../state/app'
import { deckSlideOf } from '../../state/editing'
import { shownSlide } from '../../state/selectors'
import { sectionOf } from './filmstrip-slides'
import { shiftedPlace } from './shifted-place'

/** Where arrows, Home and End go from the slide that is shown. */
export type Step = -1 | 1 | 'first' | 'last'

/** What keys, pointer and buttons do with the slides of the open deck. */
export interface SlideActions {
  /** Selects what was chosen among the pictures, which may show slides that have gone meanwhile, and shows what is new in it. */
  readonly choose: (sceneSlides: readonly string[]) => void
  /** Shows a slide of the scene and selects all from where the selection began. */
  readonly extendTo: (sceneSlide: string) => void
  /** Shows the slide there and selects it, or extends the selection to it. */
  readonly step: (to: Step, extend: boolean) => void
  readonly selectAll: () => void
  /** Moves slides of the scene before or after another one. */
  readonly move: (sceneSlides: readonly string[], target: string, position: 'before' | 'after') => void
  /** Moves the selected slides one place. */
  readonly shift: (by: -1 | 1) => void
  /** Puts an empty slide of a layout behind the selected ones, or at the end where none is. */
  readonly add: (layout: string) => void
  /** The section that the first selected slide is in, counted from 0; -1 where no slide is selected. */
  readonly section: () => number
  /** Starts a section with the first selected slide; false where it cannot. */
  readonly startSection: () => boolean
  /** Joins that section to the one before it. */
  readonly joinSection: () => void
  readonly duplicate: () => void
  readonly remove: () => void
  readonly copy: () => void
  readonly cut: () => void
  /** Pastes what the clipboard holds. */
  readonly paste: (text: string) => void
}

/** They ask the state itself, not a drawing of it: a key or a press may come before the filmstrip has followed the last one. */
export function createSlideActions({ store, scenes, editing, clipboard }: App): SlideActions {
  const selected = () => {
    const { deck, selection } = store.getState()
    return deck ? pickSlides(deck, selection).map(({ id }) => id) : []
  }
  const section = () => {
    const { deck } = store.getState()
    return deck ? sectionOf(deck, selected()[0] ?? null) : -1
  }
  const decks = (sceneSlides: readonly string[]) => [...new Set(sceneSlides.map(deckSlideOf))]
  const pages = () => {
    const { deck } = store.getState()
    return deck ? scenes.of(deck).slides.map(({ id }) => id) : []
  }
  const go = (sceneSlide: string, extend: boolean) => {
    const all = pages()
    const [first] = store.getState().selection
    const [from, to] = [all.findIndex((id) => deckSlideOf(id) === first), all.indexOf(sceneSlide)]
    if (to < 0) return
    editing.show(sceneSlide)
    if (extend && from >= 0) editing.select(decks(between(all, from, to)))
  }
  return {
    choose(sceneSlides) {
      const there = new Set(pages())
      const chosen = sceneSlides.filter((id) => there.has(id))
      if (chosen.length === 0 && sceneSlides.length > 0) return
      const { selection } = store.getState()
      // What is shown is selected alone, so that the whole selection comes after it.
      const shown = chosen.find((id) => !selection.includes(deckSlideOf(id))) ?? chosen[0]
      if (shown !== undefined) editing.show(shown)
      editing.select(decks(chosen))
    },
    extendTo: (sceneSlide) => go(sceneSlide, true),
    step(to, extend) {
      const { deck, current } = store.getState()
      const all = pages()
      const at = all.indexOf((deck && shownSlide(scenes.of(deck), current)?.id) ?? '')
      const next = all[placeOf(to, at, all.length)]
      if (next !== undefined) go(next, extend)
    },
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
    add: (layout) => editing.edit((deck) => addSlide(deck, layout, selected().at(-1) ?? null)),
    section,
    startSection: () =>
      editing.edit((deck) => {
        const [first] = selected()
        return first === undefined ? null : startSection(deck, first)
      }),
    joinSection: () => editing.edit((deck) => joinSection(deck, section())),
    duplicate: () => editing.edit((deck) => duplicateSlides(deck, selected())),
    remove: () => editing.edit((deck) => deleteSlides(deck, selected())),
    copy: clipboard.copy,
    cut: clipboard.cut,
    paste: clipboard.paste,
  }
}

function placeOf(to: Step, at: number, count: number): number {
  const ends = { first: 0, last: count - 1 }
  return typeof to === 'string' ? ends[to] : Math.max(0, Math.min(at + to, count - 1))
}

/** From one place to the other, whichever comes first. */
function between<T>(all: readonly T[], from: number, to: number): readonly T[] {
  return from <= to ? all.slice(from, to + 1) : all.slice(to, from + 1).reverse()
}
