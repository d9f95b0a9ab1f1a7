import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { drag, expect, filmSlide, slide, startFrom, test } from './fixtures'

const undo = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const titleAt = async (page: Page, number: number) =>
  ((await filmSlide(page, number).getAttribute('aria-label')) ?? '').replace(/^\d+\. /, '')

test('a new slide is chosen from the layouts, filled by keyboard, and undone', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await window.keyboard.press('Control+m')
  await window.getByRole('dialog', { name: 'New slide' }).getByRole('option', { name: 'Chart', exact: true }).click()
  await expect(filmSlide(window, 4)).toHaveAttribute('aria-selected', 'true')
  await expect(undo(window, 'Undo: add slide')).toBeEnabled()

  await window.getByRole('button', { name: /^Chart\s*Drop a metric here/ }).press('Enter')
  const picker = window.getByRole('dialog', { name: 'Fill “Chart”' })
  await expect(picker.getByRole('searchbox')).toBeFocused()
  await window.keyboard.type('R&D investment')
  await picker.getByRole('option', { name: /^R&D investment,/ }).click()
  await window.keyboard.press('Escape')
  await expect(slide(window)).toHaveAccessibleName(/R&D investment/)

  await undo(window, 'Undo: change chart on slide 4').click()
  await undo(window, 'Undo: add slide').click()
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
})

test('a new slide stands behind the one just chosen, however fast it comes', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await expect(filmSlide(window, 3)).toBeVisible()
  await window.evaluate(async () => {
    const press = (element: Element | null | undefined) => {
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        const Event = type === 'click' ? MouseEvent : PointerEvent
        const pointer = { pointerId: 1, pointerType: 'mouse', width: 1, height: 1, detail: 1 }
        element?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true, ...pointer }))
      }
    }
    const option = (list: string, name: RegExp) =>
      [...document.querySelectorAll(`[aria-label="${list}"] [role="option"]`)].find((each) =>
        name.test(each.getAttribute('aria-label') ?? ''),
      )
    press(option('Slides', /^3\. /))
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', ctrlKey: true, bubbles: true, cancelable: true }))
    // Only what is urgent is drawn in between: microtasks come before everything that may be drawn later.
    const layout = () => option('New slide', /^Chart$/)
    for (let turn = 0; turn < 100 && !layout(); turn++) await Promise.resolve()
    if (!layout()) throw new Error('The layouts did not open at once.')
    press(layout())
  })
  await expect(filmSlide(window, 4)).toHaveAttribute('aria-selected', 'true')
})

test('an empty text is written where it will stand', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: 'New slide' }).click()
  await window.getByRole('option', { name: 'Summary' }).click()
  await window.getByRole('button', { name: /^Title\s*Click to add text/ }).click()
  await window.keyboard.type('What to do next')
  await window.keyboard.press('Enter')
  await expect(slide(window)).toHaveAccessibleName('What to do next')
  await window.getByRole('button', { name: /^(Points|Sentences).*Click to add text/ }).click()
  for (const point of ['First', 'Second']) {
    await window.keyboard.type(point)
    await window.keyboard.press('Enter')
  }
  await window.keyboard.press('Escape')
  await expect(slide(window)).toContainText('First')
  await expect(slide(window)).toContainText('Second')
})

test('a deck without slides is neither presented nor exported, and can be filled again', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 1).click()
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  await expect(window.getByText('This deck has no slides yet.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Present' })).toBeDisabled()
  await window.keyboard.press('Control+Shift+P')
  const dialog = window.getByRole('dialog', { name: 'Export as PDF' })
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeDisabled()
  await window.keyboard.press('Escape')

  await window.getByRole('button', { name: 'New slide' }).click()
  await window.getByRole('option', { name: 'Summary' }).click()
  await expect(window.getByRole('contentinfo')).toContainText('1 slide')
  await expect(window.getByRole('button', { name: 'Present' })).toBeEnabled()
})

test('a deck whose last slide has just gone is not presented, however fast that is asked for', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 1).click()
  await window.evaluate(() => {
    const type = (key: string, ctrlKey = false) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      )
    type('a', true)
    type('Delete')
    ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Present')?.click()
  })
  await expect(window.getByText('This deck has no slides yet.')).toBeVisible()
  await window.getByRole('button', { name: 'New slide' }).click()
  await expect(window.getByRole('dialog', { name: 'New slide' })).toBeVisible()
})

test('a metric is dropped on an empty place, and the title follows', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: 'New slide' }).click()
  await window.getByRole('option', { name: 'Key figures' }).click()
  await window.getByRole('searchbox').fill('R&D investment')
  const metric = window.getByRole('listbox', { name: 'Metrics' }).getByRole('option').first()
  await expect(metric).toHaveAccessibleName(/^R&D investment,/)
  await drag(window, metric, window.locator('.sheet'), { x: 300, y: 250 })
  await expect(undo(window, 'Undo: change figures on slide 2')).toBeEnabled()
  await expect(slide(window)).toHaveAccessibleName(/R&D investment/)
})

