import type { Page } from '@playwright/test'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'

// What a person writes is kept by language, and a sentence of the data can be edited and had back.

const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'About this slide' })
const field = (page: Page) => page.locator('.text-editor .text-input')
const turnTo = (page: Page, lang: 'English' | '中文') => page.getByRole('radio', { name: lang }).click({ force: true })

/** Opens the title of the slide for writing; all of it is chosen. */
async function openTitle(page: Page): Promise<void> {
  await page.locator('.stage-scroll').focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
}

async function writeTitle(page: Page, text: string): Promise<void> {
  await openTitle(page)
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveCount(0)
}

async function writeNotes(page: Page, text: string): Promise<void> {
  const notes = inspectorOf(page).getByRole('textbox', { name: 'Speaker notes' })
  await notes.fill(text)
  await notes.blur()
}

/** Goes to slide 7, and returns its title, which the program writes from one figure. */
async function showSentence(page: Page): Promise<string> {
  await expect(async () => {
    await filmSlide(page, 7).click()
    await expect(filmSlide(page, 7)).toHaveAttribute('aria-selected', 'true', { timeout: 1000 })
  }).toPass()
  await expect(slide(page)).toHaveAccessibleName(/by about 350% in 2024$/)
  return (await slide(page).getAttribute('aria-label')) ?? ''
}

test('Chinese that is written over English leaves the English as it is', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('Control+m')
  await window.getByRole('option', { name: 'Summary' }).click()
  await window.getByRole('button', { name: /^Title\s*Click to add text/ }).click()
  await window.keyboard.type('Hello')
  await window.keyboard.press('Enter')
  await writeNotes(window, 'English note')

  await turnTo(window, '中文')
  await expect(slide(window)).toHaveAccessibleName('Hello')
  const marks = inspectorOf(window).locator('.text-entry')
  await expect(marks.filter({ hasText: 'Hello' })).toContainText('Not translated into Chinese')
  await expect(inspectorOf(window).locator('.diagnostics')).toContainText('is not translated into Chinese')
  await writeTitle(window, '你好')
  await writeNotes(window, '中文备注')
  await expect(marks).toHaveCount(0)

  await turnTo(window, 'English')
  await expect(slide(window)).toHaveAccessibleName('Hello')
  await expect(inspectorOf(window).getByRole('textbox', { name: 'Speaker notes' })).toHaveText('English note')

  await writeTitle(window, 'Hello again')
  await expect(marks).toContainText('May say something else in Chinese')
  await marks.getByRole('button', { name: /^Says the same/ }).click()
  await expect(marks).toHaveCount(0)
})

test('a word of a sentence of the data is edited, its numbers stay, and the sentence can be had back', async ({
  window,
}) => {
  await startFrom(window, 'Executive overview')
  const sentence = await showSentence(window)
  const status = window.locator('footer.status')
  await expect(status).toContainText('all sourced')

  await openTitle(window)
  await expect(field(window).locator('.reference')).toHaveText('about 350%')
  await window.keyboard.press('End')
  await window.keyboard.type(' alone')
  await window.keyboard.press('Enter')
  await expect(slide(window)).toHaveAccessibleName(`${sentence} alone`)
  await expect(status).toContainText('all sourced')
  await openTitle(window)
  await expect(field(window).locator('.reference')).toHaveText('about 350%')
  await window.keyboard.press('Escape')

  const entry = inspectorOf(window).locator('.text-entry')
  await expect(entry).toContainText('May say something else in Chinese')
  await entry.getByRole('button', { name: /^Back to the data’s sentence/ }).click()
  await expect(slide(window)).toHaveAccessibleName(sentence)
  await expect(entry).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo: back to the sentence of the data on slide 7' }).click()
  await expect(slide(window)).toHaveAccessibleName(`${sentence} alone`)

  await window.keyboard.press('Control+k')
  await window.keyboard.type('Back to the data')
  await window.keyboard.press('Enter')
  await expect(slide(window)).toHaveAccessibleName(sentence)
})

test('a section that is renamed in one language is marked, until somebody says that both say the same', async ({
  window,
}) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  const form = window.getByRole('dialog', { name: 'Rename section…' })
  const rename = async (name: string) => {
    await window.keyboard.press('F2')
    await form.getByRole('textbox').fill(name)
    await window.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
  }
  await rename('What grew')
  await turnTo(window, '中文')
  const problems = window.locator('footer.status').getByText('1 problem')
  await expect(problems).toBeVisible()
  await filmSlide(window, 2).click()
  await window.keyboard.press('F2')
  await expect(form).toContainText('May say something else in Chinese')
  await form.getByRole('button', { name: 'Says the same' }).click()
  await expect(form).not.toContainText('May say something else')
  await expect(problems).toHaveCount(0)
})

test('an emptied title says what the data say again', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const sentence = await showSentence(window)
  await writeTitle(window, 'Mine')
  await expect(slide(window)).toHaveAccessibleName('Mine')
  for (const _ of ['what was written', 'the sentence itself']) {
    await openTitle(window)
    await window.keyboard.press('Control+a')
    await window.keyboard.press('Delete')
    await window.keyboard.press('Enter')
    await expect(slide(window)).toHaveAccessibleName(sentence)
  }
})

test('the sentence of the data is had back in the language that is shown; the other one stays as it is written', async ({
  window,
}) => {
  await startFrom(window, 'Executive overview')
  const sentence = await showSentence(window)
  await writeTitle(window, 'Mine')
  await turnTo(window, '中文')
  await writeTitle(window, '我的')
  await expect(slide(window)).toHaveAccessibleName('我的')
  await turnTo(window, 'English')
  const entry = inspectorOf(window).locator('.text-entry')
  const back = entry.getByRole('button', { name: /^Back to the data’s sentence/ })
  await back.click()
  await expect(slide(window)).toHaveAccessibleName(sentence)
  await expect(entry).toContainText('May say something else in English')
  await expect(back).toHaveCount(0)
  await turnTo(window, '中文')
  await expect(slide(window)).toHaveAccessibleName('我的')
})
