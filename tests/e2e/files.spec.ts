import { readdir } from 'node:fs/promises'
import { expect, filmSlide, openWindow, slide, startFrom, test } from './fixtures'
import { startHost } from './host'

test('saves, closes and opens again', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('textbox', { name: 'Deck name' }).fill('January briefing')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+s')
  const files = window.getByRole('dialog', { name: 'Save the file' })
  await files.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  expect(await readdir(host.home)).toContain('January briefing.brief.json')

  await window.getByRole('button', { name: 'Welcome screen' }).click()
  await window.getByRole('button', { name: /^January briefing/ }).click()
  await expect(window.getByRole('textbox', { name: 'Deck name' })).toHaveValue('January briefing')
  await expect(filmSlide(window, 1)).toBeVisible()
})

test('work that was not saved is offered after the program was killed', async ({ window, host, context }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await slide(window).getByText('The collaborative innovation index').dblclick()
  await window.keyboard.type('Kept through a power cut')
  await window.keyboard.press('Enter')
  await expect(window.getByText('draft kept')).toBeVisible()
  await window.close()
  await host.kill()

  const again = await startHost(host)
  const page = await context.newPage()
  await openWindow(page, again)
  await page.getByRole('button', { name: 'Restore' }).click()
  await filmSlide(page, 3).click()
  await expect(slide(page)).toHaveAccessibleName('Kept through a power cut')
  await again.close()
})
