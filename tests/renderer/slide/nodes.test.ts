import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { dashPattern } from '../../../core/drawing/kind-style'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { linkSpans } from '../../../core/text/links'
import { SlideThumbnail } from '../../../renderer/slide/slide-thumbnail'
import { ADDRESS, addressedScene } from '../../core/scene/addressed'
import { fixtureScene } from '../../engine/export/pdf/fixture'
import { all, attributesOf, drawn, groupOf, parsed } from './render'
import { StaticDeckPage } from './static-deck-page'

const SCENE = fixtureScene('en')
const PLAN = slideNumber(SCENE, 7)
const CHARTS = slideNumber(SCENE, 4)
const plan = drawn(SCENE, PLAN)

describe('shapes', () => {
  it('have round corners, dashes and hatching within their outline', () => {
    const [fill, clip, clipped, hatching, outline] = all(groupOf(plan, 'panel'))
    expect(attributesOf(fill ?? plan)).toMatchObject({ x: '48', y: '300', width: '200', height: '80', rx: '8' })
    expect(clipped?.getAttribute('rx')).toBe('8')
    expect(hatching?.getAttribute('clip-path')).toBe(`url(#${clip?.getAttribute('id')})`)
    expect(hatching?.getAttribute('d')).toMatch(/^(M[\d.]+ [\d.]+L[\d.]+ [\d.]+)+$/)
    expect(outline?.getAttribute('stroke-dasharray')).toBe(dashPattern(1.5).join(' '))
    expect(outline?.getAttribute('fill')).toBe('none')
  })

  it('follow paths', () => {
    const [fill] = all(groupOf(plan, 'triangle'), 'path')
    expect(fill?.getAttribute('d')).toBe('M280 380L320 300C340 300 360 340 360 380Z')
    expect(fill?.getAttribute('fill-opacity')).toBe('0.3')
  })

  it('are lines from corner to corner', () => {
    const [rule] = all(groupOf(plan, 'rule'), 'line')
    expect(attributesOf(rule ?? plan)).toMatchObject({ x1: '48', y1: '501', x2: '912', y2: '501' })
  })
})

describe('text', () => {
  it('turns around the middle of its box', () => {
    expect(groupOf(plan, 'turned').getAttribute('transform')).toBe('rotate(-26 480 310)')
  })

  it('makes one list of list items that follow each other', () => {
    const list = all(groupOf(plan, 'list')).filter((element) => element.getAttribute('role') === 'list')
    expect(list).toHaveLength(1)
    expect(list.flatMap((element) => all(element, 'text')).map((text) => text.textContent)).toEqual([
      '– Top talent: 50',
      '– Leading talent: 1,000 people, who are to be won in the five years of the plan',
      '– Young talent',
    ])
  })

  it('says where it is Chinese in a deck of another language', () => {
    const cover = drawn(SCENE, slideNumber(SCENE, 1))
    const chinese = all(cover, 'tspan').filter((span) => span.getAttribute('lang') === 'zh-CN')
    expect(chinese.map((span) => span.textContent).join('')).toContain('成渝地区双城经济圈')
    const inChinese = fixtureScene('zh')
    const spans = all(drawn(inChinese, slideNumber(inChinese, 8)), 'tspan')
    expect(spans.filter((span) => span.hasAttribute('lang'))).toEqual([])
  })

  it('takes a double click in all of its box, where one is listened to', () => {
    const [hit] = all(groupOf(drawn(SCENE, PLAN, { onTextDoubleClick: () => {} }), 'title'), 'rect')
    expect(attributesOf(hit ?? plan)).toMatchObject({ x: '48', width: '864', 'pointer-events': 'all' })
    expect(all(groupOf(plan, 'title'), 'rect')).toEqual([])
  })
})

