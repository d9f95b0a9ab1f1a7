import { expect, filmSlide, slide, startFrom, test } from './fixtures'

const STORYLINE = 'R&D and global ranking'

test('a typed number is linked to the data with one click, or marked as the author’s own', async ({ window }) => {
  await startFrom(window, STORYLINE)
  await filmSlide(window, 2).click()
  const inspector = window.getByRole('complementary', { name: 'About this slide' })
  const status = window.locator('footer.status')
  await expect(status).toContainText('all sourced')

  const notes = inspector.getByRole('textbox', { name: 'Speaker notes' })
  await notes.fill('It was 210.45 bn yuan, 77.7% more.')
  await notes.blur()
  await expect(inspector.locator('.diagnostics')).toContainText(
    '"210.45 bn yuan" in the speaker notes is not from the data',
  )
  await expect(status).toContainText('2 without a source')
  await expect(status).not.toContainText('all sourced')

  await inspector.getByRole('button', { name: /^Link to .*R&D investment/ }).click()
  await expect(status).toContainText('1 without a source')
  await expect(notes.getByText('210.45 bn yuan')).toBeVisible()

  await inspector.getByRole('button', { name: 'Mark as mine: 77.7%' }).click()
  await expect(status).toContainText('1 of your own')
  await expect(status).not.toContainText('without a source')
  await expect(inspector.getByText('is not from the data')).toHaveCount(0)

  await inspector.getByRole('textbox', { name: 'Source of 77.7% (optional)' }).fill('Ministry report 2025, p. 3')
  await slide(window).click()
  await expect(inspector.getByRole('textbox', { name: 'Source of 77.7% (optional)' })).toHaveValue(
    'Ministry report 2025, p. 3',
  )
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(status).toContainText('1 without a source')
})

test('a number that a title works out is listed with its calculation and source', async ({ window }) => {
  await startFrom(window, STORYLINE)
  await filmSlide(window, 2).click()
  const inspector = window.getByRole('complementary', { name: 'About this slide' })
  const computed = inspector.getByRole('listitem').filter({ hasText: '62 ÷ 33 ≈ 1.8788' })
  await expect(computed).toContainText('almost twice as fast')
  await expect(computed).toContainText('China Daily, 28 February 2025, ¶8')
})
