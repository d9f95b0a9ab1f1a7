import type { Page } from '@playwright/test'
import { slidesToText } from '../../core/edit/index'
import { MAX_TEXT_LENGTH } from '../../core/template/excess'
import { SAMPLE_PICTURE } from '../../engine/sample/sample-picture'
import { expect, filmSlide, startFrom, test } from './fixtures'
import { OPEN_FIELDS } from './open-fields'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const noSlides = (page: Page) => page.getByText('There are no slides on the clipboard.')
const SLIDES: Parameters<typeof slidesToText>[0] = [{ id: 'one', layout: 'cover', content: {} }]
const count = (page: Page) => page.getByRole('contentinfo')

test('what was copied last is pasted, not the slides of before', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  await window.keyboard.press('Control+c')
  await window.keyboard.press('Control+v')
  await expect(count(window)).toContainText('11 slides')

  await window.evaluate(() => navigator.clipboard.writeText('Copied elsewhere'))
  await window.keyboard.press('Control+v')
  await expect(noSlides(window)).toBeVisible()
  await expect(count(window)).toContainText('11 slides')
  await window.getByRole('button', { name: 'Close' }).click()
  await expect(noSlides(window)).toBeHidden()

  await window.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  }, SAMPLE_PICTURE.data)
  await filmSlide(window, 2).click()
  await window.keyboard.press('Control+v')
  await expect(noSlides(window)).toBeVisible()
  await expect(count(window)).toContainText('11 slides')

  await window.keyboard.press('Control+c')
  await window.keyboard.press('Control+v')
  await expect(count(window)).toContainText('12 slides')
})

for (const { name, open } of OPEN_FIELDS) {
  test(`slides are not pasted as text: ${name}`, async ({ window }) => {
    const field = await open(window)
    await window.keyboard.type('Short')
    await window.evaluate((text) => navigator.clipboard.writeText(text), slidesToText(SLIDES))
    await window.keyboard.press('Control+v')
    await expect(window.getByText('You copied slides.')).toBeVisible()
    await window.keyboard.type('er')
    expect(await field.evaluate((element) => ('value' in element ? element.value : element.textContent))).toBe(
      'Shorter',
    )
  })

  test(`a text that is too long is refused as a whole: ${name}`, async ({ window }) => {
    const field = await open(window)
    await window.keyboard.type('Short')
    await window.evaluate((text) => navigator.clipboard.writeText(text), 'Words and words. '.repeat(13_000))
    await window.keyboard.press('Control+v')
    await expect(window.getByRole('alert')).toContainText('but the limit is 10,000. It was not changed.')
    await expect(field).toBeFocused()
    await window.keyboard.type('er')
    const held = () => field.evaluate((element) => ('value' in element ? element.value : element.textContent))
    expect(await held()).toBe('Shorter')

    await window.evaluate((text) => navigator.clipboard.writeText(text), 'x'.repeat(MAX_TEXT_LENGTH - 'Shorter'.length))
    await window.keyboard.press('Control+v')
    await expect.poll(async () => String(await held()).length).toBe(MAX_TEXT_LENGTH)
  })
}
