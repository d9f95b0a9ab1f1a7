import { readFile } from 'node:fs/promises'
import { retitle, saveDeck, savedTitle, titleOf } from './deck-files'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'

test('what is being written is in the file that is saved meanwhile', async ({ window, host }) => {
  const path = await saveDeck(window, host, 'January')
  await titleOf(window).fill('Still written')
  await window.keyboard.press('Control+s')
  await expect.poll(() => savedTitle(path)).toBe('Still written')
  await expect(titleOf(window)).toBeFocused()

  await window.locator('.stage-scroll').press('Enter')
  await window.keyboard.type('Written on the slide')
  await window.keyboard.press('Control+s')
  await expect.poll(() => readFile(path, 'utf8')).toContain('Written on the slide')

  await filmSlide(window, 3).click()
  const alt = window.getByRole('textbox', { name: /^Alternative text/ }).first()
  await alt.fill('Two cities')
  await window.keyboard.press('Control+s')
  await window.keyboard.type(' and a line')
  await expect.poll(() => readFile(path, 'utf8')).toContain('"Two cities"')
  await expect(alt).toBeFocused()
  await expect(alt).toHaveValue('Two cities and a line')
})

test('keys for what lies behind a question or a presentation do nothing', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await retitle(window, 'Mine')
  await window.keyboard.press('Control+Shift+e')
  const question = window.getByRole('dialog', { name: 'Export as PowerPoint' })
  await expect(question).toBeVisible()
  await window.keyboard.press('Control+n')
  await window.keyboard.press('Control+z')
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(titleOf(window)).toHaveValue('Mine')

  await window.keyboard.press('F5')
  const presentation = window.getByRole('dialog', { name: 'Presenter view' })
  await expect(presentation).toBeVisible()
  await window.keyboard.press('Control+n')
  await window.keyboard.press('F1')
  await expect(presentation).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(slide(window)).toBeVisible()
})

test('a window asks to stay only while something is not kept', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await retitle(window, 'Mine')
  const asked = window.waitForEvent('dialog')
  void window.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(window.getByText('draft kept')).toBeVisible()
  await expect(titleOf(window)).toHaveValue('Mine')
  const closed = window.waitForEvent('close')
  await window.close({ runBeforeUnload: true })
  await closed
})
