import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import type { Scene } from '../../../core/scene/model'
import { testBrowser } from '../../tools/browser'
import { PIXELS } from '../pdf/pictures'
import type { PreviewPage } from './page'

const HERE = import.meta.dirname
const ORIGIN = 'http://preview.test'
/** Letters as they are drawn on paper. Containers run tests as root, where Chromium's sandbox does not start. */
const FLAGS = ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text']

declare global {
  interface Window {
    readonly preview: PreviewPage
  }
}

/** The preview in a real browser, without any server: pages, fonts and pictures are handed to it. */
export interface Preview {
  readonly page: Page
  /** A picture of each slide. */
  show(scene: Scene): Promise<readonly Buffer[]>
  /** How alike two pictures are when they are so many pixels wide. */
  compare(a: Buffer, b: Buffer, width: number): Promise<number>
  close(): Promise<void>
}

export async function openPreview(fonts: string): Promise<Preview> {
  const script = await bundle()
  const browser = await chromium.launch({ executablePath: testBrowser() ?? '', args: FLAGS })
  const page = await browser.newPage({ deviceScaleFactor: PIXELS, viewport: { width: 1000, height: 800 } })
  const pictures = new Map<string, Buffer>()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html(script) })
    if (pathname.startsWith('/fonts/')) return route.fulfill({ body: await readFile(join(fonts, basename(pathname))) })
    const body = pictures.get(pathname)
    return body ? route.fulfill({ contentType: 'image/png', body }) : route.abort()
  })
  await page.goto(ORIGIN)
  return {
    page,
    show: (scene) => show(page, scene),
    compare: (a, b, width) => {
      pictures.set('/a.png', a).set('/b.png', b)
      return page.evaluate((points) => window.preview.compare('/a.png', '/b.png', points), width)
    },
    close: () => browser.close(),
  }
}

async function show(page: Page, scene: Scene): Promise<readonly Buffer[]> {
  const errors: string[] = []
  page.removeAllListeners('pageerror')
  page.removeAllListeners('console')
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.evaluate((deck) => window.preview.showDeck(deck), scene)
  const pictures: Buffer[] = []
  for (const slide of await page.locator('[data-slide]').all()) pictures.push(await slide.screenshot())
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return pictures
}

function html(script: string): string {
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style><div id="root"></div><script>${script}</script>`
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(HERE, 'page.tsx'), formats: ['iife'], name: 'preview' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('Vite has built nothing')
  const styles = first.output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
  const code = first.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
  const inserted = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(styles.join('\n'))} }));`
  return `${inserted}\n${code}`.replaceAll('</script', '<\\/script')
}
