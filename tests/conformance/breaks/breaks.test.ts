import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { LANGS } from '../../../core/locale'
import { layOut } from '../../../engine/world/world'
import { DESIGNS, EVERY_DECK, storylineDeck } from '../../core/scene/scenes'
import { WORLD } from '../../engine/shipped-world'
import { PATHS } from '../../engine/support'
import { testBrowser } from '../../tools/browser'
import { placedText } from './placed-text'

const it = test.skipIf(testBrowser() === null)

/**
 * The window lays decks out in the browser, exports do it in Node. Both divide Chinese into words with `Intl.Segmenter`,
 * whose dictionary comes with the browser and with Node, so that their lines are compared here.
 */
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: testBrowser() ?? '', args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.addScriptTag({ content: await bundle() })
  const { layouts, designs } = WORLD.templates
  await page.evaluate((world) => window.openWorld(world), {
    dataset: WORLD.index.dataset,
    layouts: [...layouts.values()],
    designs: [...designs.values()],
    metrics: WORLD.fonts.metrics,
    icons: WORLD.icons,
  })
})
afterAll(() => browser?.close())

const GALLERY = readdirSync(PATHS.samples)
  .filter((name) => name.endsWith('.brief.json'))
  .map((name) => [name, deckSchema.parse(JSON.parse(readFileSync(join(PATHS.samples, name), 'utf8')))] as const)

describe.each(LANGS)('every line breaks and stands alike in the browser and in Node, in %s', (lang) => {
  it.each(GALLERY)('%s', async (_, deck) => {
    for (const design of DESIGNS) await expectAlike({ ...deck, lang, design })
  })
})

it.each(EVERY_DECK)('%s in %s, %s breaks alike too', (storyline, design, lang) =>
  expectAlike(storylineDeck(storyline, lang, design)),
)

async function expectAlike(deck: Deck): Promise<void> {
  const there = await page.evaluate((one) => window.placedTextOf(one), deck)
  expect(there.split('\n')).toEqual(placedText(layOut(deck, WORLD)).split('\n'))
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'page' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('Vite has built nothing')
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}
