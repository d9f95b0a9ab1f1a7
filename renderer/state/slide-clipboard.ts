import { cutSlides, endOf, pasteSlides, pickSlides, slidesFromText, slidesToText } from '../../core/edit/index'
import { message } from '../../messages/message'
import type { Editing } from './editing'
import type { AppStore } from './store'
import type { Toasts } from './toasts'

/** Puts a text on the clipboard of the system; rejects where the window may not. What is there comes with each paste. */
export type WriteClipboard = (text: string) => Promise<void>

export interface SlideClipboard {
  /** Copies the selected slides. */
  copy(): void
  cut(): void
  /** Pastes the slides of any window after the last of those that are selected; `text` is what the clipboard holds. */
  paste(text: string): void
}

/**
 * What was copied last is what is pasted. Copies go to the system's clipboard, which says with each paste what it holds. The
 * window's own memory stands in for it only while a copy has not arrived there, or was refused.
 */
export function createSlideClipboard(
  store: AppStore,
  editing: Editing,
  toasts: Toasts,
  write: WriteClipboard,
): SlideClipboard {
  let copies = 0
  /** Number of the last copy that has arrived. */
  let arrived = 0
  /** What the clipboard held when memory first stood in for a copy: once it holds something else, that is newer. */
  let before: string | null = null
  const isNewer = (text: string) => {
    before ??= text
    return text !== before
  }
  const copy = () => {
    const { deck, selection } = store.getState()
    const slides = deck ? pickSlides(deck, selection) : []
    if (slides.length === 0) return
    store.setState({ clipboard: slides })
    const mine = ++copies
    before = null
    const arrive = () => {
      arrived = mine
    }
    write(slidesToText(slides)).then(arrive, () => undefined)
  }
  return {
    copy,
    cut() {
      copy()
      const { selection } = store.getState()
      editing.edit((deck) => cutSlides(deck, selection))
    },
    paste(text) {
      const { clipboard, selection } = store.getState()
      const slides = arrived === copies || isNewer(text) ? (slidesFromText(text) ?? []) : clipboard
      if (slides.length === 0) return toasts.show('info', message('no-slides-copied'))
      editing.edit((deck) => {
        const last = pickSlides(deck, selection).at(-1)
        return pasteSlides(deck, slides, last ? { after: last.id } : endOf(deck))
      })
    },
  }
}