test('ticking a theme is undone with the key', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByText('Collaborative innovation').first().click()
  await expect(undo(window, 'Undo: add theme “Collaborative innovation”')).toBeEnabled()
  await expect(window.locator('input[type=checkbox]:focus')).toBeAttached()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
})

test('sections are renamed, started and joined', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  const film = window.getByRole('listbox', { name: 'Slides' })
  await filmSlide(window, 3).click()
  await window.keyboard.press('F2')
  await window.getByRole('textbox', { name: 'Section name' }).fill('Size of the circle')
  // The list has the focus again before the key is let go, and must not take it for the start of a drag.
  await window.keyboard.down('Enter')
  await expect(film.getByText('Size of the circle')).toBeVisible()
  await expect(filmSlide(window, 3)).toBeFocused()
  await window.keyboard.up('Enter')
  await expect(undo(window, /^Undo: rename section/)).toBeEnabled()

  await filmSlide(window, 3).click()
  await window.getByRole('button', { name: 'Section', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Start a section at this slide' }).click()
  await expect(window.getByRole('textbox', { name: 'Section name' })).toBeFocused()
  await window.keyboard.type('Speed')
  await window.keyboard.press('Enter')
  await expect(film.getByText('Speed', { exact: true })).toBeVisible()

  await film.getByText('Speed', { exact: true }).dblclick()
  await window.getByRole('button', { name: 'Merge into the previous section' }).click()
  await expect(film.getByText('Speed', { exact: true })).toBeHidden()
  await expect(undo(window, 'Undo: merge into the previous section “Speed”')).toBeEnabled()
})

test('the properties of a deck say at their field what cannot be kept', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: 'Deck properties' }).click()
  const dialog = window.getByRole('dialog', { name: 'Deck properties' })
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2026-02-31')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Enter a valid date')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2026-02-28')
  await dialog.getByRole('textbox', { name: 'Author' }).fill('Research desk')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('February briefing')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('textbox', { name: 'Deck name' })).toHaveValue('February briefing')
  await expect(undo(window, 'Undo: change deck properties')).toBeEnabled()
})

test('slides are cut, pasted and reordered by keyboard', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  const [second, third] = [await titleAt(window, 2), await titleAt(window, 3)]
  await window.keyboard.press('Alt+ArrowDown')
  await expect(filmSlide(window, 2)).toHaveAccessibleName(`2. ${third}`)
  await window.keyboard.press('Alt+ArrowUp')
  await expect(filmSlide(window, 2)).toHaveAccessibleName(`2. ${second}`)

  await window.keyboard.press('Shift+ArrowRight')
  await expect(window.getByText('2 selected', { exact: true })).toBeVisible()
  await window.keyboard.press('Control+x')
  await expect(window.getByRole('contentinfo')).toContainText('8 slides')
  await window.keyboard.press('End')
  await window.keyboard.press('Control+v')
  await expect(filmSlide(window, 9)).toHaveAccessibleName(`9. ${second}`)
  await expect(filmSlide(window, 10)).toHaveAccessibleName(`10. ${third}`)
  await expect(undo(window, 'Undo: paste 2 slides')).toBeEnabled()
})

test('keys that follow each other faster than the filmstrip is drawn are about the slide that is shown', async ({
  window,
}) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  const [fourth, sixth] = [await titleAt(window, 4), await titleAt(window, 6)]
  await window.keyboard.press('Control+d')
  await expect(filmSlide(window, 4)).toBeFocused()
  for (const key of ['Delete', 'ArrowRight', 'Delete']) await window.keyboard.press(key)
  await expect(filmSlide(window, 4)).toHaveAccessibleName(`4. ${fourth}`)
  await expect(filmSlide(window, 5)).toHaveAccessibleName(`5. ${sixth}`)
  await expect(filmSlide(window, 5)).toBeFocused()
  for (const key of ['Delete', 'Control+z', 'ArrowLeft', 'Delete']) await window.keyboard.press(key)
  await expect(filmSlide(window, 4)).toHaveAccessibleName(`4. ${sixth}`)
  await expect(filmSlide(window, 4)).toBeFocused()
})

test('Shift and a click select all the slides in between', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  await filmSlide(window, 5).click({ modifiers: ['Shift'] })
  await expect(window.getByText('4 selected', { exact: true })).toBeVisible()
  await filmSlide(window, 3).click({ modifiers: ['Shift'] })
  await expect(window.getByText('2 selected', { exact: true })).toBeVisible()
})

