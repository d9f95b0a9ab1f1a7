import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'

/** The folder that the pictures go to. */
const FOLDER = process.env.CHENGYU_PICTURES ?? 'out/pictures'

/** Takes a picture once thumbnails and shadows are drawn and nothing is pointed at. */
async function take(page: Page, name: string) {
  await page.mouse.move(1438, 898)
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' })
}

/** The editor with a slide of the full briefing open. */
async function openSlide(page: Page, number: number) {
  await startFrom(page, 'Full briefing')
  await filmSlide(page, number).click()
  await expect(slide(page)).toBeVisible()
}

test('welcome and choose', async ({ window }) => {
  await take(window, 'welcome')
  await window.getByRole('button', { name: 'Choose themes and metrics' }).click()
  const chooser = window.getByRole('dialog', { name: 'Choose themes and metrics' })
  await chooser.getByText('Economic scale').click()
  await chooser.getByText('Global ranking').click()
  await take(window, 'choose')
})

test('editor, new slide, export, presenter', async ({ window }) => {
  await openSlide(window, 5)
  await take(window, 'window')
  await window.keyboard.press('Control+m')
  await take(window, 'new-slide')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Shift+P')
  await take(window, 'export')
  await window.keyboard.press('Escape')
  await window.keyboard.press('F5')
  await take(window, 'presenter')
})

test('editor in Chinese, and in the dark', async ({ window }) => {
  await openSlide(window, 5)
  await window.getByRole('radiogroup', { name: 'Deck language' }).getByRole('radio', { name: '中文' }).click()
  await window.getByRole('button', { name: 'File' }).click()
  await window.getByRole('menuitem', { name: 'Settings' }).click()
  await window.getByRole('dialog').getByRole('radio', { name: '中文' }).click()
  await window.getByRole('button', { name: '完成' }).click()
  await expect(window.getByRole('option', { name: '图表与数字' })).toBeVisible()
  await take(window, 'window-zh')
  await window.emulateMedia({ colorScheme: 'dark' })
  await take(window, 'window-dark-zh')
})

test('all commands', async ({ window }) => {
  await window.setViewportSize({ width: 1440, height: 900 })
  await openSlide(window, 5)
  await window.keyboard.press('Control+k')
  await take(window, 'palette')
})
