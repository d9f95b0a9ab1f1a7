import { Chart } from 'chart.js'
import { createRoot, type Root } from 'react-dom/client'
import type { Scene } from '../../../core/scene/model'
import { installFonts } from '../../../renderer/fonts/font-faces'
import { SlideView } from '../../../renderer/slide/slide-view'
import { StaticDeckPage } from '../../../renderer/slide/static-deck-page'

/** What the tests call in the browser. */
export interface PreviewPage {
  /** Shows a deck as pictures, and answers when all fonts are there. */
  showDeck(scene: Scene): Promise<void>
  /** Shows one slide with all that answers to a person, so many pixels wide. */
  showSlide(scene: Scene, number: number, width: number): Promise<void>
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
          onTextDoubleClick={(...text) => doubleClicked.push(text)}
          selectedNode="title"
        />
      </div>,
    )
    await settled(() => document.querySelector('svg') !== null)
  },
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

async function settled(isThere: () => boolean): Promise<void> {
  while (!isThere()) await nextFrame()
  await document.fonts.ready
  await nextFrame()
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame)
}
