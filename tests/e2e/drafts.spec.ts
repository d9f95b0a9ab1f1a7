import type { Page } from '@playwright/test'
import { changeOutside, retitle, saveDeck, savedTitle, titleOf } from './deck-files'
import { expect, openWindow, test } from './fixtures'
import { type Host, startHost } from './host'

/** Leaves a saved deck with changes that are not in its file, as a power cut does. */
async function cutOff(window: Page, host: Host): Promise<string> {
  const path = await saveDeck(window, host, 'January')
  const before = await savedTitle(path)
  await retitle(window, 'Not saved')
  await expect(window.getByText('draft kept')).toBeVisible()
  expect(await savedTitle(path)).toBe(before)
  await window.close()
  await host.kill()
  return path
}

/** The same machine again, and its window with what was kept. */
async function restart(page: Page, host: Host): Promise<Host> {
  const again = await startHost(host)
  await openWindow(page, again)
  const draft = page.getByRole('listitem').filter({ hasText: 'Not saved' })
  await expect(draft).toContainText('Unsaved changes to January.brief.json')
  await draft.getByRole('button', { name: 'Restore' }).click()
  await expect(titleOf(page)).toHaveValue('Not saved')
  return again
}

test('unsaved changes go back to the file that they belong to', async ({ window, host, context }) => {
  const path = await cutOff(window, host)
  const page = await context.newPage()
  const again = await restart(page, host)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(await savedTitle(path)).toBe('Not saved')
  await page.getByRole('button', { name: 'Welcome screen' }).click()
  await expect(page.getByText('Unsaved changes to')).toBeHidden()
  await again.close()
})

test('unsaved changes of a file that somebody else has changed meanwhile replace nothing unasked', async ({
  window,
  host,
  context,
}) => {
  const path = await cutOff(window, host)
  await changeOutside(path, { title: 'Theirs' })
  const page = await context.newPage()
  const again = await restart(page, host)
  await expect(page.getByText('This file was changed by someone else.')).toBeVisible()
  await page.keyboard.press('Control+s')
  const question = page.getByRole('dialog', { name: 'Replace “January.brief.json”?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(await savedTitle(path)).toBe('Theirs')
  await again.close()
})
