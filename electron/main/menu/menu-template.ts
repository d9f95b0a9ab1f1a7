import type { MenuItemConstructorOptions } from 'electron/main'
import type { MenuCommand } from '../../../bridge/contract'
import type { Lang } from '../../../core/locale'
import { MENU_WORDS, type MenuRole, type MenuTitle, type MenuWords, withoutMnemonic } from './words'

export interface MenuNeeds {
  readonly lang: Lang
  readonly isMac: boolean
  /** Developer tools are for developers. */
  readonly isPackaged: boolean
  readonly onCommand: (command: MenuCommand) => void
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** The keys of the commands that have some. */
const ACCELERATORS: Readonly<Record<MenuCommand, string | null>> = {
  new: 'CmdOrCtrl+N',
  'new-window': 'CmdOrCtrl+Shift+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  'export-pptx': 'CmdOrCtrl+Shift+E',
  'export-pdf': 'CmdOrCtrl+Shift+P',
  present: 'F5',
  templates: null,
}

type Item = MenuCommand | MenuRole | '-'

/** The native menu: roles where Electron knows the work, commands of the contract where the window does. */
export function menuTemplate(needs: MenuNeeds): MenuItemConstructorOptions[] {
  const { isMac, isPackaged } = needs
  const file: Item[] = [
    'new',
    'new-window',
    'open',
    '-',
    'save',
    'save-as',
    '-',
    'export-pptx',
    'export-pdf',
    '-',
    'templates',
    '-',
    'close',
  ]
  const view: Item[] = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen']
  const application: Item[] = ['about', '-', 'services', '-', 'hide', 'hideOthers', 'unhide', '-', 'quit']
  return [
    ...(isMac ? [{ role: 'appMenu' as const, submenu: items(application, needs) }] : []),
    menu('file', isMac ? file : [...file, 'quit'], needs),
    menu('edit', ['undo', 'redo', '-', 'cut', 'copy', 'paste', 'selectAll'], needs),
    menu('view', isPackaged ? view : [...view, '-', 'toggleDevTools'], needs),
    menu('slideShow', ['present'], needs),
    menu('window', ['minimize'], needs),
    ...(isMac ? [] : [menu('help', ['about'], needs)]),
  ]
}

function menu(title: MenuTitle, list: readonly Item[], needs: MenuNeeds): MenuItemConstructorOptions {
  return { label: wordFor(title, needs), submenu: items(list, needs) }
}

function items(list: readonly Item[], needs: MenuNeeds): MenuItemConstructorOptions[] {
  return list.map((item) => {
    if (item === '-') return SEPARATOR
    return isCommand(item) ? command(item, needs) : { role: item, label: wordFor(item, needs) }
  })
}

/**
 * The window listens to the same keys in both hosts, so here they are only shown: a key must not do its work twice. macOS
 * registers them all the same, but gives the page the first look.
 */
function command(name: MenuCommand, needs: MenuNeeds): MenuItemConstructorOptions {
  const accelerator = ACCELERATORS[name]
  return {
    id: name,
    label: wordFor(name, needs),
    ...(accelerator === null ? {} : { accelerator }),
    registerAccelerator: false,
    click: () => needs.onCommand(name),
  }
}

function isCommand(item: MenuCommand | MenuRole): item is MenuCommand {
  return item in ACCELERATORS
}

function wordFor(name: keyof MenuWords, { lang, isMac }: MenuNeeds): string {
  const word = MENU_WORDS[lang][name]
  return isMac ? withoutMnemonic(word) : word
}
