import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { retitle, saveDeck, titleOf } from './deck-files'
import { expect, startFrom, test } from './fixtures'

/** Leaves a deck as a draft and goes back to the welcome screen. */
async function leave(window: Page, title: string): Promise<void> {
  await retitle(window, title)
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  await expect(draft(window, title)).toBeVisible()
}

function draft(window: Page, title: string) {
  return window.locator('li.draft').filter({ hasText: title })
}

test('discarding asks, says what goes, and is undone', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await leave(window, 'Never saved')
  await draft(window, 'Never saved').getByRole('button', { name: 'Discard…' }).click()
  const question = window.getByRole('dialog', { name: 'Discard “Never saved”?' })
  await expect(question).toContainText('This is the only copy: the deck was never saved to a file.')
  await expect(question).toContainText(/Last changed .*\d/)
  await expectNoBarriers(window, 'discard')
  // Enter, pressed without looking, discards nothing.
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(question).toBeHidden()
  await expect(draft(window, 'Never saved')).toBeVisible()

  await draft(window, 'Never saved').getByRole('button', { name: 'Discard…' }).click()
  await question.getByRole('button', { name: 'Discard' }).click()
  await expect(draft(window, 'Never saved')).toBeHidden()
  await expect(window.getByRole('button', { name: 'Discarded drafts…' })).toBeFocused()
  const notice = window.getByRole('status').filter({ hasText: 'Discarded “Never saved”.' })
  // It does not go while the focus is on it.
  await notice.getByRole('button', { name: 'Undo' }).focus()
  await expectNoBarriers(window, 'discarded')
  await window.keyboard.press('Enter')
  await expect(notice).toBeHidden()
  await expect(window.getByRole('button', { name: 'Discarded drafts…' })).toBeHidden()
  await draft(window, 'Never saved').getByRole('button', { name: 'Restore' }).click()
  await expect(titleOf(window)).toHaveValue('Never saved')
})

test('what was discarded is restored from the bin, with its file', async ({ window, host }) => {
  await saveDeck(window, host, 'January')
  await leave(window, 'Changed since')
  await draft(window, 'Changed since').getByRole('button', { name: 'Discard…' }).press('Enter')
  const question = window.getByRole('dialog', { name: 'Discard “Changed since”?' })
  await expect(question).toContainText('January.brief.json stays as it was last saved.')
  await question.getByRole('button', { name: 'Discard' }).press('Enter')
  await expect(draft(window, 'Changed since')).toBeHidden()

  // By keyboard, in a window that knows nothing of the notice.
  await window.reload()
  await window.getByRole('button', { name: 'Discarded drafts…' }).press('Enter')
  const bin = window.getByRole('dialog', { name: 'Discarded drafts' })
  await expect(bin).toContainText('Unsaved changes to January.brief.json')
  await expectNoBarriers(window, 'bin')
  await bin.getByRole('button', { name: 'Restore “Changed since”' }).press('Enter')
  await expect(titleOf(window)).toHaveValue('Changed since')
  await window.keyboard.press('Control+s')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  await expect(window.getByRole('button', { name: 'Discarded drafts…' })).toBeHidden()
})
