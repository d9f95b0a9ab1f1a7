import { type Page, test } from '@playwright/test'
import { formatTable } from '../../../cli/report'
import { startHost } from '../../e2e/host'
import { createProbe, type Probe, painted, quantile } from './probe'

/**
 * `npm run bench:window`: what the editor costs in an installed browser, in long decks: the first slide after the window
 * opens, key presses and whole edits, another design, scrolling, and memory after many edits. "Work" is the time of the window's thread,
 * so a display's frame rate does not count.
 */
const KEYS = 60
const EDITS = 500
const FRAMES = 120

interface Row {
  readonly what: string
  readonly median: number
  readonly p95: number
  readonly limit: string
}

test('what the window costs', async ({ page }) => {
  const host = await startHost()
  try {
    const rows = [await start(page, host.url)]
    const probe = await createProbe(page)
    await openBriefing(page)
    await grow(page, 1)
    rows.push(...(await typing(page, probe)), ...(await restyling(page, probe)))
    const memory = await manyEdits(page, probe)
    await grow(page, 3)
    rows.push(await scrolling(page))
    console.log(formatTable(['milliseconds', 'median', '95th', 'goal'], rows.map(cells)))
    console.log(memory)
  } finally {
    await host.close()
  }
})

function cells({ what, median, p95, limit }: Row): string[] {
  return [what, median.toFixed(1), p95.toFixed(1), limit]
}

function row(what: string, values: readonly number[], limit: string): Row {
  return { what, median: quantile(values, 0.5), p95: quantile(values, 0.95), limit }
}

/** From the request for the page to the first painted slide, as the page's own clock has it. */
async function start(page: Page, url: string): Promise<Row> {
  await page.addInitScript(() => {
    const look = () => {
      const slide = document.querySelector('.slide-canvas')
      if (slide === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => performance.mark('first-slide'))
    }
    requestAnimationFrame(look)
  })
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('first-slide').length > 0)
  const first = await page.evaluate(() => performance.getEntriesByName('first-slide')[0]?.startTime ?? Number.NaN)
  return row('first slide after the window opens', [first], '1000')
}

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from “Full briefing”' }).click()
  await filmSlide(page, 1).click()
}

function filmSlide(page: Page, number: number) {
  return page.getByRole('listbox', { name: 'Slides' }).getByRole('option', { name: new RegExp(`^${number}\\. `) })
}

/** Doubles the deck that many times. */
async function grow(page: Page, times: number): Promise<void> {
  await toStart(page)
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+d')
    await painted(page)
  }
  await toStart(page)
  await filmSlide(page, 3).click()
}

/** Takes so many slides off the end. */
async function shorten(page: Page, by: number): Promise<void> {
  await page.keyboard.press('End')
  for (let i = 1; i < by; i += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Delete')
  await toStart(page)
  await filmSlide(page, 3).click()
}

/** Only slides in sight can be clicked. */
async function toStart(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Slides' }).getByRole('option').first().click()
  await page.keyboard.press('Home')
  await filmSlide(page, 1).waitFor()
}

async function typing(page: Page, probe: Probe): Promise<Row[]> {
  await openTitle(page)
  const keys: number[] = []
  for (let i = 0; i < KEYS; i += 1) keys.push(await probe.work(() => page.keyboard.press('a')))
  await page.keyboard.press('Enter')
  const edits: number[] = []
  const all: number[] = []
  for (let i = 0; i < 20; i += 1) {
    for (const key of ['Control+z', 'Control+Shift+z']) {
      await painted(page)
      edits.push(await probe.redraw(key))
    }
    for (const key of ['Control+z', 'Control+Shift+z']) all.push(await probe.work(() => page.keyboard.press(key)))
  }
  const count = await slides(page)
  return [
    row(`a key press, ${count} slides`, keys, '16'),
    row(`an edit until the slide is redrawn, ${count} slides`, edits, '16'),
    row(`an edit with all that stands around the slide, ${count} slides`, all, '–'),
  ]
}

async function openTitle(page: Page): Promise<void> {
  await page.locator('.sheet .slide-canvas').getByRole('heading').first().dblclick()
  await page.getByRole('textbox', { name: /^Edit/ }).waitFor()
}

async function slides(page: Page): Promise<string> {
  return (await page.getByRole('contentinfo').textContent())?.match(/(\d+) slides/)?.[1] ?? '?'
}

async function restyling(page: Page, probe: Probe): Promise<Row[]> {
  await grow(page, 1)
  await shorten(page, 20)
  await page.getByRole('button', { name: /^Design/ }).click()
  const names = ['Night Train', 'Red Seal', 'Two Rivers']
  const choose = (name: string) => page.getByRole('option', { name }).click()
  const repainted: number[] = []
  for (const name of [...names, ...names, ...names]) {
    await painted(page)
    repainted.push(await probe.repaint(() => choose(name)))
  }
  const all: number[] = []
  for (const name of [...names, ...names, ...names]) all.push(await probe.work(() => choose(name)))
  await page.keyboard.press('Escape')
  const count = await slides(page)
  return [
    row(`another design until the filmstrip is painted, ${count} slides`, repainted, '150'),
    row(`another design with all that follows, ${count} slides`, all, '–'),
  ]
}

/** Undo remembers a bounded number of decks, so the heap must stop growing. */
async function manyEdits(page: Page, probe: Probe): Promise<string> {
  await filmSlide(page, 3).click()
  const sizes: string[] = []
  for (let done = 0; done <= EDITS; done += 100) {
    sizes.push(`${done}: ${(await probe.heapMegabytes()).toFixed(1)} MB`)
    if (done < EDITS) for (let i = 0; i < 50; i += 1) await moveThereAndBack(page)
  }
  return `Heap after so many edits: ${sizes.join(', ')}`
}

async function moveThereAndBack(page: Page): Promise<void> {
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowUp')
}

/** The time between frames while the filmstrip scrolls. */
async function scrolling(page: Page): Promise<Row> {
  const filmstrip = page.getByRole('listbox', { name: 'Slides' })
  const frames = await filmstrip.evaluate(
    (list, count) =>
      new Promise<number[]>((done) => {
        const times: number[] = []
        let last = performance.now()
        const step = (now: number) => {
          times.push(now - last)
          last = now
          list.scrollTop += 60
          list.scrollLeft += 60
          if (times.length > count) done(times.slice(1))
          else requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    FRAMES,
  )
  return row(`a frame while scrolling, ${await slides(page)} slides`, frames, '33')
}
