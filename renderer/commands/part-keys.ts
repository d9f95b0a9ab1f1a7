import type { Localized } from '../../core/locale'
import { isPressed, type Keys, keyName, type Pressed, parseKeys } from './keys'

/**
 * Keys that mean something in one part of the window only, and that no menu lists: going from slide to slide, ending a text.
 * Each part carries out its own; the list of shortcuts shows them.
 */
export interface PartKey {
  readonly label: Localized
  readonly keys: readonly Keys[]
}

type PartKeys = Readonly<Record<string, PartKey>>

const fromSlideToSlide: Localized = { en: 'Previous or next slide', zh: '上一页、下一页' }
const firstAndLast: Localized = { en: 'First or last slide', zh: '首页、末页' }

export const PART_KEYS = {
  window: {
    nextPart: { label: { en: 'Next part of the window', zh: '在窗口各部分之间移动' }, keys: ['Tab'] },
  },
  filmstrip: {
    step: { label: fromSlideToSlide, keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
    ends: { label: firstAndLast, keys: ['Home', 'End'] },
    extend: {
      label: { en: 'Select several', zh: '选择多页' },
      keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+Home', 'Shift+End'],
    },
    shift: {
      label: { en: 'Move the selected slides', zh: '移动所选页面' },
      keys: [
        '[Mod]+[Shift]+Alt+ArrowLeft',
        '[Mod]+[Shift]+Alt+ArrowRight',
        '[Mod]+[Shift]+Alt+ArrowUp',
        '[Mod]+[Shift]+Alt+ArrowDown',
      ],
    },
    /** The browser brings what is pasted as an event of its own. */
    paste: { label: { en: 'Paste', zh: '粘贴' }, keys: ['Mod+V'] },
  },
  stage: {
    step: {
      label: fromSlideToSlide,
      keys: [
        '[Any]+ArrowLeft',
        '[Any]+ArrowRight',
        '[Any]+ArrowUp',
        '[Any]+ArrowDown',
        '[Any]+PageUp',
        '[Any]+PageDown',
      ],
    },
    ends: { label: firstAndLast, keys: ['[Any]+Home', '[Any]+End'] },
    writeTitle: { label: { en: 'Edit the title', zh: '编辑标题' }, keys: ['[Any]+Enter', '[Any]+F2'] },
  },
  text: {
    mention: { label: { en: 'Insert a number with its source', zh: '插入带来源的数字' }, keys: ['[Any]+@'] },
    keep: { label: { en: 'Save the text', zh: '保存文字' }, keys: ['Enter'] },
    leave: { label: { en: 'Cancel the change', zh: '取消更改' }, keys: ['Escape'] },
  },
  present: {
    next: {
      label: { en: 'Next slide', zh: '下一页' },
      keys: ['[Any]+ArrowRight', '[Any]+ArrowDown', '[Any]+PageDown', '[Any]+Space'],
    },
    previous: {
      label: { en: 'Previous slide', zh: '上一页' },
      keys: ['[Any]+ArrowLeft', '[Any]+ArrowUp', '[Any]+PageUp'],
    },
    first: { label: { en: 'First slide', zh: '首页' }, keys: ['[Any]+Home'] },
    last: { label: { en: 'Last slide', zh: '末页' }, keys: ['[Any]+End'] },
    grid: { label: { en: 'All slides', zh: '全部页面' }, keys: ['[Any]+G'] },
    black: { label: { en: 'Black', zh: '黑屏' }, keys: ['[Any]+B', '[Any]+.'] },
    audience: { label: { en: 'Slide only', zh: '仅显示页面' }, keys: ['[Any]+S'] },
    leave: { label: { en: 'End', zh: '结束' }, keys: ['[Any]+Escape'] },
  },
} satisfies Readonly<Record<string, PartKeys>>

export type Part = keyof typeof PART_KEYS
export type PartKeyId<P extends Part> = keyof (typeof PART_KEYS)[P] & string

/** Which of its keys a part is pressed; null for a key that is not one of them. */
export function partKeyFor<P extends Part>(part: P, event: Pressed): PartKeyId<P> | null {
  return findIn(part, (keys) => isPressed(keys, event))
}

/** The same for a key of which only its name is known, as it comes from another window. */
export function partKeyNamed<P extends Part>(part: P, key: string): PartKeyId<P> | null {
  return findIn(part, (keys) => parseKeys(keys).key === keyName(key))
}

function findIn<P extends Part>(part: P, isMeant: (keys: Keys) => boolean): PartKeyId<P> | null {
  const entries: readonly (readonly [string, PartKey])[] = Object.entries(PART_KEYS[part])
  const found = entries.find(([, { keys }]) => keys.some(isMeant))
  return found ? (found[0] as PartKeyId<P>) : null
}
