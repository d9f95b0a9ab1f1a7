import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'
import { OPEN_FIELDS, onSlide } from './open-fields'

type Key = Readonly<Partial<Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing' | 'ctrlKey'>>>

/** How keys come that an input method has taken; not every system says it in the same way. */
const TAKEN: readonly Key[] = [{ keyCode: 229 }, { isComposing: true }, { key: 'Process' }]

const KEYS: readonly Key[] = [
  { key: 'Enter' },
  { key: 'Escape' },
  { key: 'Tab' },
  { key: 'ArrowDown' },
  { key: 'ArrowRight' },
  { key: '1' },
  { key: ' ' },
  { key: 'Delete' },
  { key: 'F5' },
  { key: 'd', ctrlKey: true },
  { key: 'z', ctrlKey: true },
  { key: 'm', ctrlKey: true },
]

/** Presses keys, where the focus is, as an input method does that keeps them for itself. */
async function pressTaken(page: Page, keys: readonly Key[] = KEYS): Promise<void> {
  const inits = keys.flatMap((key) => TAKEN.map((taken) => ({ bubbles: true, cancelable: true, ...key, ...taken })))
  await page.evaluate((all) => {
    for (const init of all)
      for (const type of ['keydown', 'keyup']) document.activeElement?.dispatchEvent(new KeyboardEvent(type, init))
  }, inits)
}

/** Writes 中文 with an input method, and presses its keys before and after the word is chosen. */
async function compose(page: Page, input: CDPSession): Promise<void> {
  for (const text of ['z', 'zhong', 'zhong wen'])
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await pressTaken(page)
  await input.send('Input.insertText', { text: '中文' })
  await pressTaken(page, [{ key: 'Enter' }, { key: 'Escape' }])
}

function textIn(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : (element.textContent ?? ''),
  )
}

for (const { name, open } of OPEN_FIELDS) {
  test(`an input method writes: ${name}`, async ({ window }) => {
    const field = await open(window)
    await expect(field).toBeFocused()
    const input = await window.context().newCDPSession(window)
    const status = window.locator('footer.status')
    const slides = await status.locator('span').first().textContent()
    await compose(window, input)
    await expect.poll(() => textIn(field)).toMatch(/^\P{L}*中文\P{L}*$/u)
    await expect(field).toBeFocused()
    await compose(window, input)
    await expect.poll(() => textIn(field)).toMatch(/^\P{L}*中文中文\P{L}*$/u)
    await expect(field).toBeFocused()
    await expect(status.locator('span').first()).toHaveText(slides ?? '')
  })
}

test('Enter ends a text after an input method has written it, and Escape gives it up', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const input = await window.context().newCDPSession(window)
  for (const key of ['Escape', 'Enter']) {
    await filmSlide(window, 2).click()
    await window.locator('.stage-scroll').press('Enter')
    await compose(window, input)
    await expect(onSlide(window)).toBeFocused()
    await window.keyboard.press(key)
    await expect(onSlide(window)).toBeHidden()
    if (key === 'Escape') await expect(slide(window)).not.toHaveAccessibleName(/中文/)
    else await expect(slide(window)).toHaveAccessibleName('中文')
  }
})

test('a full-width ＠ offers numbers, and the keys of the input method choose none of them', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  await window.locator('.stage-scroll').press('Enter')
  const input = await window.context().newCDPSession(window)
  await window.keyboard.insertText('＠')
  const offered = window.getByRole('listbox', { name: 'Insert a number' })
  await expect(offered).toBeVisible()
  await compose(window, input)
  await expect(window.getByText('No numbers match.').first()).toBeVisible()
  await expect(onSlide(window)).toContainText('＠中文')
  for (const _ of '中文') await window.keyboard.press('Backspace')
  await expect(offered).toBeVisible()
  await pressTaken(window)
  await expect(onSlide(window)).toHaveText('＠')
  await window.keyboard.press('Enter')
  await expect(onSlide(window).locator('.reference')).toBeVisible()
  await expect(onSlide(window)).not.toContainText('＠')
})

test('keys of an input method do nothing to slides, questions and talks', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await pressTaken(window)
  await expect(filmSlide(window, 3)).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
  await expect(window.getByRole('dialog')).toHaveCount(0)

  await window.locator('.stage-scroll').focus()
  await pressTaken(window)
  await expect(filmSlide(window, 3)).toHaveAttribute('aria-selected', 'true')
  await expect(onSlide(window)).toHaveCount(0)

  await window.keyboard.press('Control+Shift+e')
  const question = window.getByRole('dialog', { name: 'Export as PowerPoint' })
  await expect(question).toBeVisible()
  await pressTaken(window)
  await expect(question).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(question).toBeHidden()

  await window.keyboard.press('F5')
  const talk = window.getByRole('dialog', { name: 'Presenter view' })
  await expect(talk).toBeVisible()
  const shown = await talk.textContent()
  await pressTaken(
    window,
    KEYS.filter(({ key }) => key !== '1'),
  )
  await expect(talk).toBeVisible()
  expect((await talk.textContent())?.replace(/\d+:\d+/g, '')).toBe(shown?.replace(/\d+:\d+/g, ''))
})
