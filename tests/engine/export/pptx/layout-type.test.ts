import { describe, expect, it, test } from 'vitest'
import type { SceneSlide } from '../../../../core/scene/model'
import type { Box } from '../../../../core/units'
import { layoutType, withLayoutsInUseFirst } from '../../../../engine/export/pptx/layout-type'
import type { Placeholder, PlaceholderType } from '../../../../engine/export/pptx/slots'
import { box, style } from '../fixture-parts'
import { fixtureScene } from './fixture'

const scene = fixtureScene('en')

const placeholder = (type: PlaceholderType, at: Box = box(0, 0, 100, 20)): Placeholder => ({
  type,
  idx: null,
  slot: null,
  name: type,
  box: at,
  style: style(12),
  lineHeight: 14,
  align: 'left',
  valign: 'top',
})

const typeOf = (slots: readonly Placeholder[], id = 'none', of = scene) =>
  layoutType({ layout: { ...(of.layouts[0] as (typeof of.layouts)[number]), id }, slots }, of)

describe('what a layout is to PowerPoint', () => {
  const title = placeholder('title')
  const left = (type: PlaceholderType) => placeholder(type, box(0, 50, 100, 200))
  const right = (type: PlaceholderType) => placeholder(type, box(100, 50, 100, 200))

  test.each<[string, readonly Placeholder[], string | null]>([
    ['a title alone', [title], 'titleOnly'],
    [
      'a title with what surrounds it',
      [title, placeholder('kicker'), placeholder('ftr'), placeholder('sldNum')],
      'titleOnly',
    ],
    ['a text', [title, left('body')], 'tx'],
    ['a chart on the left of a text', [title, left('chart'), right('body')], 'chartAndTx'],
    ['a text on the left of a chart, whatever comes first', [title, right('chart'), left('body')], 'txAndChart'],
    ['two texts', [title, left('body'), right('body')], 'twoColTx'],
    ['two that overlap', [title, left('body'), placeholder('body', box(99, 50, 100, 200))], null],
    ['what no kind has', [title, left('pic'), right('pic')], null],
    ['nothing', [placeholder('ftr')], 'blank'],
    ['a text without a title', [left('body')], null],
  ])('%s', (_, slots, type) => {
    expect(typeOf(slots)).toBe(type)
  })

  it('goes by where a title and a line beneath it are used: at the front, before a section, nowhere', () => {
    const opener = [title, placeholder('subTitle')]
    const slide = (layout: string) => ({ ...(scene.slides[0] as SceneSlide), layout })
    const [section] = scene.sections
    const deck = {
      ...scene,
      slides: [slide('cover'), slide('chart'), slide('opener'), slide('chart')],
      sections: [1, 3].map((firstSlide) => ({ ...(section as (typeof scene.sections)[number]), firstSlide })),
    }
    expect(typeOf(opener, 'cover', deck)).toBe('title')
    expect(typeOf(opener, 'opener', deck)).toBe('secHead')
    expect(typeOf(opener, 'unused', deck)).toBeNull()
  })
})

it('offers the layouts as the slides use them, then the others', () => {
  const used = [...new Set(scene.slides.map((slide) => slide.layout))]
  const others = scene.layouts.map(({ id }) => id).filter((id) => !used.includes(id))
  const backwards = { ...scene, layouts: scene.layouts.toReversed() }
  expect(withLayoutsInUseFirst(backwards).layouts.map(({ id }) => id)).toEqual([...used, ...others.toReversed()])
})
