import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scene } from '../../core/scene/model'
import { addressedScene } from '../core/scene/addressed'
import { storylineScene } from '../core/scene/scenes'
import { lyingScene } from '../core/scene/upright'
import { fixtureScene } from '../engine/export/pdf/fixture'
import { ROOT } from '../engine/support'
import { testBrowser } from '../tools/browser'
import { missingPrograms } from '../tools/programs'
import { exported } from './exported'
import { measureDeck, type Outputs } from './measure'
import { openLibreOffice } from './office/libreoffice'
import { POPPLER } from './pdf/pictures'
import { openPreview } from './preview/browser'
import { faultsOf } from './report/faults'
import { keepPictures } from './report/keep-pictures'
import type { DeckFidelity } from './report/model'
import { deckTable, knownDifferences, summary } from './report/table'
import { writeReport } from './report/write-report'
import { SAMPLE, SAMPLE_NOTE } from './sample'

// What is missing was said, and why, when it was looked for.
const hasPoppler = missingPrograms(POPPLER).length === 0
const hasOffice = hasPoppler && missingPrograms(['soffice']).length === 0
const hasPreview = hasPoppler && testBrowser() !== null

const measured: DeckFidelity[] = []
let outputs: Outputs
beforeAll(async () => {
  outputs = {
    preview: hasPreview ? await openPreview(join(ROOT, 'out/fonts')) : null,
    office: hasOffice ? await openLibreOffice(ROOT) : null,
  }
})
afterAll(async () => {
  await outputs.preview?.close()
  await outputs.office?.close()
  await writeReport(measured, SAMPLE_NOTE)
  console.log([SAMPLE_NOTE, summary(measured), knownDifferences(measured)].join('\n'))
})

describe.runIf(hasPreview || hasOffice)('preview, PDF and PowerPoint file agree', () => {
  it.each(SAMPLE)('%s in %s, %s', async (storyline, design, lang) => {
    await expectAgreement(`${storyline}-${design}-${lang}`, storylineScene(storyline, lang, design), outputs)
  })

  it.runIf(hasPreview)('every kind of node, in preview and PDF', async () => {
    await expectAgreement('every-kind', fixtureScene('en'), { ...outputs, office: null })
  })

  it('pictures that tell how they lie', async () => {
    await expectAgreement('lying-pictures', lyingScene(), outputs)
  })

  it('links to sources', async () => {
    await expectAgreement('links-en', addressedScene('en'), outputs)
    // LibreOffice lifts Chinese links by up to 3 pt; PowerPoint does not make them fields.
    await expectAgreement('links-zh', addressedScene('zh'), { ...outputs, office: null })
  })
})

async function expectAgreement(name: string, scene: Scene, { preview, office }: Outputs): Promise<void> {
  const files = await exported(scene)
  try {
    const { slides, pictures, printed } = await measureDeck(scene, files, { preview, office })
    measured.push({ name, slides })
    console.log(deckTable({ name, slides }))
    const faults: string[] = []
    for (const slide of slides) {
      const found = faultsOf(slide)
      if (found.length === 0) continue
      const kept = await keepPictures(`${name}-${slide.number}`, slide.number, { pictures, pdf: files.pdf, printed })
      faults.push(`slide ${slide.number} “${slide.title}”: ${found.join('; ')}. Pictures: ${kept}`)
    }
    expect(faults).toEqual([])
  } finally {
    await files.remove()
  }
}
