import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { titleOf } from './deck-files'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'
import type { Host } from './host'

const BUILT_IN = resolve(import.meta.dirname, '../../templates/layouts')

/** The folder where a person's templates are looked for. */
const ownFolder = ({ home }: Host) => join(home, 'Chengyu Brief templates')

/** Saves a layout as an author would: a built-in one with changes. */
async function saveLayout(
  host: Host,
  like: string,
  change: (layout: Record<string, unknown>) => object,
): Promise<void> {
  const json = JSON.parse(await readFile(join(BUILT_IN, `${like}.json`), 'utf8')) as Record<string, unknown>
  const layout = { ...json, ...change(json) } as { readonly id: string }
  const file = join(ownFolder(host), 'layouts', `${layout.id}.json`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(layout, null, 2))
}

const threeCities = { id: 'three-cities', name: { en: 'Three cities', zh: '三城并列' } }

async function openTemplates(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'File' }).click()
  await window.getByRole('menuitem', { name: 'Templates…' }).click()
}

const dialog = (window: Page) => window.getByRole('dialog', { name: 'Templates' })

/** Takes the look of the deck that is open over from its PowerPoint file. */
async function importOwnExport(window: Page, host: Host): Promise<void> {
  await window.keyboard.press('Control+Shift+e')
  await window.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click()
  await window.getByRole('textbox', { name: 'File name' }).fill('House style')
  await window.keyboard.press('Enter')
  await expect(window.getByText('“House style.pptx” is ready.')).toBeVisible()
  await window.getByRole('button', { name: 'Done' }).click()
  expect(await readdir(host.home)).toContain('House style.pptx')

  await openTemplates(window)
  await dialog(window).getByRole('button', { name: 'New design from a PowerPoint file…' }).click()
  const files = window.getByRole('dialog', { name: 'Choose a PowerPoint file' })
  await files.getByRole('option', { name: 'House style.pptx' }).dblclick()
}

test('a layout appears as it is saved, and stays as it was while it is broken', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  await saveLayout(host, 'kpi-grid', () => threeCities)
  await window.getByRole('button', { name: 'New slide' }).click()
  const choice = window.getByRole('option', { name: 'Three cities (Yours)' })
  await expect(choice).toBeVisible()
  await choice.click()
  await expect(slide(window)).toBeVisible()

  await saveLayout(host, 'kpi-grid', ({ areas }) => ({ ...threeCities, areas: undefined, arreas: areas }))
  const reported = window.getByRole('alert').filter({ hasText: 'its last valid version is used' })
  await expect(reported).toContainText(/layouts\/three-cities\.json:\d+:\d+: "arreas" is not a known key here/)
  await openTemplates(window)
  const row = dialog(window).getByRole('listitem').filter({ hasText: 'Three cities' })
  await expect(row.getByText('Last valid version in use')).toBeVisible()
  await expect(row.getByText('Did you mean "areas"?')).toBeVisible()

  await saveLayout(host, 'kpi-grid', () => ({ ...threeCities, name: { en: 'Four cities', zh: '四城并列' } }))
  await expect(dialog(window).getByText('Four cities')).toBeVisible()
  await expect(dialog(window).getByText('Last valid version in use')).toHaveCount(0)
  await expect(reported).toHaveCount(0)
})

test('the open deck follows its layout, and keeps undo, selection and the text that is being written', async ({
  window,
  host,
}) => {
  await startFrom(window, 'Executive overview')
  const title = await titleOf(window).inputValue()
  await titleOf(window).fill('Before the layout')
  await window.keyboard.press('Enter')
  await filmSlide(window, 3).click()
  const chart = slide(window).locator('canvas, foreignObject').first()
  await expect(chart).toBeVisible()
  await slide(window).getByText('The collaborative innovation index').dblclick()
  await window.keyboard.type('Half a sen')

  // Nothing is left of the layout but a rule, so that the title has no place any more.
  const rule = { show: 'rule', at: { band: 'body', columns: [1, 12], rows: [1, 1] } }
  await saveLayout(host, 'slope', () => ({ frame: 'none', slots: {}, areas: [rule] }))
  await expect(window.getByText('replaces the built-in one')).toBeVisible()
  await expect(chart).toHaveCount(0)
  await window.keyboard.type('tence')
  await window.keyboard.press('Enter')
  await expect(filmSlide(window, 3)).toHaveAttribute('aria-selected', 'true')
  await saveLayout(host, 'slope', () => ({}))
  await expect(chart).toBeVisible()
  await expect(slide(window)).toHaveAccessibleName('Half a sentence')
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(titleOf(window)).toHaveValue(title)
})

test('a design is made of a PowerPoint file, shown, and chosen for the deck', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  await importOwnExport(window, host)
  const report = window.getByRole('dialog', { name: /^New design/ })
  await expect(report.locator('.design-preview svg')).toHaveCount(2)
  await expect(report.locator('.taken-colors li')).toHaveCount(12)
  await expect(report.getByText('designs/house-style.json')).toBeVisible()
  await report.getByRole('button', { name: 'Use in this deck' }).click()
  expect(await readdir(join(ownFolder(host), 'designs'))).toEqual(['house-style.json'])
  await expect(window.getByRole('button', { name: /^Undo: change design/ })).toBeEnabled()
  await window.getByRole('button', { name: /^Design/ }).click()
  await expect(window.getByRole('option', { selected: true, name: 'Two Rivers (Yours)' })).toBeVisible()
})

test('another folder is chosen, and remembered', async ({ window, host }) => {
  const other = join(host.home, 'Brand')
  await mkdir(join(other, 'layouts'), { recursive: true })
  await startFrom(window, 'Executive overview')
  await openTemplates(window)
  await expect(dialog(window).getByText('No templates of your own yet')).toBeVisible()
  await dialog(window).getByRole('button', { name: 'Choose folder…' }).click()
  const files = window.getByRole('dialog', { name: 'Choose a folder for templates' })
  await files.getByRole('option', { name: 'Brand' }).dblclick()
  await files.getByRole('button', { name: 'Choose “Brand”' }).click()
  await expect(dialog(window).getByText('Brand', { exact: true })).toBeVisible()
  await writeFile(join(other, 'layouts', 'half.json'), '{')
  await expect(dialog(window).getByText('Not used')).toBeVisible()
  expect(await readFile(join(host.userData, 'templates-folder.json'), 'utf8')).toContain('Brand')
})

for (const lang of ['English', '中文']) {
  test(`no barriers in the templates dialog in ${lang}`, async ({ window, host }) => {
    await saveLayout(host, 'kpi-grid', () => threeCities)
    await saveLayout(host, 'kpi-grid', () => ({ id: 'broken', areas: 3 }))
    await window.getByRole('button', { name: 'Settings' }).click()
    await window.getByRole('radio', { name: lang }).click()
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme })
      if (scheme === 'light') await window.locator('.setting .button').last().click()
      await expect(window.locator('.template-row')).toHaveCount(2)
      await expectNoBarriers(window, scheme, { within: '.dialog' })
    }
  })
}
