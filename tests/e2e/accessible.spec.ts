import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { expect, filmSlide, startFrom, test } from './fixtures'

for (const lang of ['English', '中文']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`no barriers in ${lang}, ${scheme}`, async ({ window }) => {
      await window.emulateMedia({ colorScheme: scheme })
      await window.getByRole('button', { name: 'Settings' }).click()
      await window.getByRole('radio', { name: lang }).click()
      await expectNoBarriers(window, 'settings', { beside: true })
      await window.keyboard.press('Escape')
      await expect(window.locator('.card .slide-canvas').nth(20)).toBeAttached()
      await expectNoBarriers(window, 'welcome', { beside: true })

      await window.locator('.card.choose').click()
      await expect(window.getByRole('dialog')).toBeVisible()
      await expectNoBarriers(window, 'choose', { beside: true })
      await window.keyboard.press('Escape')

      await window.locator('.card').nth(2).click()
      await filmSlideIn(window, 3).click()
      await expect(filmSlideIn(window, 3)).toHaveAttribute('aria-selected', 'true')
      await expectNoBarriers(window, 'editor', { beside: true })

      await window.keyboard.press('F5')
      await expect(window.getByRole('dialog')).toBeVisible()
      await expectNoBarriers(window, 'presenter', { beside: true })
      await window.keyboard.press('g')
      await expect(window.locator('.present-grid .slide-canvas').first()).toBeAttached()
      await expectNoBarriers(window, 'slide grid', { beside: true })
    })
  }
}

function filmSlideIn(page: Page, number: number) {
  return page.locator('.filmstrip-item').nth(number - 1)
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
