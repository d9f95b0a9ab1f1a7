import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { openDeck } from './deck-files'
import { expect, startFrom, test } from './fixtures'

/** Opens the dialog that exports a PDF. */
async function pdfDialog(window: Page): Promise<Locator> {
  await window.getByRole('button', { name: 'Export' }).click()
  await window.getByRole('menuitem', { name: /PDF/ }).click()
  return window.getByRole('dialog', { name: 'Export as PDF' })
}

const saveDialog = (window: Page) => window.getByRole('dialog', { name: 'Save the file' })

/** Answers where to, and waits for the file. */
async function exportTo(window: Page, dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Export' }).click()
  await saveDialog(window).getByRole('textbox', { name: 'File name' }).fill(name)
  await window.keyboard.press('Enter')
  await expect(dialog.getByText(`“${name}” is ready.`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
}

const pagesIn = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length

test('a PDF is made as it was chosen, and the choice is remembered', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  const first = await pdfDialog(window)
  await expect(first.getByRole('radio', { name: 'Slides', exact: true })).toBeChecked()
  await exportTo(window, first, 'slides.pdf')
  const slides = await readFile(join(host.home, 'slides.pdf'), 'latin1')
  expect([pagesIn(slides), slides.includes('/EmbeddedFile')]).toEqual([10, true])

  const second = await pdfDialog(window)
  await second.getByText('3 slides, lines').click()
  await second.getByText('Embed the deck and its numbers').click()
  await exportTo(window, second, 'handout.pdf')
  const handout = await readFile(join(host.home, 'handout.pdf'), 'latin1')
  expect([pagesIn(handout), handout.includes('/EmbeddedFile')]).toEqual([4, false])

  await window.reload()
  await startFrom(window, 'Executive overview')
  const third = await pdfDialog(window)
  await expect(third.getByRole('radio', { name: '3 slides, lines' })).toBeChecked()
  await expect(third.getByRole('checkbox', { name: /^Embed the deck/ })).not.toBeChecked()
})

test('a finished export says what only writing the file found out', async ({ window, host }) => {
  const sample = await readFile(join(import.meta.dirname, '../../templates/samples/kpi-grid.brief.json'), 'utf8')
  await writeFile(join(host.home, 'odd.brief.json'), sample.replace('The top row', '\u{10FFFD}'))
  await openDeck(window, 'odd')
  const dialog = await pdfDialog(window)
  await dialog.getByText('Slide and notes').click()
  await dialog.getByRole('button', { name: 'Export' }).click()
  await saveDialog(window).getByRole('button', { name: 'Save' }).click()
  const remarks = dialog.getByRole('list', { name: '1 problem in the file' })
  await expect(remarks.getByRole('listitem')).toContainText(/Slide 1.*no built-in font can show/)
})

test('an export shows its progress, and leaves nothing when it is cancelled', async ({ window, host }) => {
  await startFrom(window, 'Full briefing')
  await window.locator('.filmstrip-item').first().click()
  // So many slides that the export is still under way when it is cancelled.
  for (const _ of [1, 2, 3, 4]) {
    await window.keyboard.press('Control+a')
    await window.keyboard.press('Control+d')
  }
  const dialog = await pdfDialog(window)
  await dialog.getByRole('button', { name: 'Export' }).click()
  await saveDialog(window).getByRole('textbox', { name: 'File name' }).fill('long.pdf')
  await window.keyboard.press('Enter')
  await dialog.getByText(/^Slide \d+ of \d\d\d$/).waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeVisible()
  expect(await readdir(host.home)).toEqual([])
})

test('saving by keyboard alone: into a new folder, and over a file only when that is meant', async ({
  window,
  host,
}) => {
  await mkdir(join(host.home, 'Archive'))
  await writeFile(join(host.home, 'Archive', 'old.pdf'), 'old')
  await writeFile(join(host.home, '.hidden.pdf'), '')
  await startFrom(window, 'R&D and global ranking')
  const dialog = await pdfDialog(window)
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeFocused()
  await window.keyboard.press('Enter')
  const files = saveDialog(window)
  const name = files.getByRole('textbox', { name: 'File name' })
  await expect(name).toBeFocused()
  const list = files.getByRole('listbox')
  await expect(list.getByRole('option')).toHaveText([/^Archive/])

  await window.keyboard.press('Shift+Tab')
  await window.keyboard.press('Enter')
  await expect(list.getByRole('option', { name: 'old.pdf' })).toBeFocused()
  await window.keyboard.press('Backspace')
  await expect(list.getByRole('option', { name: /^Archive/ })).toBeFocused()
  // Whoever goes on before the folder is read saves to it all the same.
  let goOn = () => {}
  const hasGoneOn = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await window.route('**/bridge/dialog:list', async (route) => {
    await hasGoneOn
    await route.continue()
  })
  await window.keyboard.press('Enter')
  await name.fill('old')
  await name.press('Enter')
  goOn()
  await expect(files.getByRole('alert')).toContainText('“old.pdf” already exists. Replace it?')
  await name.press('Enter')
  expect(await readFile(join(host.home, 'Archive', 'old.pdf'), 'utf8')).toBe('old')

  await files.getByRole('button', { name: 'New folder' }).press('Enter')
  await window.keyboard.type('a:b')
  await window.keyboard.press('Enter')
  await expect(files.getByRole('alert')).toContainText('is not a valid name for a file or folder')
  await files.getByRole('textbox', { name: 'Name of the new folder' }).fill('2025')
  await window.keyboard.press('Enter')
  await expect(files.getByRole('navigation', { name: 'Path' })).toContainText('Archive2025')
  await name.press('Enter')
  await expect(dialog.getByText(/“old.pdf” is ready/)).toBeVisible()
  expect(await readdir(join(host.home, 'Archive', '2025'))).toEqual(['old.pdf'])
})

test('the way to a folder leads back along it', async ({ window, host }) => {
  await mkdir(join(host.home, 'One', 'Two'), { recursive: true })
  await window.getByRole('button', { name: 'Open a deck…' }).click()
  const files = window.getByRole('dialog', { name: 'Open a deck' })
  await files.getByRole('option', { name: /^One/ }).dblclick()
  await files.getByRole('option', { name: /^Two/ }).dblclick()
  await expect(files.getByText('No matching files in this folder.')).toBeVisible()
  await files.getByRole('button', { name: 'One', exact: true }).click()
  await expect(files.getByRole('option', { name: /^Two/ })).toBeVisible()
  await files.getByRole('button', { name: 'One folder up' }).click()
  await expect(files.getByRole('option', { name: /^One/ })).toBeVisible()
})
