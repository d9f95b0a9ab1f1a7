import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { openDeck, retitle, saveDeck, savedTitle, titleOf } from './deck-files'
import { expect, openWindow, startFrom, test } from './fixtures'
import { type Host, startHost } from './host'

interface Arrived {
  readonly path: string
  readonly cookie: string | undefined
  readonly body: string
}

/** A stranger who listens on the port of a host that has ended, and notes what comes. */
async function takeOver(host: Host) {
  const arrived: Arrived[] = []
  const server = createServer((request, response) => void note(request).then(() => response.end('{}')))
  const note = async (request: IncomingMessage) => {
    let body = ''
    for await (const chunk of request) body += chunk
    arrived.push({ path: request.url ?? '', cookie: request.headers.cookie, body })
  }
  server.listen(Number(new URL(host.url).port), '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { arrived, close }
}

/** All that a stranger may see: a question that only the host could answer, and that says nothing. */
function isQuestion({ path, cookie, body }: Arrived): boolean {
  return /^\/identity\/[\w-]{43}$/.test(path) && cookie === undefined && body === ''
}

/** What a script of the page may try to reach the port with. */
const TRIES = `
  const image = new Image()
  image.src = '/image.png'
  navigator.sendBeacon('/beacon')
  Promise.allSettled([
    ...['/', '/fonts/gelasio-700.ttf', '/events?window=window-one'].map((path) => fetch(path)),
    fetch('/bridge/draft:list', { method: 'POST', body: '[]' }),
    new FontFace('Late', 'url("/fonts/carlito-700.ttf")').load(),
    import('/late.js'),
  ])
`

/** Has a page load all fonts, so that none is just under way when its host ends. */
const loadFonts = (page: Page) => page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))')

const ended = (page: Page) => page.getByRole('alert').filter({ hasText: 'The app has stopped.' })

test('a page whose host is gone tells nothing to the next program on its port', async ({ page, host }) => {
  await openWindow(page, host)
  await startFrom(page, 'Executive overview')
  await retitle(page, 'Before the end')
  await expect(page.getByText('draft kept')).toBeVisible()
  await loadFonts(page)
  await host.kill()
  const stranger = await takeOver(host)
  await expect(ended(page)).toBeVisible()

  // Whatever the person does then, and whatever a script tries.
  await retitle(page, 'After the end')
  await page.keyboard.press('Control+e')
  await page.evaluate(TRIES)
  await page.getByRole('button', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: /^New window/ }).click()
  await expect(page.getByText('The app has ended, so this is not possible.')).toBeVisible()
  expect(page.context().pages()).toHaveLength(1)
  expect(stranger.arrived.filter((one) => !isQuestion(one))).toEqual([])
  expect(stranger.arrived.length).toBeLessThanOrEqual(1)
  await stranger.close()
})

test('nor does the audience’s view', async ({ page, host }) => {
  await openWindow(page, host)
  await startFrom(page, 'Executive overview')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const coming = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Audience window' }).click()
  const audience = await coming
  await expect(audience.locator('.slide-canvas > title')).toBeAttached()
  for (const one of [page, audience]) await loadFonts(one)
  await host.kill()
  const stranger = await takeOver(host)
  await expect.poll(() => audience.evaluate('document.querySelector("meta[http-equiv]")?.content')).toContain("'none'")
  await audience.evaluate(TRIES)
  await page.keyboard.press('PageDown')
  await expect(audience.locator('.slide-canvas > title')).not.toHaveText('Two cities, one innovation economy')
  expect(stranger.arrived.filter((one) => !isQuestion(one))).toEqual([])
  await stranger.close()
})

test('the deck of a host that has ended can be downloaded, and opens again as it was', async ({ page, host }) => {
  await openWindow(page, host)
  await saveDeck(page, host, 'Rescued')
  await host.close()
  await expect(ended(page)).toContainText('your changes are no longer saved')
  await retitle(page, 'After the end')
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await expect(page.getByText('unsaved work will be offered')).toHaveCount(0)
  await expect(page.getByText('could not be saved as a draft')).toHaveCount(0)
  await expectNoBarriers(page, 'the program has ended', { within: '.file-notices' })

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy of this deck' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('Rescued.brief.json')
  const copy = join(host.home, 'copy.brief.json')
  await download.saveAs(copy)
  expect(await savedTitle(copy)).toBe('After the end')

  // The key that people press without looking does the same.
  const again = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  expect((await again).suggestedFilename()).toBe('Rescued.brief.json')

  const next = await startHost(host)
  const other = await page.context().newPage()
  await openWindow(other, next)
  await openDeck(other, 'copy')
  await expect(titleOf(other)).toHaveValue('After the end')
  await next.close()
})
