import { describe, expect, it } from 'vitest'
import type { Orientation } from '../../../core/picture/exif'
import { fitPicture, wholePicture } from '../../../core/scene/picture'
import type { LayoutInput } from '../../../core/template/layout-schema'
import { lyingPicture } from '../picture/lying-pictures'
import { layOut, SAMPLE_PICTURE } from '../world'
import { deckOf } from './decks'
import { withLayout } from './own-layout'
import { WORLD } from './scenes'

const AREA = { x: 100, y: 50, width: 200, height: 100 }
const SQUARE = { width: 40, height: 40 }
const middle = { align: 'center', valign: 'middle' } as const

describe('a picture in an area', () => {
  it('is shown whole, in the place that the layout says', () => {
    const fit = 'contain' as const
    const box = (x: number) => ({ box: { x, y: 50, width: 100, height: 100 }, crop: null })
    expect(fitPicture(SQUARE, AREA, { fit, ...middle })).toEqual(box(150))
    expect(fitPicture(SQUARE, AREA, { fit, ...middle, align: 'right' })).toEqual(box(200))
  })

  it('fills the area where it covers it, and loses what is over', () => {
    const fit = 'cover' as const
    const centred = fitPicture(SQUARE, AREA, { fit, ...middle })
    expect(centred).toEqual({ box: AREA, crop: { left: 0, right: 0, top: 0.25, bottom: 0.25 } })
    expect(wholePicture(centred)).toEqual({ x: 100, y: 0, width: 200, height: 200 })
    const top = fitPicture(SQUARE, AREA, { fit, ...middle, valign: 'top' })
    expect(top.crop).toEqual({ left: 0, right: 0, top: 0, bottom: 0.5 })
    expect(wholePicture(top)).toEqual({ x: 100, y: 50, width: 200, height: 200 })
  })

  it('is not cropped where it has the proportions of the area', () => {
    expect(fitPicture({ width: 20, height: 10 }, AREA, { fit: 'cover', ...middle })).toEqual({ box: AREA, crop: null })
  })
})

const content = {
  title: { text: 'A title' },
  picture: { image: SAMPLE_PICTURE },
  points: { points: ['One'] },
}
const layOutIn = (lang: 'en' | 'zh', change = {}) =>
  layOut(deckOf('picture', { ...content, ...change }, { lang }), WORLD)

describe('a slide with a picture', () => {
  it.each(['en', 'zh'] as const)('says in %s what it shows, and at the foot whose it is', (lang) => {
    const [slide] = layOutIn(lang).slides
    expect(slide?.nodes.find(({ id }) => id === 'picture')?.alt).toBe(SAMPLE_PICTURE.alt[lang])
    const foot = slide?.nodes.find(({ id }) => id === 'sources')
    const words = foot?.kind === 'text' ? foot.paragraphs[0]?.runs[0]?.text : ''
    expect(words).toBe(lang === 'en' ? 'Picture: drawing of this program.' : '图片：本程序绘制。')
  })

  it('places a photograph that lies on its side by its upright size', () => {
    const shown = (orientation: Orientation) => {
      const image = { ...SAMPLE_PICTURE, data: lyingPicture(orientation) }
      const [slide] = layOutIn('en', { picture: { image } }).slides
      const node = slide?.nodes.find(({ id }) => id === 'picture')
      if (node?.kind !== 'image') throw new Error('no picture')
      return node
    }
    const { box, crop } = shown(1)
    expect(shown(6)).toMatchObject({ box, crop, orientation: 6 })
  })

  it('stays empty without one, and says so', () => {
    const { picture: _, ...others } = content
    const scene = layOut(deckOf('picture', others), WORLD)
    expect(scene.slides[0]?.nodes.some(({ kind }) => kind === 'image')).toBe(false)
    expect(scene.diagnostics.map(({ code, slot }) => [code, slot])).toEqual([['empty-slot', 'picture']])
  })

  it('tells that a layout without a foot does not say whose it is', () => {
    const layout: Partial<LayoutInput> = {
      frame: 'none',
      slots: { picture: { accepts: 'image', name: { en: 'Picture', zh: '图片' } } },
      areas: [{ show: 'image', slot: 'picture', at: { band: 'bleed' } }],
    }
    const scene = layOut(deckOf('own', { picture: { image: SAMPLE_PICTURE } }), withLayout(layout))
    expect(scene.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'credit-hidden',
        slot: 'picture',
        args: { layout: expect.objectContaining({ id: 'own' }), slot: expect.objectContaining({ id: 'picture' }) },
      }),
    )
  })
})
