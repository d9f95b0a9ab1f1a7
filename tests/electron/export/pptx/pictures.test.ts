import { describe, expect, it } from 'vitest'
import type { Scene, SceneNode } from '../../../../core/scene/model'
import { exportPptx } from '../../../../electron/export/pptx'
import { checkPictures } from '../../../../electron/export/pptx/place/pictures'
import { box } from '../pdf/fixture-parts'
import { context, fixtureScene, picture } from './fixture'
import { one, openPackage } from './read-package'
import { errorsIn } from './validator'

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
