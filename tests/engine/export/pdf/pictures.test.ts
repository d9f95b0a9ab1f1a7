import { expect, it } from 'vitest'
import { ORIENTATIONS } from '../../../../core/picture/exif'
import type { Crop, ImageNode } from '../../../../core/scene/model'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { SIDES } from '../../../core/picture/lying-pictures'
import { cornerOf, lyingNode, OPPOSITE } from '../../../core/scene/upright'
import { exportContext, fixtureScene, fixtureSlides, slide } from './fixture'
import { contentOf, readPdf } from './read-pdf'

const [picture] = fixtureSlides('en')
  .flatMap(({ nodes }) => nodes)
  .filter((node): node is ImageNode => node.kind === 'image')

const BOX = { x: 100, y: 50, width: 200, height: 100 }

/** The operators of a page with the fixture's picture in a box of 200 by 100 points. */
async function drawn(crop: Crop | null): Promise<string> {
  if (!picture) throw new Error('The fixture has no picture')
  return drawnNode({ ...picture, crop, box: BOX })
}

async function drawnNode(node: ImageNode): Promise<string> {
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

type Matrix = readonly [number, number, number, number, number, number]

/** Where a point of a picture's own square (its first row at 1, its first column at 0) is drawn. */
function place(content: string, [u, v]: readonly [number, number]): readonly number[] {
  const own = content.slice(content.lastIndexOf('\nq\n', content.indexOf(' Do')), content.indexOf(' Do'))
  const matrices = [...own.matchAll(/^(\S+) (\S+) (\S+) (\S+) (\S+) (\S+) cm$/gm)].map(
    (match) => match.slice(1).map(Number) as unknown as Matrix,
  )
  return matrices.reduceRight<readonly [number, number]>(
    ([x, y], [a, b, c, d, e, f]) => [a * x + c * y + e, b * x + d * y + f],
    [u, v],
  )
}

it.each(ORIENTATIONS)('turns a picture upright that tells how it lies (%s)', async (orientation) => {
  const [row, column] = SIDES[orientation]
  const content = await drawnNode(lyingNode(orientation, BOX))
  const near = (point: readonly number[]) => point.map((value) => expect.closeTo(value, 2))
  expect(place(content, [0, 1])).toEqual(near(cornerOf(BOX, [row, column])))
  expect(place(content, [1, 1])).toEqual(near(cornerOf(BOX, [row, OPPOSITE[column]])))
  expect(place(content, [0, 0])).toEqual(near(cornerOf(BOX, [OPPOSITE[row], column])))
})
