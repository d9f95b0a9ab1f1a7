/// <reference types="electron" />
import type { MenuItemConstructorOptions } from 'electron/main'
import { expect, test, vi } from 'vitest'
import { MENU_COMMANDS } from '../../../bridge/contract'
import { menuTemplate } from '../../../electron/main/menu/menu-template'
import { commandOf } from '../../../renderer/app/use-commands'

// Keys that are typed into a text mean something else; this one is typed into nothing.
vi.stubGlobal('HTMLElement', class {})

const menu = menuTemplate({ lang: 'en', isMac: false, isPackaged: true, onCommand: () => undefined })
const items = menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])

/** The key event that a browser makes of what a menu shows. */
function pressed(accelerator: string): KeyboardEvent {
  const keys = accelerator.split('+')
  const [ctrlKey, shiftKey] = [keys.includes('CmdOrCtrl'), keys.includes('Shift')]
  const event = { key: keys.at(-1), ctrlKey, shiftKey, metaKey: false, altKey: false, target: null }
  return event as unknown as KeyboardEvent
}

const keys = MENU_COMMANDS.map((command) => ({ command, key: items.find(({ id }) => id === command)?.accelerator }))

test('all commands of the menu but one have a key', () => {
  expect(keys.filter(({ key }) => key === undefined).map(({ command }) => command)).toEqual(['templates'])
})

test.each(keys.flatMap(({ command, key }) => (key === undefined ? [] : [{ command, key }])))(
  'the key that the native menu shows for $command does its work in the window',
  ({ command, key }) => {
    expect(commandOf(pressed(key))).toBe(command)
  },
)
