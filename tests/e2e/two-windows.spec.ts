import type { Page } from '@playwright/test'
import { changeOutside, openDeck, retitle, saveDeck, savedTitle, titleOf } from './deck-files'
import { expect, test, watch, welcome } from './fixtures'

/** What the window calls itself to its host. */
const nameOf = (page: Page) => page.evaluate("sessionStorage.getItem('chengyu-window')")

test('a second window sees that the first has the deck, and gets it when that one closes', async ({
  window,
  host,
  context,
}) => {
  await saveDeck(window, host, 'Shared')
  const coming = context.waitForEvent('page')
  await window.getByRole('button', { name: 'File' }).click()
  await window.getByRole('menuitem', { name: /^New window/ }).click()
  const second = await coming
  const complaints = watch(second)
  await expect(welcome(second)).toBeVisible()
  expect(new URL(second.url()).pathname).toBe('/')
  expect(await nameOf(second)).not.toBe(await nameOf(window))

  await openDeck(second, 'Shared')
  await expect(second.getByText('"Shared.brief.json" is open in another window')).toBeVisible()
  await expect(second.getByText('Read-only', { exact: true })).toBeVisible()

  // The first window goes on saving; the second is notified, and reads the file again.
  await retitle(window, 'Changed by the first')
  await window.keyboard.press('Control+s')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await second.getByRole('button', { name: 'Reload' }).click()
  await expect(titleOf(second)).toHaveValue('Changed by the first')

  for (const page of [window, second]) {
    await page.getByRole('button', { name: 'Welcome screen' }).click()
    await expect(welcome(page)).toBeVisible()
  }
  await openDeck(second, 'Shared')
  await expect(second.getByText('Saved', { exact: true })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a copy of a page is a window of its own, and a page that is loaded anew is the same', async ({
  window,
  context,
}) => {
  const name = await nameOf(window)
  const coming = context.waitForEvent('page')
  // As a browser duplicates a tab: all that the page has stored comes along.
  await window.evaluate("void open('/')")
  const copy = await coming
  await expect(welcome(copy)).toBeVisible()
  expect(await nameOf(copy)).not.toBe(name)
  await window.reload()
  await expect(welcome(window)).toBeVisible()
  expect(await nameOf(window)).toBe(name)
})

test('a change by another program is read again, and replaced only when that is meant', async ({ window, host }) => {
  const path = await saveDeck(window, host, 'Shared')
  await changeOutside(path, { title: 'Theirs' })
  const notice = window.getByText('This file was changed by someone else.')
  await expect(notice).toBeVisible()
  await window.getByRole('button', { name: 'Reload' }).click()
  await expect(titleOf(window)).toHaveValue('Theirs')
  await expect(notice).toBeHidden()

  await changeOutside(path, { title: 'Theirs again' })
  await expect(notice).toBeVisible()
  await retitle(window, 'Mine')
  await window.keyboard.press('Control+s')
  const question = window.getByRole('dialog', { name: 'Replace “Shared.brief.json”?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(await savedTitle(path)).toBe('Theirs again')
  await window.keyboard.press('Control+s')
  await question.getByRole('button', { name: 'Replace' }).click()
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  expect(await savedTitle(path)).toBe('Mine')
})
