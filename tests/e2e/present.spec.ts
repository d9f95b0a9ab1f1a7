import { expect, startFrom, test } from './fixtures'

test('presents: notes, next slide, grid, black, and back to the slide that was shown', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: 'Present' }).click()
  const view = window.getByRole('dialog', { name: 'Presenter view' })
  await expect(view.getByText('1 / 10')).toBeVisible()

  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('PageDown')
  await expect(view.getByText('3 / 10')).toBeVisible()

  await window.keyboard.press('b')
  await expect(view.getByText('The screen is black. Press B to go on.')).toBeVisible()
  await window.keyboard.press('b')

  await window.keyboard.press('g')
  await view.getByRole('button', { name: /^5\. / }).click()
  await expect(view.getByText('5 / 10')).toBeVisible()

  await view.getByRole('button', { name: 'End' }).click()
  await expect(view).toBeHidden()
  await expect(window.getByRole('region', { name: /^Slide 5:/ })).toBeVisible()
})
