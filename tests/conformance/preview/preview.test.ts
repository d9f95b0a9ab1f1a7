import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Scene } from '../../../core/scene/model'
import { EVERY_DECK, storylineScene } from '../../core/scene/scenes'
import { fixtureScene } from '../../electron/export/pdf/fixture'
import { openPreview, PIXELS, type Preview } from './browser'
import { pdfPages } from './pdf-pages'

/** What is left is how two programs smooth the edges of letters. */
const ALIKE = 0.98
/** A folder for the pictures, to look at them; none are kept without it. */
const PICTURES = process.env.PICTURES

let preview: Preview
beforeAll(async () => {
  preview = await openPreview(join(process.cwd(), 'out/fonts'))
})
afterAll(() => preview.close())

it.each(EVERY_DECK)('%s in %s, %s looks like its PDF', async (storyline, design, lang) => {
  await expectAlike(`${storyline}-${design}-${lang}`, storylineScene(storyline, lang, design))
})

it('every kind of node looks like its PDF', async () => {
  await expectAlike('fixture', fixtureScene('en'))
})

async function expectAlike(name: string, scene: Scene): Promise<void> {
  const [shown, printed] = await Promise.all([preview.show(scene), pdfPages(scene, PIXELS)])
  expect(shown.length).toBe(printed.length)
  const values: string[] = []
  for (const [i, picture] of shown.entries()) {
    const page = printed[i] ?? picture
    const alike = await preview.compare(picture, page, scene.size.width)
    await keep(`${name}-${i + 1}`, picture, page)
    values.push(`${alike.toFixed(4)} slide ${i + 1}`)
  }
  console.log(name, values.sort().slice(0, 3).join(', '))
  expect(values.filter((value) => Number.parseFloat(value) < ALIKE)).toEqual([])
}

async function keep(name: string, picture: Buffer, page: Buffer): Promise<void> {
  if (PICTURES === undefined) return
  await mkdir(PICTURES, { recursive: true })
  await writeFile(join(PICTURES, `${name}-preview.png`), picture)
  await writeFile(join(PICTURES, `${name}-pdf.png`), page)
}
