import type { Messages } from '../../i18n/en'
import { shortcut } from '../parts/shortcut'

/** A group of keys with what they do. */
export interface ShortcutGroup {
  readonly name: string
  readonly entries: readonly (readonly [what: string, keys: readonly string[]])[]
}

/** All keys that the window listens to, in the words of the interface. */
export function shortcutGroups({ shortcuts: words, bar, strip, present }: Messages): readonly ShortcutGroup[] {
  const { groups, key } = words
  return [
    {
      name: groups.deck,
      entries: [
        [bar.newDeck, [shortcut('N')]],
        [bar.open, [shortcut('O')]],
        [bar.save, [shortcut('S')]],
        [bar.saveAs, [shortcut('S', true)]],
        [words.undo, [shortcut('Z')]],
        [words.redo, [shortcut('Y'), shortcut('Z', true)]],
        [words.exportPptx, [shortcut('E', true)]],
        [words.exportPdf, [shortcut('P', true)]],
        [bar.present, ['F5']],
        [words.help, ['F1', '?']],
        [words.nextPlace, [key.tab]],
      ],
    },
    {
      name: groups.strip,
      entries: [
        [strip.add, [shortcut('M')]],
        [words.step, [key.arrows]],
        [words.ends, [key.home]],
        [words.range, [`Shift + ${key.arrows}`]],
        [words.all, [shortcut('A')]],
        [words.move, ['Alt + ← →']],
        [strip.duplicate, [shortcut('D')]],
        [[strip.cut, strip.copy, strip.paste].join(words.comma), [shortcut('X'), shortcut('C'), shortcut('V')]],
        [strip.remove, [key.delete]],
        [words.renameSection, ['F2']],
      ],
    },
    {
      name: groups.stage,
      entries: [
        [words.step, [key.arrows]],
        [words.ends, [key.home]],
        [words.writeTitle, ['Enter', 'F2']],
      ],
    },
    {
      name: groups.text,
      entries: [
        [words.inserted, ['@']],
        [words.keepText, ['Enter']],
        [words.leaveText, ['Esc']],
      ],
    },
    {
      name: present.label,
      entries: [
        [[present.nextSlide, present.previousSlide].join(words.comma), ['→', '←']],
        [present.grid, ['G']],
        [present.black, ['B']],
        [present.end, ['Esc']],
      ],
    },
  ]
}
