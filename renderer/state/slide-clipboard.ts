import {
  cutSlides,
  endOf,
  pasteSlides,
  pickSlides,
  type SlidePlace,
  slidesFromText,
  slidesOf,
  slidesToText,
} from '../../core/deck/edit/index'
import type { Deck } from '../../core/deck/schema'
import type { Editing } from './editing'
import * as messages from './messages'
import type { AppStore } from './store'
import type { Toasts } from './toasts'

/** The clipboard of the system, as far as the window may use it; both reject where it may not. */
export interface SystemClipboard {
  write(text: string): Promise<void>
  /** The text that was copied last; null where something else was. */
  read(): Promise<string | null>
}

export interface SlideClipboard {
  /** Copies the selected slides. */
  copy(): void
  cut(): void
  /** Pastes after the last of the slides that are selected now, also where that one goes meanwhile: slides of any window. */
  paste(): Promise<void>
}

/**
 * What was copied last is what is pasted: the system's clipboard says what that is. The window's own memory of the slides
 * stands in for it only where the system's clipboard cannot be read.
 */
export function createSlideClipboard(
  store: AppStore,
  editing: Editing,
  toasts: Toasts,
  system: SystemClipboard,
): SlideClipboard {
  let written: Promise<unknown> = Promise.resolve()
  const copy = () => {
    const { deck, selection } = store.getState()
    const slides = deck ? pickSlides(deck, selection) : []
    if (slides.length === 0) return
    store.setState({ clipboard: slides })
    written = system.write(slidesToText(slides)).catch(() => undefined)
  }
  /** The slides up to the last selected one, which pasted slides go after. */
  const upToSelected = () => {
    const { deck, selection } = store.getState()
    const ids = deck ? slidesOf(deck).map(({ id }) => id) : []
    return ids.slice(0, ids.findLastIndex((id) => selection.includes(id)) + 1)
  }
  const copiedSlides = async () => {
    try {
      const text = await system.read()
      return { slides: (text !== null && slidesFromText(text)) || [], message: messages.noSlidesCopied }
    } catch {
      return { slides: store.getState().clipboard, message: messages.nothingToPaste }
    }
  }
  return {
    copy,
    cut() {
      copy()
      const { selection } = store.getState()
      editing.edit((deck) => cutSlides(deck, selection))
    },
    async paste() {
      const before = upToSelected()
      // What was copied just now is not there yet.
      await written
      const found = await copiedSlides()
      if (found.slides.length === 0) toasts.show('info', found.message)
      else editing.edit((deck) => pasteSlides(deck, found.slides, placeAfter(deck, before)))
    },
  }
}

/** After the last of some slides that is still there; the end of the deck where there were none. */
function placeAfter(deck: Deck, before: readonly string[]): SlidePlace {
  const last = before.findLast((id) => pickSlides(deck, [id]).length > 0)
  if (last !== undefined) return { after: last }
  return before.length > 0 ? { section: 0, at: 'start' } : endOf(deck)
}
