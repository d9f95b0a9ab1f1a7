import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type Host, startHost } from './host'

interface Fixtures {
  readonly host: Host
  /** The window on its welcome screen. Requests that leave the machine and errors in the console fail the test. */
  readonly window: Page
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.close()
  },
  window: async ({ page, host }, use) => {
    const complaints = watch(page)
    await openWindow(page, host)
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }

/** The heading of the welcome screen. */
export function welcome(page: Page) {
  return page.getByRole('heading', { level: 1, name: 'A sourced briefing in two minutes' })
}

/** Opens the window of a host. */
export async function openWindow(page: Page, host: Host): Promise<void> {
  await page.goto(host.url)
  await expect(welcome(page)).toBeVisible()
}

/** Collects what may not happen in a window: requests off the machine, and errors. */
export function watch(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') complaints.push(`request to ${request.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  return complaints
}

/** Starts from a storyline, by its English name. */
export async function startFrom(page: Page, storyline: string): Promise<void> {
  await page.getByRole('button', { name: `Start from “${storyline}”` }).click()
  await expect(page.getByRole('listbox', { name: 'Slides' })).toBeVisible()
}

/** The large slide. */
export function slide(page: Page) {
  return page.locator('.sheet .slide-canvas')
}

/** The filmstrip's slide of that number. */
export function filmSlide(page: Page, number: number) {
  return page.getByRole('listbox', { name: 'Slides' }).getByRole('option', { name: new RegExp(`^${number}\\. `) })
}

/** Drags as a hand does: a little at first, then over to the place; and lets go when the place shows that it takes it. */
export async function drag(page: Page, from: Locator, to: Locator, at: { readonly x: number; readonly y: number }) {
  const [start, end] = await Promise.all([from.boundingBox(), to.boundingBox()])
  if (!start || !end) throw new Error('What is to be dragged is not in sight.')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 3)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 30, start.y + start.height / 3, { steps: 5 })
  await page.mouse.move(end.x + at.x, end.y + at.y, { steps: 10 })
  const taking = page.locator(':is(.slot-box, .react-aria-DropIndicator)[data-drop-target]')
  await expect(async () => {
    // A place that has come into being meanwhile hears of the pointer when it moves.
    for (const by of [1, 0]) await page.mouse.move(end.x + at.x + by, end.y + at.y)
    await expect(taking).toBeAttached({ timeout: 250 })
  }).toPass()
  await page.mouse.up()
}
