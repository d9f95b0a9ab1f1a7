import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, startFrom } from './fixtures'
import type { Host } from './host'

/** Makes a deck and saves it in the home folder; the window goes on showing it. */
export async function saveDeck(window: Page, host: Host, name: string): Promise<string> {
  await startFrom(window, 'Executive overview')
  await window.keyboard.press('Control+s')
  const files = window.getByRole('dialog', { name: 'Save the file' })
  await files.getByRole('textbox', { name: 'File name' }).fill(name)
  await window.keyboard.press('Enter')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  return join(host.home, `${name}.brief.json`)
}

/** Gives the open deck another title. */
export async function retitle(window: Page, title: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Deck name' }).fill(title)
  await window.keyboard.press('Enter')
}

/** The title of the open deck. */
export function titleOf(window: Page) {
  return window.getByRole('textbox', { name: 'Deck name' })
}

/** Changes a saved deck as another program would, in one step: nobody sees it half written. */
export async function changeOutside(path: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  const deck: unknown = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(`${path}.draft`, JSON.stringify(Object.assign({}, deck, change)))
  await rename(`${path}.draft`, path)
}

/** The title that a file holds. */
export async function savedTitle(path: string): Promise<unknown> {
  const { title } = JSON.parse(await readFile(path, 'utf8')) as { readonly title: unknown }
  return typeof title === 'string' ? title : (title as { readonly en: string }).en
}

/** Opens a deck of the home folder through the dialog. */
export async function openDeck(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+o')
  const files = window.getByRole('dialog', { name: 'Open a deck' })
  await files.getByRole('option', { name: `${name}.brief.json` }).dblclick()
}
