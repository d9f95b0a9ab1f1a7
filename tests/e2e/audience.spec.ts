import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { expect, startFrom, test, watch } from './fixtures'

const presenter = (window: Page) => window.getByRole('dialog', { name: 'Presenter view' })
const shownTo = (audience: Page) => audience.locator('.slide-canvas > title')

/** Presents, and opens the audience's window. */
async function present(window: Page): Promise<Page> {
  await window.keyboard.press('F5')
  const coming = window.context().waitForEvent('page')
  await presenter(window).getByRole('button', { name: 'Audience window' }).click()
  const audience = await coming
  await expect(presenter(window).getByText('The audience sees the slide')).toBeVisible()
  return audience
}

test('the audience sees the slide, and nothing else of the program', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const calls: Page[] = []
  window.context().on('request', (request) => {
    if (/\/(bridge|events)/.test(request.url())) calls.push(request.frame().page())
  })
  const audience = await present(window)
  const complaints = watch(audience)
  await expect(shownTo(audience)).toHaveText('Two cities, one innovation economy')
  // The address names the presentation; no token is in it, and the page never calls the host.
  expect(audience.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#audience=[\w-]{36}$/)
  expect([calls.includes(window), calls.includes(audience)]).toEqual([true, false])

  await window.keyboard.press('End')
  await window.keyboard.press('ArrowLeft')
  await expect(presenter(window).getByText('9 / 10')).toBeVisible()
  await window.keyboard.press('b')
  await expect(audience.locator('.slide-canvas')).toBeHidden()
  await expect(presenter(window).getByText('The audience sees a black screen.')).toBeVisible()
  await window.keyboard.press('b')

  // A clicker whose keys go to the audience's window.
  await audience.bringToFront()
  await audience.keyboard.press('PageUp')
  await expect(presenter(window).getByText('8 / 10')).toBeVisible()
  await audience.evaluate(() => {
    for (const _ of [1, 2]) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true }))
  })
  await expect(presenter(window).getByText('6 / 10')).toBeVisible()
  await audience.locator('.audience').click()
  await expect(presenter(window).getByText('7 / 10')).toBeVisible()
  expect(complaints).toEqual([])
})

test('the audience’s window ends with the presentation, and the presentation with it', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const first = await present(window)
  const closed = first.waitForEvent('close')
  await presenter(window).getByRole('button', { name: 'End' }).click()
  await closed
  await expect(presenter(window)).toBeHidden()

  const second = await present(window)
  await second.close({ runBeforeUnload: true })
  await expect(presenter(window)).toBeHidden()

  const third = await present(window)
  const gone = third.waitForEvent('close')
  await window.reload()
  await gone
})

for (const lang of ['English', '中文']) {
  test(`no barriers in the presenter view and the audience’s window, in ${lang}`, async ({ window }) => {
    await window.getByRole('button', { name: 'Settings' }).click()
    await window.getByRole('radio', { name: lang }).click()
    await window.keyboard.press('Escape')
    await window.locator('.card').nth(2).click()
    await expect(window.locator('.filmstrip-list')).toBeVisible()
    await window.keyboard.press('F5')
    const coming = window.context().waitForEvent('page')
    await window.getByRole('button', { name: /^(Audience window|观众窗口)$/ }).click()
    const audience = await coming
    await expect(audience.locator('.slide-canvas')).toBeVisible()
    await expect(audience.locator('html')).toHaveAttribute('lang', lang === 'English' ? 'en-US' : 'zh-CN')
    for (const page of [window, audience]) {
      await expectNoBarriers(page, page.url())
    }
  })
}
