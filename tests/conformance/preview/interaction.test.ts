import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChartNode, Scene } from '../../../core/scene/model'
import { storylineScene } from '../../core/scene/scenes'
import { testBrowser } from '../../tools/browser'
import { openPreview, type Preview } from './browser'

const it = test.skipIf(testBrowser() === null)

const SCENE = storylineScene('collaborative-innovation')
const WIDTH = 720
const { number, chart } = firstLineChart(SCENE)

let preview: Preview
beforeAll(async () => {
  preview = await openPreview(join(process.cwd(), 'out/fonts'))
})
afterAll(() => preview.close())
beforeEach(() =>
  preview.page.evaluate(([scene, slide, width]) => window.preview.showSlide(scene, slide, width), [
    SCENE,
    number,
    WIDTH,
  ] as const),
)

it('tells of the point under the pointer, and stops when it leaves', async () => {
  const { page } = preview
  const tooltip = page.getByRole('tooltip')
  // The last point of a series is at the right end of the plot.
  const last = chart.spec.series[0]?.points.at(-1)
  await hoverColumn(chart.plot.x + chart.plot.width, tooltip)
  const number = SCENE.slides
    .flatMap((slide) => slide.notes.numbers)
    .find((n) => n.observation === last?.evidence?.observation)
  expect(await tooltip.textContent()).toContain(number?.provenance)
  await page.mouse.move(WIDTH - 2, 2)
  expect(await tooltip.count()).toBe(0)
})

it('draws charts in the pixels of the screen, whatever the slide’s width', async () => {
  const canvas = preview.page.locator('canvas').first()
  const pixels = () => canvas.evaluate((element: HTMLCanvasElement) => element.width / element.offsetWidth)
  expect(await pixels()).toBeCloseTo((WIDTH / 960) * 2, 1)
  await preview.page.locator('#root > div').evaluate((element: HTMLElement) => {
    element.style.width = '480px'
  })
  await expect.poll(pixels).toBeCloseTo(1, 1)
})

it('says which text was double-clicked, and frames what is selected', async () => {
  const { page } = preview
  await page.getByRole('heading').dblclick()
  expect(await page.evaluate(() => window.preview.doubleClicked)).toContainEqual(['title', 'title'])
  expect(await page.locator('.slide-selection').count()).toBe(1)
})

it('leaves no chart behind', async () => {
  const count = () => preview.page.evaluate(() => window.preview.countCharts())
  expect(await count()).toBeGreaterThan(0)
  await preview.page.evaluate(() => window.preview.clear())
  expect(await count()).toBe(0)
})

it('is a group of headings, texts and pictures to an assistive program', async () => {
  const { page } = preview
  const slide = SCENE.slides[number - 1]
  await expect.poll(() => page.getByRole('group', { name: slide?.title ?? '', exact: true }).count()).toBe(1)
  expect(await page.getByRole('img', { name: chart.alt ?? '' }).count()).toBe(1)
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(slide?.title)
})

/** Moves down along a place of the slide until a tooltip shows. */
async function hoverColumn(x: number, tooltip: ReturnType<Preview['page']['getByRole']>): Promise<void> {
  const scale = WIDTH / SCENE.size.width
  for (let y = chart.plot.y - 4; y <= chart.plot.y + chart.plot.height + 4; y += 4) {
    await preview.page.mouse.move(x * scale, y * scale)
    if ((await tooltip.count()) > 0) return
  }
}

function firstLineChart(scene: Scene): { readonly number: number; readonly chart: ChartNode } {
  for (const slide of scene.slides) {
    for (const node of slide.nodes) {
      if (node.kind === 'chart' && node.spec.type === 'slope') return { number: slide.number, chart: node }
    }
  }
  throw new Error('no line chart')
}
