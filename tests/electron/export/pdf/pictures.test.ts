import { expect, it } from 'vitest'
import type { Crop, ImageNode } from '../../../../core/scene/model'
import { exportPdf } from '../../../../electron/export/pdf/index'
import { exportContext, fixtureScene, fixtureSlides, slide } from './fixture'
import { contentOf, readPdf } from './read-pdf'

const [picture] = fixtureSlides('en')
  .flatMap(({ nodes }) => nodes)
  .filter((node): node is ImageNode => node.kind === 'image')

/** The operators of a page with a picture in a box of 200 by 100 points. */
async function drawn(crop: Crop | null): Promise<string> {
  if (!picture) throw new Error('The fixture has no picture')
  const node = { ...picture, crop, box: { x: 100, y: 50, width: 200, height: 100 } }
  const pdf = readPdf(await exportPdf(fixtureScene('en', [slide(4, null, 'Cropped', [node])]), exportContext()))
  const [page] = pdf.pages
  return page ? contentOf(pdf, page) : ''
}

it('draws a cropped picture whole, and lets its box alone be seen', async () => {
  const content = await drawn({ left: 0.5, top: 0, right: 0, bottom: 0.5 })
  expect(content).toMatch(/100 50 200 100 re\nW n\n/)
  expect(content).toMatch(/\n400 0 0 -200 -100 250 cm\n/)
})

it('clips nothing where the whole picture is shown', async () => {
  const content = await drawn(null)
  expect(content).not.toContain('W n')
  expect(content).toMatch(/\n200 0 0 -100 100 150 cm\n/)
})
