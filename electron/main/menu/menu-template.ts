import type { MenuItemConstructorOptions } from 'electron/main'
import { NATIVE_MENUS, type NativeMenuItem, type NativeMenuName } from '../../../bridge/native-menu'
import type { Lang } from '../../../core/locale'
import { MENU_WORDS, type MenuRole, type MenuTitle, type MenuWords, withoutMnemonic } from './words'

/** What the menu shows, and what choosing a command does. */
export interface MenuContent {
  readonly lang: Lang
  /** The commands of the window in front; none until the first window has brought them. */
  readonly commands: readonly NativeMenuItem[]
  /** Called with the id of the command that was chosen. */
  readonly onCommand: (id: string) => void
}

export interface MenuOptions extends MenuContent {
  readonly isMac: boolean
  /** Developer tools are for developers. */
  readonly isPackaged: boolean
}

type Item = MenuRole | '-'

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu: the window's commands, and behind them what Electron carries out by itself. */
export function menuTemplate(needs: MenuOptions): MenuItemConstructorOptions[] {
  const { isMac, isPackaged } = needs
  const view: Item[] = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen']
  const roles: Readonly<Record<NativeMenuName, readonly Item[]>> = {
    file: isMac ? ['close'] : ['close', 'quit'],
    edit: ['cut', 'copy', 'paste', 'selectAll'],
    view: isPackaged ? view : [...view, '-', 'toggleDevTools'],
    slideShow: [],
    help: isMac ? [] : ['about'],
  }
  const application: Item[] = ['about', '-', 'services', '-', 'hide', 'hideOthers', 'unhide', '-', 'quit']
  const menus = NATIVE_MENUS.map((name) => menu(name, commandItems(name, needs), roleItems(roles[name], needs), needs))
  // The system's own menu of windows comes before the last one, the help.
  menus.splice(-1, 0, menu('window', [], roleItems(['minimize'], needs), needs))
  return [
    ...(isMac ? [{ role: 'appMenu' as const, submenu: roleItems(application, needs) }] : []),
    ...menus.filter(({ submenu }) => Array.isArray(submenu) && submenu.length > 0),
  ]
}

function menu(
  title: MenuTitle,
  commands: readonly MenuItemConstructorOptions[],
  roles: readonly MenuItemConstructorOptions[],
  needs: MenuOptions,
): MenuItemConstructorOptions {
  const line = commands.length > 0 && roles.length > 0 ? [SEPARATOR] : []
  return { label: wordFor(title, needs), submenu: [...commands, ...line, ...roles] }
}

function roleItems(list: readonly Item[], needs: MenuOptions): MenuItemConstructorOptions[] {
  return list.map((item) => (item === '-' ? SEPARATOR : { role: item, label: wordFor(item, needs) }))
}

/** The window's commands of one menu, with a line between groups. */
function commandItems(name: NativeMenuName, needs: MenuOptions): MenuItemConstructorOptions[] {
  const own = needs.commands.filter(({ menu }) => menu === name)
  const groups = [...new Set(own.map(({ group }) => group))].sort((a, b) => a - b)
  return groups.flatMap((group, i) => [
    ...(i > 0 ? [SEPARATOR] : []),
    ...own.filter((item) => item.group === group).map((item) => command(item, needs)),
  ])
}

/**
 * The window listens to the same keys in both hosts, so here they are only shown: a key must not do its work twice. macOS
 * registers them all the same, but gives the page the first look.
 */
function command({ id, label, accelerator, enabled }: NativeMenuItem, needs: MenuOptions): MenuItemConstructorOptions {
  const word = label[needs.lang]
  return {
    id,
    label: needs.isMac ? withoutMnemonic(word) : word,
    ...(accelerator === null ? {} : { accelerator }),
    registerAccelerator: false,
    enabled,
    click: () => needs.onCommand(id),
  }
}

function wordFor(name: keyof MenuWords, { lang, isMac }: MenuOptions): string {
  const word = MENU_WORDS[lang][name]
  return isMac ? withoutMnemonic(word) : word
}
