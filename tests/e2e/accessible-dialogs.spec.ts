import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { expect, test } from './fixtures'

/** What lies under a dialog is looked at elsewhere. */
async function check(page: Page, screen: string): Promise<void> {
  await expectNoBarriers(page, screen, { within: '.dialog' })
}

for (const lang of ['English', '中文']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`no barriers in dialogs in ${lang}, ${scheme}`, async ({ window, host }) => {
      await writeFile(join(host.home, 'taken.pdf'), '')
      await window.emulateMedia({ colorScheme: scheme })
      await window.getByRole('button', { name: 'Settings' }).click()
      await window.getByRole('radio', { name: lang }).click()
      await check(window, 'settings')
      await window.keyboard.press('Escape')

      await window.locator('.card').nth(2).click()
      await expect(window.locator('.filmstrip-list')).toBeVisible()
      await window.keyboard.press('Control+Shift+p')
      await expect(window.locator('.page-card')).toHaveCount(5)
      await check(window, 'PDF')
      await window.locator('.dialog .button.primary').click()
      const name = window.locator('.dialog.files form .field')
      await expect(name).toBeFocused()
      await check(window, 'save')
      await name.fill('taken')
      await name.press('Enter')
      await expect(window.locator('.dialog .button.danger')).toBeVisible()
      await check(window, 'replace')
      await window.locator('.folder-line .button').last().click()
      await check(window, 'new folder')
    })
  }
}
