import { findSlide, overwrittenTextOn, restoreSentence, slidesOf } from '../../core/edit/index'
import type { Editor } from '../app/editor-context'
import { sectionOf } from '../app/filmstrip/filmstrip-slides'
import { deckSlideOf } from '../state/editing'
import type { Commands } from './command'
import {
  firstSection,
  ifEditable,
  ifOverwritten,
  ifSelected,
  ifSelectedEditable,
  ifSlides,
  startsSection,
} from './reasons'

/** The slides of the filmstrip and their sections. */
export const slideCommands = {
  'new-slide': {
    label: { en: 'New slide', zh: '新建页面' },
    icon: 'plus',
    group: 'filmstrip',
    needsDeck: true,
    keys: ['Mod+M'],
    whyDisabled: ifEditable,
    run: ({ surfaces }) => surfaces.open.newSlide(),
  },
  'rename-section': {
    label: { en: 'Rename section…', zh: '重命名章节…' },
    group: 'filmstrip',
    needsDeck: true,
    keys: ['[Any]+F2'],
    keysIn: 'filmstrip',
    places: { 'section-menu': 1 },
    whyDisabled: ifSelectedEditable,
    run: ({ surfaces }) => surfaces.open.sectionName(),
  },
  'start-section': {
    label: { en: 'Start a section at this slide', zh: '从本页开始新章节' },
    group: 'filmstrip',
    needsDeck: true,
    places: { 'section-menu': 1 },
    whyDisabled: (editor) => ifSelectedEditable(editor) ?? (sectionAt(editor).isStart ? startsSection : null),
    run: ({ slides, surfaces }) => {
      if (slides.startSection()) surfaces.open.sectionName()
    },
  },
  'join-section': {
    label: { en: 'Merge into the previous section', zh: '并入上一章节' },
    group: 'filmstrip',
    needsDeck: true,
    places: { 'section-menu': 1 },
    whyDisabled: (editor) => ifSelectedEditable(editor) ?? (sectionAt(editor).index === 0 ? firstSection : null),
    run: ({ slides }) => slides.joinSection(),
  },
  'restore-sentence': {
    label: { en: 'Back to the data’s sentence', zh: '恢复数据语句' },
    group: 'filmstrip',
    needsDeck: true,
    whyDisabled: (editor) => ifEditable(editor) ?? ifOverwritten(editor),
    run: ({ app }) => {
      const { current } = app.store.getState()
      app.editing.edit((deck) => {
        const slide = current === null ? undefined : findSlide(deck, deckSlideOf(current))
        const address = slide && overwrittenTextOn(slide, deck.lang)
        return address ? restoreSentence(deck, address) : null
      })
    },
  },
  'select-all': {
    label: { en: 'Select all', zh: '全部选择' },
    group: 'filmstrip',
    needsDeck: true,
    keys: ['Mod+[Shift]+A'],
    keysIn: 'filmstrip',
    whyDisabled: ifSlides,
    run: ({ slides }) => slides.selectAll(),
  },
  duplicate: {
    label: { en: 'Duplicate', zh: '复制一份' },
    icon: 'copy',
    group: 'filmstrip',
    needsDeck: true,
    keys: ['Mod+[Shift]+D'],
    keysIn: 'filmstrip',
    places: { 'filmstrip-tools': 1 },
    whyDisabled: ifSelectedEditable,
    run: ({ slides }) => slides.duplicate(),
  },
  remove: {
    label: { en: 'Delete', zh: '删除' },
    icon: 'bin',
    group: 'filmstrip',
    needsDeck: true,
    keys: ['[Mod]+[Shift]+Delete', '[Mod]+[Shift]+Backspace'],
    keysIn: 'filmstrip',
    places: { 'filmstrip-tools': 1 },
    whyDisabled: ifSelectedEditable,
    run: ({ slides }) => slides.remove(),
  },
  cut: {
    label: { en: 'Cut', zh: '剪切' },
    group: 'filmstrip',
    needsDeck: true,
    keys: ['Mod+[Shift]+X'],
    keysIn: 'filmstrip',
    whyDisabled: ifSelectedEditable,
    run: ({ slides }) => slides.cut(),
  },
  copy: {
    label: { en: 'Copy', zh: '复制' },
    group: 'filmstrip',
    needsDeck: true,
    keys: ['Mod+[Shift]+C'],
    keysIn: 'filmstrip',
    whyDisabled: ifSelected,
    run: ({ slides }) => slides.copy(),
  },
} satisfies Commands

/** The section of the first selected slide, counted from 0, and whether it starts with that slide. */
function sectionAt({ deck, selected }: Editor): { readonly index: number; readonly isStart: boolean } {
  const first = slidesOf(deck).find(({ id }) => selected.has(id))?.id ?? null
  const index = sectionOf(deck, first)
  return { index, isStart: deck.sections[index]?.slides[0]?.id === first }
}
