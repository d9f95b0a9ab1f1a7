import type { MenuItemConstructorOptions } from 'electron/main'
import { describe, expect, test, vi } from 'vitest'
import type { NativeMenuItem } from '../../../../bridge/native-menu'
import { LANGS } from '../../../../core/locale'
import { menuTemplate } from '../../../../electron/main/menu/menu-template'

const item = (id: string, menu: NativeMenuItem['menu'], group: number, accelerator: string | null = null) => ({
  ...{ id, menu, group, accelerator, enabled: id !== 'undo' },
  label: { en: `&${id}`, zh: `${id}(&X)…` },
})
const COMMANDS = [
  item('present', 'slideShow', 1, 'F5'),
  item('export', 'file', 2),
  item('save', 'file', 1, 'CmdOrCtrl+S'),
  item('save-as', 'file', 1),
  item('undo', 'edit', 1, 'CmdOrCtrl+Z'),
]
const NEEDS = { lang: 'en', isMac: false, isPackaged: true, commands: COMMANDS, onCommand: vi.fn() } as const

const entries = ({ submenu }: MenuItemConstructorOptions) => submenu as readonly MenuItemConstructorOptions[]
const shown = (menu: MenuItemConstructorOptions | undefined) =>
  menu && entries(menu).map(({ id, role, type }) => id ?? role ?? type)
const all = (menus: readonly MenuItemConstructorOptions[]) => menus.flatMap(entries)

describe.each(LANGS)('the menu in %s', (lang) => {
  test('has every command of the window once, which goes to the window', () => {
    const onCommand = vi.fn()
    const items = all(menuTemplate({ ...NEEDS, lang, onCommand })).filter(({ id }) => id !== undefined)
    for (const { click } of items) (click as () => void)()
    expect(onCommand.mock.calls.map(([id]) => id).sort()).toEqual(COMMANDS.map(({ id }) => id).sort())
    expect(items.find(({ id }) => id === 'save')?.label).toBe(lang === 'en' ? '&save' : 'save(&X)…')
  })

  test('has no letters for Alt on macOS', () => {
    const onMac = all(menuTemplate({ ...NEEDS, lang, isMac: true }))
    expect(onMac.filter(({ label }) => label?.includes('&'))).toEqual([])
    expect(onMac.find(({ id }) => id === 'save')?.label).toBe(lang === 'en' ? 'save' : 'save…')
  })
})

test('keeps the groups of the window apart, before what the system carries out', () => {
  const [file, edit] = menuTemplate(NEEDS)
  expect(shown(file)).toEqual(['save', 'save-as', 'separator', 'export', 'separator', 'close', 'quit'])
  expect(shown(edit)).toEqual(['undo', 'separator', 'cut', 'copy', 'paste', 'selectAll'])
})

test('has what the system carries out before a window has brought its commands', () => {
  const menus = menuTemplate({ ...NEEDS, commands: [] })
  expect(menus.map(shown)).toEqual([
    ['close', 'quit'],
    ['cut', 'copy', 'paste', 'selectAll'],
    ['resetZoom', 'zoomIn', 'zoomOut', 'separator', 'togglefullscreen'],
    ['minimize'],
    ['about'],
  ])
  expect(menuTemplate(NEEDS)).toHaveLength(menus.length + 1)
})

test('shows keys that the window itself listens to, so that none works twice', () => {
  const items = all(menuTemplate(NEEDS)).filter(({ id }) => id !== undefined)
  expect(items.map(({ id, accelerator }) => [id, accelerator])).toContainEqual(['save', 'CmdOrCtrl+S'])
  expect(items.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
})

test('has those disabled that the window cannot carry out now', () => {
  const items = all(menuTemplate(NEEDS)).filter(({ id }) => id !== undefined)
  expect(items.filter(({ enabled }) => enabled === false).map(({ id }) => id)).toEqual(['undo'])
})

test('has developer tools for developers only', () => {
  const roles = (isPackaged: boolean) => all(menuTemplate({ ...NEEDS, isPackaged })).map(({ role }) => role)
  expect(roles(true)).not.toContain('toggleDevTools')
  expect(roles(false)).toContain('toggleDevTools')
})
