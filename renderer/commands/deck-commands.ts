import { FORMATS, type Format, formatOf } from '../../core/export-formats'
import type { Command, Commands } from './command'
import { ifSlides, nothingToRedo, nothingToUndo } from './reasons'

/** The deck as a whole: its file, its history, what leaves the program; and the window around it. */

const fileCommands = {
  new: {
    label: { en: 'New deck', zh: '新建简报' },
    group: 'deck',
    needsDeck: false,
    keys: ['Mod+N'],
    places: { 'file-menu': 1 },
    native: { menu: 'file', group: 1, letter: 'N' },
    run: ({ app }) => void app.documents.close(),
  },
  'new-window': {
    label: { en: 'New window', zh: '新建窗口' },
    group: 'deck',
    needsDeck: false,
    keys: ['Mod+Shift+N'],
    places: { 'file-menu': 1 },
    native: { menu: 'file', group: 1, letter: 'W' },
    run: ({ app }) => void app.windows.open(),
  },
  open: {
    label: { en: 'Open…', zh: '打开…' },
    group: 'deck',
    needsDeck: false,
    keys: ['Mod+O'],
    places: { 'file-menu': 1 },
    native: { menu: 'file', group: 1, letter: 'O' },
    run: ({ app }) => void app.documents.open(),
  },
  save: {
    label: { en: 'Save', zh: '保存' },
    group: 'deck',
    needsDeck: true,
    keys: ['Mod+S'],
    places: { 'file-menu': 1 },
    native: { menu: 'file', group: 2, letter: 'S' },
    run: ({ app }) => void app.saving.save(),
  },
  'save-as': {
    label: { en: 'Save as…', zh: '另存为…' },
    group: 'deck',
    needsDeck: true,
    keys: ['Mod+Shift+S'],
    places: { 'file-menu': 1 },
    native: { menu: 'file', group: 2, letter: 'A' },
    run: ({ app }) => void app.saving.saveAs(),
  },
} satisfies Commands

const historyCommands = {
  undo: {
    label: { en: 'Undo', zh: '撤销' },
    title: ({ undoName }) => undoName && { en: `Undo: ${undoName.en}`, zh: `撤销：${undoName.zh}` },
    icon: 'undo',
    group: 'deck',
    needsDeck: true,
    keys: ['Mod+Z'],
    textHasOwnKeys: true,
    places: { 'bar-history': 1 },
    native: { menu: 'edit', group: 1, letter: 'U' },
    whyDisabled: ({ undoName }) => (undoName ? null : nothingToUndo),
    run: ({ app }) => app.editing.undo(),
  },
  redo: {
    label: { en: 'Redo', zh: '重做' },
    title: ({ redoName }) => redoName && { en: `Redo: ${redoName.en}`, zh: `重做：${redoName.zh}` },
    icon: 'redo',
    group: 'deck',
    needsDeck: true,
    keys: ['Mod+Shift+Z', 'Mod+[Shift]+Y'],
    textHasOwnKeys: true,
    places: { 'bar-history': 1 },
    native: { menu: 'edit', group: 1, letter: 'R' },
    whyDisabled: ({ redoName }) => (redoName ? null : nothingToRedo),
    run: ({ app }) => app.editing.redo(),
  },
} satisfies Commands

type ExportId = `export-${Format}`

/** One command for each format, from the formats' own records. */
const exportCommands = Object.fromEntries(
  FORMATS.map((format): [ExportId, Command] => {
    const { name, ending, key, mnemonic } = formatOf(format)
    return [
      `export-${format}`,
      {
        label: { en: `Export as ${name.en}…`, zh: `导出为 ${name.zh}…` },
        short: { en: `${name.en} (${ending})`, zh: `${name.zh}（${ending}）` },
        ...(key === null ? {} : { keys: [`Mod+Shift+${key}`] }),
        group: 'deck',
        needsDeck: true,
        places: { 'export-menu': 1 },
        native: { menu: 'file', group: 3, letter: mnemonic },
        run: ({ surfaces }) => surfaces.open.export(format),
      },
    ]
  }),
) as Readonly<Record<ExportId, Command>>

const windowCommands = {
  present: {
    label: { en: 'Present', zh: '放映' },
    icon: 'play',
    group: 'deck',
    needsDeck: true,
    keys: ['[Any]+F5'],
    places: { 'bar-show': 1 },
    native: { menu: 'slideShow', group: 1, letter: 'P' },
    whyDisabled: ifSlides,
    run: ({ surfaces }) => surfaces.open.presentation(),
  },
  properties: {
    label: { en: 'Deck properties…', zh: '简报属性…' },
    icon: 'info',
    group: 'deck',
    needsDeck: true,
    places: { 'file-menu': 2, 'bar-name': 1 },
    run: ({ surfaces }) => surfaces.open.properties(),
  },
  templates: {
    label: { en: 'Templates…', zh: '模板…' },
    group: 'deck',
    needsDeck: false,
    places: { 'file-menu': 2 },
    native: { menu: 'file', group: 4, letter: 'T' },
    run: ({ surfaces }) => surfaces.open.templates(),
  },
  settings: {
    label: { en: 'Settings', zh: '设置' },
    icon: 'settings',
    group: 'deck',
    needsDeck: false,
    places: { 'file-menu': 3 },
    run: ({ surfaces }) => surfaces.open.settings(),
  },
  palette: {
    label: { en: 'All commands…', zh: '全部命令…' },
    group: 'deck',
    needsDeck: false,
    keys: ['Mod+K'],
    places: { 'file-menu': 3 },
    run: ({ surfaces }) => surfaces.open.palette(),
  },
  shortcuts: {
    label: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
    group: 'deck',
    needsDeck: false,
    keys: ['[Any]+F1', '[Any]+?'],
    places: { 'file-menu': 3 },
    run: ({ surfaces }) => surfaces.open.shortcuts(),
  },
} satisfies Commands

/** In the order in which menus list them. */
export const deckCommands = { ...fileCommands, ...historyCommands, ...exportCommands, ...windowCommands }
