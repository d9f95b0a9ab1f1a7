import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, filmSlide, startFrom, test } from './fixtures'

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const found = serious.map(
    ({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found).toEqual([])
}

for (const lang of ['English', '中文']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`no barriers in ${lang}, ${scheme}`, async ({ window }) => {
      await window.emulateMedia({ colorScheme: scheme })
      await window.getByRole('button', { name: 'Settings' }).click()
      await window.getByRole('radio', { name: lang }).click()
      await check(window, 'settings')
      await window.keyboard.press('Escape')
      await expect(window.locator('.card .slide-canvas').nth(20)).toBeAttached()
      await check(window, 'welcome')

      await window.locator('.card.choose').click()
      await check(window, 'choose')
      await window.keyboard.press('Escape')

      await window.locator('.card').nth(2).click()
      await filmSlideIn(window, 3).click()
      await check(window, 'editor')

      await window.keyboard.press('F5')
      await check(window, 'presenter')
    })
  }
}

function filmSlideIn(page: Page, number: number) {
  return page.locator('.strip-item').nth(number - 1)
}

test('the editor is worked by keyboard alone', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('region', { name: /^Slide 1:/ }).focus()
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowRight')
  await expect(filmSlide(window, 3)).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Typed without a mouse')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('region', { name: 'Slide 3: Typed without a mouse' })).toBeVisible()
})