describe('a link', () => {
  const scene = addressedScene('en')
  const slides = scene.slides.map((slide) => drawn(scene, slide))

  it('tells its address under the pointer, on every line, and is underlined', () => {
    scene.slides.forEach((slide, i) => {
      const root = slides[i] ?? plan
      const stretches = slide.nodes.flatMap(linesOf).flatMap(linkSpans)
      const titles = all(root, 'tspan').flatMap((span) => all(span, 'title'))
      expect(titles.map((title) => title.textContent)).toEqual(stretches.map(() => ADDRESS))
      for (const { underline } of stretches) {
        const found = all(root, 'rect').filter((rect) => Number(rect.getAttribute('y')) === underline.y)
        expect(found.map(attributesOf)).toMatchObject([{ x: `${underline.x}`, width: `${underline.width}` }])
      }
    })
  })

  it('opens nothing: the window does not leave its page', () => {
    for (const root of slides)
      expect(all(root).filter((each) => each.tagName === 'a' || each.hasAttribute('href'))).toEqual([])
  })
})

describe('tables', () => {
  const roles = (role: string) => all(groupOf(plan, 'plan')).filter((each) => each.getAttribute('role') === role)

  it('are tables with a header, rows and all of their cells', () => {
    expect(roles('table')).toHaveLength(1)
    expect(roles('columnheader').map((cell) => cell.textContent)).toEqual(['PLATFORMS', 'TARGET'])
    expect(roles('row')).toHaveLength(4)
    expect(roles('cell')).toHaveLength(6)
  })

  it('draw fills before rules', () => {
    const [grid] = all(groupOf(plan, 'plan'))
    const names = all(grid ?? plan).map((element) => element.tagName)
    expect(names).toEqual([...names].sort().reverse())
  })
})

describe('images', () => {
  it('are embedded, and described where they have a text', () => {
    const picture = groupOf(plan, 'picture')
    expect(attributesOf(picture)).toMatchObject({ role: 'img', 'aria-label': 'A red square' })
    expect(all(picture, 'image')[0]?.getAttribute('href')).toMatch(/^data:image\/png;base64,iVBOR/)
    expect(groupOf(plan, 'ornament').getAttribute('aria-hidden')).toBe('true')
  })

  it('are drawn whole and seen in their box only where they are cropped', () => {
    const crop = { left: 0.25, top: 0, right: 0.25, bottom: 0 }
    const nodes = PLAN.nodes.map((node) => (node.kind === 'image' && node.id === 'picture' ? { ...node, crop } : node))
    const picture = groupOf(drawn(SCENE, { ...PLAN, nodes }), 'picture')
    const [clip, box, whole] = all(picture)
    expect(attributesOf(box ?? plan)).toEqual({ x: '600', y: '340', width: '60', height: '60' })
    expect(attributesOf(whole ?? plan)).toMatchObject({ x: '570', y: '340', width: '120', height: '60' })
    expect(whole?.getAttribute('clip-path')).toBe(`url(#${clip?.getAttribute('id')})`)
  })
})

describe('charts', () => {
  it('keep a canvas in their place and their labels, without a browser', () => {
    const root = drawn(SCENE, CHARTS, { interactive: true })
    for (const node of CHARTS.nodes) {
      if (node.kind !== 'chart') continue
      const [frame] = all(groupOf(root, node.id), 'foreignObject')
      expect(attributesOf(frame ?? root)).toMatchObject({ x: `${node.box.x}`, y: `${node.box.y}` })
      expect(all(groupOf(root, node.id), 'canvas')).toHaveLength(1)
    }
  })
})

describe('the views', () => {
  it('frame the selected node', () => {
    const frames = all(drawn(SCENE, PLAN, { selectedNode: 'list' }), 'rect').filter(
      (rect) => rect.getAttribute('class') === 'slide-selection',
    )
    expect(frames.map(attributesOf)).toMatchObject([{ x: '500', y: '128', width: '300', height: '200' }])
  })

  it('show a thumbnail as one picture with its title', () => {
    const thumbnail = parsed(createElement(SlideThumbnail, { scene: SCENE, slide: PLAN }))
    expect(thumbnail.getAttribute('role')).toBe('img')
    expect(all(thumbnail, 'title').map((title) => title.textContent)).toEqual([PLAN.title])
  })

  it('show a whole deck on one page', () => {
    const page = parsed(createElement(StaticDeckPage, { scene: SCENE }))
    expect(all(page, 'section').map((section) => section.getAttribute('data-slide'))).toEqual(
      SCENE.slides.map((slide) => `${slide.number}`),
    )
  })
})

function slideNumber(scene: Scene, number: number): SceneSlide {
  const slide = scene.slides[number - 1]
  if (slide === undefined) throw new Error(`no slide ${number}`)
  return slide
}
