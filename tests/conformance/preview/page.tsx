import { Chart } from 'chart.js'
import { createRoot, type Root } from 'react-dom/client'
import type { Scene } from '../../../core/scene/model'
import { installFonts } from '../../../renderer/fonts/font-faces'
import { SlideView } from '../../../renderer/slide/slide-view'
import { StaticDeckPage } from '../../renderer/slide/static-deck-page'
import { type GreyPicture, similarity } from '../compare/similarity'

/** What the tests call in the browser. */
export interface PreviewPage {
  /** Shows a deck as pictures, and answers when all fonts are there. */
  showDeck(scene: Scene): Promise<void>
  /** Shows one slide with all that answers to a person, so many pixels wide. */
  showSlide(scene: Scene, number: number, width: number): Promise<void>
  /** How alike two picture files are, 0–1, scaled down to so many pixels in width. */
  compare(one: string, other: string, width: number): Promise<number>
  /** Takes away what is shown. */
  clear(): void
  /** The charts that are alive. */
  countCharts(): number
  /** The texts that were double-clicked. */
  readonly doubleClicked: (readonly [string, string | null])[]
}

let root: Root | null = null
const doubleClicked: PreviewPage['doubleClicked'] = []

const preview: PreviewPage = {
  doubleClicked,
  async showDeck(scene) {
    fresh().render(<StaticDeckPage scene={scene} />)
    await settled(() => document.querySelectorAll('[data-slide]').length === scene.slides.length)
  },
  async showSlide(scene, number, width) {
    const slide = scene.slides[number - 1]
    if (slide === undefined) throw new Error(`no slide ${number}`)
    fresh().render(
      <div style={{ width }}>
        <SlideView
          scene={scene}
          slide={slide}
          interactive
          onTextDoubleClick={(node, slot) => doubleClicked.push([node, slot])}
          selectedNode="title"
        />
      </div>,
    )
    await settled(() => document.querySelector('svg') !== null)
  },
  compare: async (one, other, width) => similarity(await decode(one, width), await decode(other, width)),
  clear() {
    root?.unmount()
    root = null
  },
  countCharts: () => Object.keys(Chart.instances).length,
}

installFonts(document)
Object.assign(window, { preview })

function fresh(): Root {
  preview.clear()
  root = createRoot(document.getElementById('root') ?? document.body)
  return root
}

async function settled(exists: () => boolean): Promise<void> {
  while (!exists()) await nextFrame()
  await document.fonts.ready
  await nextFrame()
}

/** Scaled down, so that what counts is where ink lies and not how its edge is smoothed. */
async function decode(url: string, width: number): Promise<GreyPicture> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob())
  const height = Math.round((bitmap.height * width) / bitmap.width)
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const grey = new Float32Array(width * height)
  for (let i = 0; i < grey.length; i++) {
    const at = i * 4
    grey[i] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
  }
  return { width, height, grey }
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame)
}
