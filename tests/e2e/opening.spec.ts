import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openDeck, saveDeck, titleOf } from './deck-files'
import { expect, openWindow, test, welcome } from './fixtures'

/** Drops a file onto the window, as from the file manager. */
async function drop(window: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await window.evaluateHandle(`{
    const transfer = new DataTransfer()
    transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
    transfer
  }`)
  for (const event of ['dragover', 'drop']) await window.dispatchEvent('body', event, { dataTransfer })
}

test('a deck that is dropped onto the window opens as a copy', async ({ window, host }) => {
  const path = await saveDeck(window, host, 'Mine')
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  const deck: unknown = JSON.parse(await readFile(path, 'utf8'))
  await drop(window, 'dropped.brief.json', JSON.stringify(Object.assign({}, deck, { title: 'From a colleague' })))
  await expect(titleOf(window)).toHaveValue('From a colleague')
  await expect(window.getByText('This is a copy of "dropped.brief.json".')).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('dialog', { name: 'Save the file' })).toBeVisible()
})

test('what is being written when another deck is dropped is kept with the deck that it belongs to', async ({
  window,
  host,
}) => {
  const path = await saveDeck(window, host, 'Mine')
  const deck = await readFile(path, 'utf8')
  await titleOf(window).fill('Still written')
  await drop(window, 'dropped.brief.json', deck)
  await expect(window.getByText('This is a copy of')).toBeVisible()
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  await expect(window.getByRole('listitem').filter({ hasText: 'Still written' })).toBeVisible()
})

test('a deck that is broken says where, and leaves the window as it was', async ({ window, host }) => {
  await writeFile(join(host.home, 'broken.brief.json'), '{\n  "format": "chengyu-brief/deck",\n  "version": 1,,\n}\n')
  await openDeck(window, 'broken')
  const alert = window.getByRole('alert')
  await expect(alert).toContainText('"broken.brief.json" cannot be opened.')
  await expect(alert).toContainText(/broken\.brief\.json:3:\d+: /)
  await expect(welcome(window)).toBeVisible()
  await drop(window, 'picture.png', '\u0089PNG')
  await expect(window.getByText(/picture\.png:1:1: /)).toBeVisible()
})

test('a deck of a newer version is shown, and cannot be saved over', async ({ window, host }) => {
  const path = await saveDeck(window, host, 'Newer')
  await window.getByRole('button', { name: 'Welcome screen' }).click()
  const deck: unknown = JSON.parse(await readFile(path, 'utf8'))
  const text = JSON.stringify(Object.assign({}, deck, { version: 9, animations: [] }))
  await writeFile(path, text)
  await openDeck(window, 'Newer')
  await expect(window.getByText(/This deck was made by a newer version of the app: it has version 9/)).toBeVisible()
  await expect(
    window.getByText('Not shown, because this version of the app does not support it: "animations".'),
  ).toBeVisible()
  await expect(window.getByText('Read-only', { exact: true })).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('dialog', { name: 'Save the file' })).toBeVisible()
  expect(await readFile(path, 'utf8')).toBe(text)
})

/** Stands in for Electron's preload, which keeps nothing for later, and notes what is heard when the window is first drawn. */
const AT_FIRST_SIGHT = `
  const listening = new Set()
  const on = (event) => {
    listening.add(event)
    return () => undefined
  }
  const headers = { 'content-type': 'application/json', 'x-chengyu-window': 'first-sight' }
  const call = (channel) => async (...args) => {
    const response = await fetch('/bridge/' + channel, { method: 'POST', headers, body: JSON.stringify(args) })
    return response.json()
  }
  window.chengyu = new Proxy({ on }, { get: (own, name) => own[name] ?? call(name) })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.welcome')) return
    observer.disconnect()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['{}'], 'dropped.brief.json'))
    const drag = new DragEvent('dragover', { dataTransfer, cancelable: true })
    window.dispatchEvent(drag)
    window.heard = { command: listening.has('menu:command'), file: drag.defaultPrevented }
  }).observe(document, { childList: true, subtree: true })
`

test('commands of the native menu and dragged files are heard from the moment in which the window is drawn', async ({
  page,
  host,
}) => {
  await page.addInitScript(AT_FIRST_SIGHT)
  await openWindow(page, host)
  expect(await page.evaluate('window.heard')).toEqual({ command: true, file: true })
})
