import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { drag, expect, filmSlide, slide, startFrom, test } from './fixtures'

test('from a storyline to an edited title', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await expect(slide(window)).toHaveAccessibleName(/more than doubled from 2020 to 2024/)

  await slide(window).getByText('The collaborative innovation index').dblclick()
  await window.getByRole('textbox', { name: 'Edit Title' }).pressSequentially('Innovation doubled')
  await window.keyboard.press('Enter')

  await expect(slide(window)).toHaveAccessibleName('Innovation doubled')
  await window.getByRole('button', { name: 'Undo: edit text on slide 3' }).click()
  await expect(slide(window)).toHaveAccessibleName(/more than doubled from 2020 to 2024/)
  await window.getByRole('button', { name: 'Redo: edit text on slide 3' }).click()
  await expect(slide(window)).toHaveAccessibleName('Innovation doubled')
})

test('@ inserts a number that keeps its source', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await slide(window).getByText('The collaborative innovation index').dblclick()
  await window.keyboard.type('Spending reached @R&D investment 2023')
  await expect(window.getByRole('listbox', { name: 'Insert a number' })).toBeVisible()
  await window.getByRole('option', { name: /^R&D investment\s?210\.45/ }).click()
  await window.keyboard.press('Enter')

  await expect(slide(window)).toHaveAccessibleName(/Spending reached 210\.45\sbn yuan/)
  await expect(window.getByRole('complementary', { name: 'About this slide' })).toContainText('China Daily')
})

test('themes and metrics change the deck at once', async ({ window }) => {
  await window.getByRole('button', { name: 'Choose themes and metrics' }).click()
  const chooser = window.getByRole('dialog', { name: 'Choose themes and metrics' })
  await chooser.getByText('Rail connectivity').click()
  await expect(chooser.getByText('3 metrics, including 1 whole theme')).toBeVisible()
  await chooser.getByRole('button', { name: 'Create deck' }).click()
  const before = await window.getByRole('contentinfo').textContent()

  await window.getByRole('navigation').getByText('Global ranking').click()
  await expect(window.getByRole('contentinfo')).not.toHaveText(before ?? '')
  await window.getByRole('button', { name: 'Undo: add theme “Global ranking”' }).click()
  await expect(window.getByRole('contentinfo')).toHaveText(before ?? '')

  await window.getByRole('searchbox').fill('patent')
  await expect(window.getByRole('listbox', { name: 'Metrics' }).getByRole('option').first()).toContainText(/patent/i)
})

test('slides are moved, duplicated and deleted by keyboard', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  const name = (await filmSlide(window, 3).getAttribute('aria-label')) ?? ''
  await window.keyboard.press('Control+d')
  await expect(window.getByRole('contentinfo')).toContainText('11 slides')
  await window.keyboard.press('Delete')
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
  expect(name).toBe((await filmSlide(window, 3).getAttribute('aria-label')) ?? '')
})

test('design, size and language of the deck', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: /^Design/ }).click()
  await window.getByRole('option', { name: 'Night Train' }).click()
  await window.getByRole('radio', { name: 'Standard 4:3' }).click()
  await window.keyboard.press('Escape')
  await window.getByRole('radiogroup', { name: 'Deck language' }).getByRole('radio', { name: '中文' }).click()
  await expect(slide(window)).toHaveAttribute('lang', 'zh-CN')
  await expect(slide(window)).toHaveAttribute('viewBox', '0 0 720 540')
  await expect(window.getByRole('button', { name: 'Undo: change deck language' })).toBeEnabled()
})

for (const { format, item, start } of [
  { format: 'pptx', item: /PowerPoint/, start: 'PK' },
  { format: 'pdf', item: /PDF/, start: '%PDF' },
]) {
  test(`exports ${format}`, async ({ window, host }) => {
    await startFrom(window, 'R&D and global ranking')
    await window.getByRole('button', { name: 'Export' }).click()
    await window.getByRole('menuitem', { name: item }).click()
    const dialog = window.getByRole('dialog', { name: /^Export as/ })
    await dialog.getByRole('button', { name: 'Export' }).click()

    const files = window.getByRole('dialog', { name: 'Save the file' })
    await files.getByRole('textbox', { name: 'File name' }).fill(`briefing.${format}`)
    await files.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText(/is ready/)).toBeVisible()

    const path = join(host.home, `briefing.${format}`)
    expect((await stat(path)).size).toBeGreaterThan(20_000)
    expect((await readFile(path)).subarray(0, start.length).toString()).toBe(start)
  })
}

test('a slide is dragged to another place, a metric onto a slide', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const moved = (await filmSlide(window, 3).getAttribute('aria-label')) ?? ''
  await filmSlide(window, 3).click()
  await drag(window, filmSlide(window, 3), filmSlide(window, 2), { x: 12, y: 50 })
  await expect(filmSlide(window, 2)).toHaveAttribute('aria-label', moved.replace(/^3/, '2'))
  await expect(window.getByRole('button', { name: 'Undo: move slide 3' })).toBeEnabled()

  await filmSlide(window, 4).click()
  const numbers = window.getByRole('contentinfo')
  const before = (await numbers.textContent()) ?? ''
  await window.getByRole('searchbox').fill('patents')
  const metric = window.getByRole('listbox', { name: 'Metrics' }).getByRole('option').first()
  await expect(metric).toHaveAccessibleName(/patents/i)
  await drag(window, metric, window.locator('.sheet'), { x: 300, y: 70 })
  await expect(window.getByRole('button', { name: /^Undo: (edit text|change).* on slide 4/ })).toBeEnabled()
  await expect(numbers).not.toHaveText(before)
})

test('300 slides: only those in sight are drawn', async ({ window }) => {
  await startFrom(window, 'Full briefing')
  await filmSlide(window, 1).click()
  for (let slides = 30; slides < 300; slides *= 2) {
    await window.keyboard.press('Control+a')
    await window.keyboard.press('Control+d')
  }
  await expect(window.getByRole('contentinfo')).toContainText(/4\d\d slides/)
  expect(await window.locator('.filmstrip-item').count()).toBeLessThan(40)

  await window.keyboard.press('End')
  await window.keyboard.press('F5')
  const view = window.getByRole('dialog', { name: 'Presenter view' })
  const shown = await view.getByText(/^\d+ \/ 4\d\d$/).textContent()
  const last = shown?.split(' / ')[1]
  expect(shown).toBe(`${last} / ${last}`)
  await window.keyboard.press('g')
  const current = view.getByRole('option', { selected: true })
  await expect(current).toHaveAccessibleName(new RegExp(`^${last}\\. `))
  await expect(current).toBeInViewport({ ratio: 1 })
  await expect(current).toBeFocused()
  expect(await view.getByRole('option').count()).toBeLessThan(90)
})

for (const size of [
  { width: 1920, height: 940 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
]) {
  test(`the cards of the welcome screen fill a window of ${size.width} × ${size.height}`, async ({ window }) => {
    await window.setViewportSize(size)
    const last = await window.locator('.card').last().boundingBox()
    const bottom = last ? last.y + last.height : 0
    expect(bottom).toBeGreaterThan(size.height - 80)
    expect(bottom).toBeLessThan(size.height)
    for (const card of await window.locator('.card .pictures').all()) {
      const [frame, cover, below] = await Promise.all(
        [card, card.locator('> .picture'), card.locator('.rest')].map((part) => part.boundingBox()),
      )
      expect(cover?.y).toBeGreaterThan(frame?.y ?? 0)
      expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0))
    }
  })
}
