import type { MenuItemConstructorOptions } from 'electron/main'
import { describe, expect, test, vi } from 'vitest'
import { MENU_COMMANDS } from '../../../../bridge/contract'
import { LANGS } from '../../../../core/locale'
import { menuTemplate } from '../../../../electron/main/menu/menu-template'

const NEEDS = { lang: 'en', isMac: false, isPackaged: true, onCommand: vi.fn() } as const

function all(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...all((item.submenu as MenuItemConstructorOptions[] | undefined) ?? [])])
}

describe.each(LANGS)('the menu in %s', (lang) => {
  test('has every command once, which goes to the window', () => {
    const onCommand = vi.fn()
    const items = all(menuTemplate({ ...NEEDS, lang, onCommand })).filter(({ id }) => id !== undefined)
    expect(items.map(({ id }) => id).sort()).toEqual([...MENU_COMMANDS].sort())
    for (const { click } of items) (click as () => void)()
    expect(onCommand.mock.calls.map(([name]) => name).sort()).toEqual([...MENU_COMMANDS].sort())
  })

  test('has a letter for Alt once in each menu, and none on macOS', () => {
    for (const { submenu } of menuTemplate({ ...NEEDS, lang })) {
      const letters = (submenu as MenuItemConstructorOptions[]).flatMap(({ label }) => {
        const letter = /&(\w)/.exec(label ?? '')?.[1]
        return letter === undefined ? [] : [letter.toUpperCase()]
      })
      expect(letters).toEqual([...new Set(letters)])
    }
    const onMac = all(menuTemplate({ ...NEEDS, lang, isMac: true }))
    expect(onMac.filter(({ label }) => label?.includes('&'))).toEqual([])
  })
})

test('shows keys that the window itself listens to, so that none works twice', () => {
  const items = all(menuTemplate(NEEDS)).filter(({ id }) => id !== undefined)
  expect(items.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
})

test('has developer tools for developers only', () => {
  const roles = (isPackaged: boolean) => all(menuTemplate({ ...NEEDS, isPackaged })).map(({ role }) => role)
  expect(roles(true)).not.toContain('toggleDevTools')
  expect(roles(false)).toContain('toggleDevTools')
})
