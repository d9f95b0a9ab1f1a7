import { beforeAll, describe, expect, it } from 'vitest'
import type { LayoutPlaceholder, Scene } from '../../../../core/scene/model'
import { exportPptx } from '../../../../engine/export/pptx'
import { box, paragraph, style, textNode } from '../fixture-parts'
import { context, fixtureScene } from './fixture'
import { all, childNames, first, type Opened, object, one, openPackage, texts } from './read-package'
import { errorsIn } from './validator'

const TEXT = { name: 'Slot', style: style(14), lineHeight: 18, align: 'left', valign: 'top' } as const
const CHART: LayoutPlaceholder = { ...TEXT, slot: 'index', type: 'chart', box: box(48, 128, 430, 350) }
const TABLE: LayoutPlaceholder = { ...TEXT, slot: 'plan', type: 'table', box: box(48, 130, 415, 340) }
const PICTURE: LayoutPlaceholder = { ...TEXT, slot: 'photo', type: 'picture', box: box(600, 340, 60, 60) }

/** The fixture, whose content layout takes a chart, a table and pictures, and whose second slide has a kicker. */
function figureScene(lang: 'en' | 'zh', placeholders: readonly LayoutPlaceholder[] = [CHART, TABLE, PICTURE]): Scene {
  const scene = fixtureScene(lang)
  const kicker = textNode('kicker', 'caption', box(48, 30, 600, 14), [paragraph('INNOVATION', style(11))], lang, {
    slot: null,
  })
  return {
    ...scene,
    layouts: scene.layouts.map((layout) =>
      layout.id === 'content' ? { ...layout, placeholders: [...layout.placeholders, ...placeholders] } : layout,
    ),
    slides: scene.slides.map((slide) => (slide.number === 2 ? { ...slide, nodes: [kicker, ...slide.nodes] } : slide)),
  }
}

let file: Uint8Array
let opened: Opened
beforeAll(async () => {
  file = await exportPptx(figureScene('en'), context())
  opened = openPackage(file)
})

const slide = (n: number) => opened.xml(`ppt/slides/slide${n}.xml`)
const layout = (n: number) => opened.xml(`ppt/slideLayouts/slideLayout${n}.xml`)
const identity = (root: ReturnType<typeof slide>, name: string) => {
  const ph = one(object(root, name), 'p:ph')
  return [ph.getAttribute('type'), ph.getAttribute('idx')]
}

describe('placeholders of figures', () => {
  it('are filled by the charts, tables and pictures of slides', () => {
    expect(identity(slide(2), 'Index')).toEqual(['chart', '14'])
    expect(identity(slide(6), 'Plan')).toEqual(['tbl', '15'])
    expect(identity(slide(6), 'Photo')).toEqual(['pic', '16'])
  })

  it('are filled once each, and by nothing of another slot', () => {
    expect(all(object(slide(6), 'Ornament'), 'p:ph')).toEqual([])
    expect(all(slide(3), 'p:ph').map((ph) => ph.getAttribute('type'))).not.toContain('chart')
  })

  it('give pictures their place, and charts and tables the one that they return to', () => {
    expect(childNames(one(object(slide(6), 'Photo'), 'p:spPr'))).toEqual([])
    expect(one(object(slide(6), 'Plan'), 'p:xfrm')).toBeDefined()
    expect(texts(slide(6), 'a:t')).toContain('R&D institutions')
  })

  it('stand on the layout with a prompt in the deck’s language', async () => {
    const prompts = (of: Opened) => {
      const shapes = all(of.xml('ppt/slideLayouts/slideLayout2.xml'), 'p:sp').filter(
        ({ nodeName }) => nodeName === 'p:sp',
      )
      return shapes.flatMap((shape) => texts(shape, 'a:t'))
    }
    expect(prompts(opened)).toEqual(
      expect.arrayContaining(['Click the icon to add a chart', 'Click the icon to add a table']),
    )
    const chinese = openPackage(await exportPptx(figureScene('zh'), context()))
    expect(prompts(chinese)).toEqual(
      expect.arrayContaining(['单击图标添加图表', '单击图标添加图片', '单击此处添加主题']),
    )
  })

  it('are valid', async () => {
    expect(await errorsIn('figures.pptx', file)).toEqual([])
  })
})

describe('the kicker', () => {
  it('has place and style from its layout, on every numbered layout', () => {
    const kicker = object(slide(2), 'Kicker')
    expect(identity(slide(2), 'Kicker')).toEqual(['body', '100'])
    expect(childNames(one(kicker, 'p:spPr'))).toEqual([])
    expect(one(kicker, 'a:rPr').getAttribute('sz')).toBeNull()
    expect(first(one(object(layout(2), 'Theme'), 'a:lvl1pPr'), 'a:defRPr').getAttribute('sz')).toBe('1100')
  })

  it('is not what the master takes for its text', () => {
    const master = opened.xml('ppt/slideMasters/slideMaster1.xml')
    expect(one(one(one(master, 'p:bodyStyle'), 'a:lvl1pPr'), 'a:defRPr').getAttribute('sz')).toBe('1400')
  })
})

describe('the type of a layout', () => {
  const typeOf = async (placeholders: readonly LayoutPlaceholder[]) => {
    const made = openPackage(await exportPptx(figureScene('en', placeholders), context()))
    return made.xml('ppt/slideLayouts/slideLayout2.xml').getAttribute('type')
  }

  it('says what opens the deck, what has a text, and what has nothing', () => {
    const types = [1, 3, 4].map((n) => layout(n).getAttribute('type'))
    expect(types).toEqual(['title', 'blank', 'blank'])
  })

  it('goes by what stands beside each other beneath the title', async () => {
    expect(await typeOf([])).toBe('tx')
    expect(await typeOf([{ ...CHART, box: box(48, 128, 430, 350) }])).toBe('chartAndTx')
    expect(await typeOf([{ ...CHART, box: box(820, 128, 100, 350) }])).toBe('txAndChart')
  })

  it('is left out where PowerPoint has no word for it', async () => {
    expect(await typeOf([{ ...CHART, box: box(480, 330, 300, 100) }])).toBeNull()
    expect(layout(2).getAttribute('type')).toBeNull()
  })
})
