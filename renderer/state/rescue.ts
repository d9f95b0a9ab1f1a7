import type { Deck } from '../../core/deck/schema'
import { plainText } from '../../core/scene/text-content'
import { message } from '../../messages/message'
import { withPending } from './pending-edit'
import type { AppStore } from './store'
import type { Toasts } from './toasts'

/** Offers a text as a file of this name. */
export type Download = (name: string, text: string) => void

/** The way out for a deck whose host has ended. */
export interface Rescue {
  /**
   * Offers the open deck as a download, in the form in which decks are saved, with what is typed into open fields. Returns
   * false: nobody learns whether the download was kept.
   */
  saveCopy(): false
}

/** Makes a `Rescue`. */
export function createRescue(store: AppStore, toasts: Toasts, download: Download): Rescue {
  return {
    saveCopy() {
      const { deck, pending, file } = store.getState()
      if (!deck) return false
      download(`${fileName(file?.name, deck)}.brief.json`, `${JSON.stringify(withPending(deck, pending), null, 2)}\n`)
      toasts.show('done', message('copy-downloaded'))
      return false
    },
  }
}

const MAX_NAME_LENGTH = 80

/** A name for a file of the deck, without ending: that of its file, or its title as far as file systems allow. */
export function fileName(name: string | undefined, deck: Deck): string {
  if (name !== undefined) return name.replace(/(\.brief)?\.json$/i, '')
  const title = plainText(deck.title, deck.lang)
  const safe = [...title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()].slice(0, MAX_NAME_LENGTH).join('')
  return safe === '' ? 'briefing' : safe
}
