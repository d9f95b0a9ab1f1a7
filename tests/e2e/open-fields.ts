import type { Locator, Page } from '@playwright/test'
import { SAMPLE_PICTURE } from '../../engine/sample/sample-picture'
import { titleOf } from './deck-files'
import { expect, filmSlide, slide, startFrom } from './fixtures'

/** A field whose text goes into the deck when it is left. */
export interface OpenField {
  readonly name: string
  /** Makes a deck and opens the field, so that what is typed replaces what it holds. */
  readonly open: (page: Page) => Promise<Locator>
}

/** Every field of the editor that a deck is written in. */
export const OPEN_FIELDS: readonly OpenField[] = [
  { name: 'name of the deck', open: nameOfDeck },
  { name: 'title', open: title },
  { name: 'point', open: point },
  { name: 'empty place', open: emptyPlace },
  { name: 'chart title', open: chartTitle },
  { name: 'table group', open: tableGroup },
  { name: 'notes', open: notes },
  { name: 'alternative text', open: altText },
  { name: 'property', open: property },
  { name: 'section', open: section },
  { name: 'text of a picture', open: pictureText },
  { name: 'credit of a picture', open: pictureCredit },
]

/** The text that is written on the slide. */
export function onSlide(page: Page): Locator {
  return page.locator('.text-editor .text-input')
}

async function selected(page: Page, field: Locator): Promise<Locator> {
  await field.click()
  await page.keyboard.press('Control+a')
  return field
}

async function nameOfDeck(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  return selected(page, titleOf(page))
}

async function title(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await filmSlide(page, 2).click()
  await page.locator('.stage-scroll').press('Enter')
  return onSlide(page)
}

async function newSlide(page: Page, layout: string): Promise<void> {
  await startFrom(page, 'Executive overview')
  await page.getByRole('button', { name: 'New slide' }).click()
  await page.getByRole('option', { name: layout, exact: true }).click()
}

async function emptyPlace(page: Page): Promise<Locator> {
  await newSlide(page, 'Summary')
  await page.getByRole('button', { name: /^Title\s*Click to add text/ }).click()
  return onSlide(page)
}

async function point(page: Page): Promise<Locator> {
  await newSlide(page, 'Summary')
  await page.getByRole('button', { name: /^(Points|Sentences).*Click to add text/ }).click()
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await expect(slide(page)).toContainText('First')
  return onSlide(page)
}

async function chartTitle(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await filmSlide(page, 3).click()
  await slide(page)
    .locator('[data-node$="title"]:not([data-node="title"])')
    .locator('text')
    .first()
    .dblclick({ force: true })
  return onSlide(page)
}

async function tableGroup(page: Page): Promise<Locator> {
  await startFrom(page, 'Science City plan scorecard')
  const head = slide(page).getByRole('columnheader').first()
  while ((await head.count()) === 0) await page.getByRole('region', { name: /^Slide \d/ }).press('ArrowRight')
  await head.locator('text').first().dblclick({ force: true })
  return onSlide(page)
}

async function notes(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await filmSlide(page, 3).click()
  return selected(page, page.getByRole('textbox', { name: 'Speaker notes' }))
}

async function altText(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await filmSlide(page, 3).click()
  return selected(page, page.getByRole('textbox', { name: /^Alternative text/ }).first())
}

async function property(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await page.getByRole('button', { name: 'Deck properties' }).click()
  return selected(page, page.getByRole('textbox', { name: 'Author' }))
}

async function section(page: Page): Promise<Locator> {
  await startFrom(page, 'Executive overview')
  await filmSlide(page, 3).click()
  await page.keyboard.press('F2')
  const field = page.getByRole('textbox', { name: 'Section name' })
  await expect(field).toBeFocused()
  return field
}

async function picture(page: Page): Promise<Locator> {
  await newSlide(page, 'Picture with takeaways')
  await page.getByRole('button', { name: /^Picture\s*Click to choose a picture/ }).click()
  const picker = page.getByRole('dialog', { name: 'Fill “Picture”' })
  const chooser = page.waitForEvent('filechooser')
  await picker.getByRole('button', { name: /^Choose a/ }).click()
  const buffer = Buffer.from(SAMPLE_PICTURE.data, 'base64')
  await (await chooser).setFiles({ name: 'circles.png', mimeType: 'image/png', buffer })
  return picker
}

async function pictureText(page: Page): Promise<Locator> {
  const words = (await picture(page)).getByRole('group', { name: /Description for readers/ })
  return selected(page, words.getByRole('textbox', { name: 'In English' }))
}

async function pictureCredit(page: Page): Promise<Locator> {
  const words = (await picture(page)).getByRole('group', { name: /^Credit/ })
  return selected(page, words.getByRole('textbox', { name: 'In Chinese' }))
}