test('names of table groups and alternative texts are written by hand', async ({ window }) => {
  await startFrom(window, 'Science City plan scorecard')
  const head = slide(window).getByRole('columnheader').first()
  while ((await head.count()) === 0) await window.getByRole('region', { name: /^Slide \d/ }).press('ArrowRight')
  await head.locator('text').first().dblclick({ force: true })
  await window.keyboard.type('Laboratories')
  await window.keyboard.press('Enter')
  await expect(slide(window).getByRole('columnheader').first()).toContainText(/laboratories/i)

  const alt = window.getByRole('textbox', { name: /^Alternative text/ }).first()
  await alt.fill('The plan in one table')
  await alt.blur()
  await expect(undo(window, /^Undo: edit alternative text/)).toBeEnabled()
  await expect(slide(window).getByRole('table').first()).toHaveAccessibleName('The plan in one table')
  await window.getByRole('button', { name: 'Use the automatic text' }).click()
  await expect(alt).not.toHaveValue('The plan in one table')
})

test('a deck that is write-protected can be looked through, and edited as a copy', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('Control+s')
  const files = window.getByRole('dialog', { name: 'Save the file' })
  await files.getByRole('textbox', { name: 'File name' }).fill('Protected')
  await files.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  await makeNewer(join(host.home, 'Protected.brief.json'))
  await window.getByRole('button', { name: /^Protected/ }).click()

  await expect(window.getByText('You can view, present and export this deck.')).toBeVisible()
  await filmSlide(window, 3).click()
  await expect(slide(window)).toHaveAccessibleName(/more than doubled/)
  await window.keyboard.press('Delete')
  await expect(window.getByText('This deck is read-only. Save a copy to edit it.')).toBeVisible()
  await expect(window.getByRole('contentinfo')).toContainText('10 slides')
  await expect(window.getByRole('button', { name: 'New slide' })).toBeDisabled()
  await expect(window.getByRole('button', { name: 'New slide' })).toHaveAccessibleDescription('This deck is read-only')

  await window.getByRole('button', { name: 'Save a copy' }).click()
  await files.getByRole('textbox', { name: 'File name' }).fill('Copy')
  // The key comes with the first drawing of the copy, before the buttons have followed.
  await window.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.veil') || document.body.textContent?.includes('You can view')) return
      observer.disconnect()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', ctrlKey: true, bubbles: true, cancelable: true }))
    }).observe(document.body, { childList: true, subtree: true })
  })
  await files.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByRole('dialog', { name: 'New slide' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByText('You can view, present and export this deck.')).toBeHidden()
  await filmSlide(window, 3).click()
  await window.keyboard.press('Delete')
  await expect(window.getByRole('contentinfo')).toContainText('9 slides')
})

/** The file as a later version of the program would have written it. */
async function makeNewer(path: string): Promise<void> {
  const deck = JSON.parse(await readFile(path, 'utf8'))
  await chmod(path, 0o644)
  await writeFile(path, JSON.stringify({ ...deck, version: deck.version + 1 }))
}

test('the keys are listed under F1', async ({ window }) => {
  await window.keyboard.press('F1')
  const dialog = window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog.getByText('Move the selected slides')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('no barriers in what is filled and asked', async ({ window }) => {
  test.slow()
  await startFrom(window, 'Executive overview')
  await window.getByRole('button', { name: 'New slide' }).click()
  await expectNoBarriers(window, 'new slide', { beside: true })
  await window.getByRole('option', { name: 'Chart with figures' }).click()
  await expectNoBarriers(window, 'empty places', { beside: true })
  await window.getByRole('button', { name: /^Chart\s*Drop a metric here/ }).click()
  await expectNoBarriers(window, 'picker', { beside: true })
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: /^Title\s*Click to add text/ }).click()
  await window.keyboard.type('It was @R&D')
  await expect(window.getByRole('combobox', { name: 'Edit Title' })).toHaveAttribute('aria-expanded', 'true')
  await window.keyboard.press('ArrowDown')
  const active = window.getByRole('option', { selected: true }).and(window.locator('.mention-option'))
  await expect(window.getByRole('combobox', { name: 'Edit Title' })).toHaveAttribute(
    'aria-activedescendant',
    (await active.getAttribute('id')) ?? 'none',
  )
  await expectNoBarriers(window, 'numbers offered', { beside: true })
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Deck properties' }).click()
  await window.getByRole('textbox', { name: 'Title' }).fill('')
  await expectNoBarriers(window, 'properties', { beside: true })
  await window.keyboard.press('Escape')
  await filmSlide(window, 4).click()
  await window.keyboard.press('F2')
  await expectNoBarriers(window, 'section', { beside: true })
  await window.keyboard.press('Escape')
  await window.keyboard.press('F1')
  await expectNoBarriers(window, 'shortcuts', { beside: true })
})
