import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { expect, filmSlide, startFrom, test } from './fixtures'

// All commands in one list: found by typing, carried out by keyboard, and with a reason where they cannot be.

test('a command is found by typing and carried out with Enter', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  const before = await nameOf(window, 2)
  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog', { name: 'All commands' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await window.keyboard.type('dupl')
  await expect(palette.getByRole('option')).toHaveText([/^Duplicate/])
  await window.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(filmSlide(window, 3)).toHaveAccessibleName(before.replace(/^2(.*), conflict$/, '3$1 (2), conflict'))
  await expect(filmSlide(window, 3)).toHaveAttribute('aria-selected', 'true')
})

test('arrows choose, commands that open something do so, and Escape only closes the list', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const palette = window.getByRole('dialog', { name: 'All commands' })
  await window.keyboard.press('Control+k')
  await window.keyboard.type('export')
  await expect(palette.getByRole('option')).toHaveCount(2)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'Export as PDF' })).toBeVisible()
  await window.keyboard.press('Escape')
  for (const [typed, opened] of [
    ['settings', 'Settings'],
    ['new slide', 'New slide'],
    ['rename', 'Rename section…'],
  ] as const) {
    await window.keyboard.press('Control+k')
    await window.keyboard.type(typed)
    await window.keyboard.press('Enter')
    await expect(palette).toBeHidden()
    await expect(window.getByRole('dialog', { name: opened })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
  }
  await window.keyboard.press('Control+k')
  await expect(palette).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(window.getByRole('listbox', { name: 'Slides' })).toBeVisible()
})

test('what cannot be done says why, and Enter leaves it alone', async ({ window }) => {
  const palette = window.getByRole('dialog', { name: 'All commands' })
  await window.keyboard.press('Control+k')
  const save = palette.getByRole('option', { name: 'Save', exact: true })
  await expect(save).toBeDisabled()
  await expect(save).toHaveAccessibleDescription('No deck is open Ctrl+S')
  await window.keyboard.type('save')
  await window.keyboard.press('Enter')
  await expect(palette).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await window.keyboard.type(' nothing of the kind')
  await expect(palette.getByText('No command matches.')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('Control+k')
  const undo = palette.getByRole('option', { name: 'Undo' })
  await expect(undo).toHaveAccessibleDescription('There is nothing to undo Ctrl+Z')
})

test('buttons and menus say why, too', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await expect(window.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription('There is nothing to undo')
  const sections = window.getByRole('button', { name: 'Section', exact: true })
  await sections.click()
  const join = window.getByRole('menuitem', { name: 'Merge into the previous section' })
  await expect(join).toBeDisabled()
  await expect(join).toHaveAccessibleDescription('The first section has none before it to join')
  await expect(join.getByTitle('The first section has none before it to join')).toBeVisible()
  await window.keyboard.press('Escape')
  await filmSlide(window, 1).click()
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  const present = window.getByRole('button', { name: 'Present' })
  await expect(present).toBeDisabled()
  await expect(present).toHaveAccessibleDescription('This deck has no slides')
  await expect(sections).toHaveAccessibleDescription('No slide is selected')
})

test('it speaks the language of the interface, and finds commands by their English words too', async ({ window }) => {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('dialog').getByRole('radio', { name: '中文' }).click()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog', { name: '全部命令' })
  await expect(palette.getByRole('option', { name: '另存为…' })).toHaveAccessibleDescription(
    '没有打开的简报 Ctrl+Shift+S',
  )
  await window.keyboard.type('short')
  await expect(palette.getByRole('option')).toHaveText([/^键盘快捷键/])
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible()
})

test('no barriers in the list of all commands', async ({ window }) => {
  test.slow()
  await window.keyboard.press('Control+k')
  await expectNoBarriers(window, 'palette', { beside: true })
  await window.keyboard.press('Escape')
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('Control+k')
  await expectNoBarriers(window, 'palette over a deck', { beside: true })
})

async function nameOf(page: Page, number: number): Promise<string> {
  return (await filmSlide(page, number).getAttribute('aria-label')) ?? ''
}
