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
  await expect(view.getByText('The screen is black. Press B to continue.')).toBeVisible()
  await window.keyboard.press('b')

  await window.keyboard.press('g')
  await view.getByRole('option', { name: /^5\. / }).click()
  await expect(view.getByText('5 / 10')).toBeVisible()

  await view.getByRole('button', { name: 'End' }).click()
  await expect(view).toBeHidden()
  await expect(window.getByRole('region', { name: /^Slide 5:/ })).toBeVisible()
})

test('the grid is gone about by keyboard, and the talk stays where it is until a slide is picked', async ({
  window,
}) => {
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('F5')
  const view = window.getByRole('dialog', { name: 'Presenter view' })
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('g')
  const option = (number: number) => view.getByRole('option', { name: new RegExp(`^${number}\\. `) })
  await expect(option(2)).toBeFocused()
  for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'End']) await window.keyboard.press(key)
  await expect(option(10)).toBeFocused()
  await expect(view.getByRole('option', { selected: true })).toHaveAccessibleName(/^2\. /)
  await window.keyboard.press('Enter')
  await expect(view.getByText('10 / 10')).toBeVisible()

  await window.keyboard.press('g')
  await expect(option(10)).toBeFocused()
  await option(10).click()
  await expect(view.getByText('10 / 10')).toBeVisible()

  await window.keyboard.press('g')
  await expect(option(10)).toBeFocused()
  await window.keyboard.press('Home')
  await window.keyboard.press('b')
  await expect(option(10)).toBeHidden()
  await window.keyboard.press('Enter')
  await window.keyboard.press('b')
  await expect(option(10)).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(view.getByText('10 / 10')).toBeVisible()
})
