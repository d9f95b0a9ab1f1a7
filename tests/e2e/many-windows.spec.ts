import { retitle, saveDeck, savedTitle } from './deck-files'
import { expect, test, welcome } from './fixtures'

test('more windows than a browser has connections for do not hold up the others', async ({ window, host, context }) => {
  const path = await saveDeck(window, host, 'Shared')
  const origin = new URL(host.url).origin
  const others = [await context.newPage(), await context.newPage()]
  for (const page of others) {
    await page.goto(origin)
    await expect(welcome(page)).toBeVisible()
  }
  const last = await context.newPage()
  await last.goto(origin)
  await expect(last.getByText('3 windows are already open. Close one and try again.')).toBeVisible()
  await retitle(window, 'Still saved')
  await window.keyboard.press('Control+s')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await expect.poll(() => savedTitle(path)).toBe('Still saved')

  // A window that was not let in hears its host once it is, so that its dialogs open.
  await others[0]?.close()
  await expect(async () => {
    await last.getByRole('button', { name: 'Try again' }).click({ timeout: 5000 })
    await expect(welcome(last)).toBeVisible({ timeout: 5000 })
  }).toPass()
  await last.keyboard.press('Control+o')
  await expect(last.getByRole('dialog', { name: 'Open a deck' })).toBeVisible()
})
