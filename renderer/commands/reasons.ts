import { findSlide, overwrittenTextOn, slidesOf } from '../../core/edit/index'
import type { Localized } from '../../core/locale'
import type { Editor } from '../app/editor-context'
import { deckSlideOf } from '../state/editing'

// Why a command cannot be done now. The first reason that holds is the one that is given.

export const noDeck: Localized = { en: 'No deck is open', zh: '没有打开的简报' }
const readOnly: Localized = { en: 'This deck is read-only', zh: '这份简报为只读' }
const noSlides: Localized = { en: 'This deck has no slides', zh: '这份简报还没有页面' }
const noneSelected: Localized = { en: 'No slide is selected', zh: '未选择页面' }
export const nothingToUndo: Localized = { en: 'There is nothing to undo', zh: '没有可撤销的操作' }
export const nothingToRedo: Localized = { en: 'There is nothing to redo', zh: '没有可重做的操作' }
export const startsSection: Localized = { en: 'This slide already starts a section', zh: '本页已是章节的首页' }
export const firstSection: Localized = {
  en: 'The first section has none before it to join',
  zh: '首个章节之前没有可并入的章节',
}

const nothingOverwritten: Localized = {
  en: 'No text of this slide was written over a sentence of the data',
  zh: '本页没有改写过的数据语句',
}

/** For commands that change the deck. */
export const ifEditable = ({ locked }: Editor): Localized | null => (locked ? readOnly : null)

/** For commands that need slides. */
export const ifSlides = ({ scene }: Editor): Localized | null => (scene.slides.length === 0 ? noSlides : null)

/** For commands on a sentence of the data that was written over, on the slide that is shown. */
export const ifOverwritten = ({ deck, current }: Editor): Localized | null => {
  const slide = current === null ? undefined : findSlide(deck, deckSlideOf(current))
  return slide && overwrittenTextOn(slide, deck.lang) ? null : nothingOverwritten
}

/** For commands on the selected slides that leave the deck as it is. */
export const ifSelected = ({ deck, selected }: Editor): Localized | null =>
  slidesOf(deck).some(({ id }) => selected.has(id)) ? null : noneSelected

/** For commands that change the selected slides. */
export const ifSelectedEditable = (editor: Editor): Localized | null => ifEditable(editor) ?? ifSelected(editor)
