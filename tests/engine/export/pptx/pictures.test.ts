import type { Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { ORIENTATIONS } from '../../../../core/picture/exif'
import { readImageHeader } from '../../../../core/picture/image-header'
import type { Scene, SceneNode } from '../../../../core/scene/model'
import { exportPptx } from '../../../../engine/export/pptx'
import { checkPictures } from '../../../../engine/export/pptx/pictures'
import { layOut } from '../../../../engine/world/world'
import { lyingPicture, SIDES } from '../../../core/picture/lying-pictures'
import { deckOf } from '../../../core/scene/decks'
import { cornerOf, lyingNode, OPPOSITE } from '../../../core/scene/upright'
import { WORLD } from '../../shipped-world'
import { box } from '../fixture-parts'
import { context, fixtureScene, picture } from './fixture'
import { one, openPackage } from './read-package'
import { errorsIn, exportScene } from './validator'

const MEGABYTE = 1024 * 1024

/** A slide with a picture of so many megabytes, as often as asked for. */
function sceneWith(megabytes: number, times: number, fromLayout = false): Scene {
  const base64 = 'A'.repeat((megabytes * MEGABYTE * 4) / 3)
  const nodes: SceneNode[] = Array.from({ length: times }, (_, i) => ({
    ...picture(`photo-${i + 1}`, box(0, 0, 10, 10), fromLayout),
    base64,
  }))
  const scene = fixtureScene('en')
  return { ...scene, slides: scene.slides.slice(0, 1).map((slide) => ({ ...slide, nodes })) }
}

describe('pictures', () => {
  it('are refused one by one where they are huge', () => {
    expect(() => checkPictures(sceneWith(33, 1))).toThrow('The picture "photo-1" is larger than 32 MB')
    expect(() => checkPictures(sceneWith(30, 1))).not.toThrow()
  })

  it('are refused where they are too many', () => {
    expect(() => checkPictures(sceneWith(30, 9))).toThrow('pictures take 271 MB together; make them smaller')
    expect(() => checkPictures(sceneWith(30, 8))).not.toThrow()
  })

  it('count once where they belong to the layout', () => {
    expect(() => checkPictures(sceneWith(30, 9, true))).not.toThrow()
  })

  it('are cropped as PowerPoint crops: the whole picture stays in the file', async () => {
    const scene = sceneWith(1, 0)
    const photo = picture('photo', box(100, 100, 200, 100), false, 'A red square')
    const crop = { left: 0.25, top: 0, right: 0.125, bottom: 0.5 }
    const nodes = photo.kind === 'image' ? [{ ...photo, crop }] : []
    const file = await exportPptx({ ...scene, slides: scene.slides.map((slide) => ({ ...slide, nodes })) }, context())
    const cut = one(openPackage(file).xml('ppt/slides/slide1.xml'), 'a:srcRect')
    const sides = ['l', 't', 'r', 'b'].map((side) => cut.getAttribute(side))
    expect(sides).toEqual(['25000', null, '12500', '50000'])
    expect(await errorsIn('cropped.pptx', file)).toEqual([])
  })
})

const BOX = box(100, 50, 200, 100)
const CROP = { left: 0.125, top: 0.25, right: 0.375, bottom: 0.0625 }

describe.each(ORIENTATIONS)('a picture that tells how it lies (%s)', (orientation) => {
  const [row, column] = SIDES[orientation]
  const opened = exported(lyingNode(orientation, BOX, CROP))

  it('is turned upright in its place', async () => {
    const transform = one((await opened).xml('ppt/slides/slide1.xml'), 'p:pic').getElementsByTagName('a:xfrm')[0]
    if (!transform) throw new Error('no place')
    expect(shownAt(transform, [0, 0])).toEqual(cornerOf(BOX, [row, column]))
    expect(shownAt(transform, [1, 0])).toEqual(cornerOf(BOX, [row, OPPOSITE[column]]))
    expect(shownAt(transform, [0, 1])).toEqual(cornerOf(BOX, [OPPOSITE[row], column]))
  })

  it('is cut at the sides of the stored picture that are seen there', async () => {
    const cut = one((await opened).xml('ppt/slides/slide1.xml'), 'a:srcRect')
    const sides = { t: row, b: OPPOSITE[row], l: column, r: OPPOSITE[column] }
    for (const [side, upright] of Object.entries(sides))
      expect([side, Number(cut.getAttribute(side))]).toEqual([side, CROP[upright] * 100_000])
  })

  it('no longer tells it, or some programs would turn it twice', async () => {
    const { paths, bytes } = await opened
    const [media = ''] = paths.filter((path) => path.endsWith('.jpeg') || path.endsWith('.jpg'))
    expect(readImageHeader(bytes(media))?.orientation).toBe(1)
    expect(Buffer.from(bytes(media)).includes('Exif')).toBe(orientation === 1)
  })
})

it('a picture on its side is turned in a placeholder too, and the file has no error', async () => {
  const image = { data: lyingPicture(6), alt: { en: 'An F', zh: '字母F' } }
  const content = { title: { text: 'A photograph' }, picture: { image }, points: { points: ['One'] } }
  const file = await exportScene(layOut(deckOf('picture', content), WORLD))
  const [transform] = one(openPackage(file).xml('ppt/slides/slide1.xml'), 'p:pic').getElementsByTagName('a:xfrm')
  expect(transform?.getAttribute('rot')).toBe('5400000')
  expect(await errorsIn('turned.pptx', file)).toEqual([])
})

async function exported(node: SceneNode) {
  const scene = fixtureScene('en')
  const slides = scene.slides.slice(0, 1).map((slide) => ({ ...slide, nodes: [node] }))
  return openPackage(await exportPptx({ ...scene, slides }, context()))
}

const EMU = 12_700

/** Where a point of a picture (0–1 across and down, as it is stored) is seen: mirrored first, then turned clockwise. */
function shownAt(transform: Element, [u, v]: readonly [number, number]): readonly [number, number] {
  const number = (name: string, key: string) => Number(one(transform, name).getAttribute(key)) / EMU
  const [x, y, width, height] = [
    number('a:off', 'x'),
    number('a:off', 'y'),
    number('a:ext', 'cx'),
    number('a:ext', 'cy'),
  ]
  const across = (transform.getAttribute('flipH') === '1' ? 0.5 - u : u - 0.5) * width
  const down = (v - 0.5) * height
  const quarters = Number(transform.getAttribute('rot')) / 5_400_000
  const [right, below] = [
    [across, down],
    [-down, across],
    [-across, -down],
    [down, -across],
  ][quarters] as [number, number]
  return [x + width / 2 + right, y + height / 2 + below]
}
