import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene } from '../../../core/scene/model'
import { storylineScene } from './scenes'

const nodesOf = (scene: Scene) => scene.slides.flatMap(({ nodes }) => nodes)
const textsOf = (scene: Scene) =>
  nodesOf(scene).flatMap((node) =>
    linesOf(node).map(({ segments }) =>
      segments
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
    ),
  )

const english = storylineScene('full-briefing')
const lines = textsOf(english)

describe('a text that needs two lines', () => {
  it('ends its first one where a name of a figure pauses', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['Interval between bullet trains,', 'Chengdu–Chongqing line, March 2021']),
    )
    const chinese = textsOf(storylineScene('full-briefing', 'zh', 'red-seal'))
    expect(chinese).toEqual(expect.arrayContaining(['轨道交通产业链年产值，', '四川，未注明时间']))
  })

  it('ends it between the parts of a caption, whose mark the break replaces', () => {
    expect(lines).toEqual(expect.arrayContaining(['Derived: cube root of 1.62, minus 1', 'compound, over three years']))
  })

  it('ends it at a pause in a title, and in the lead of a section', () => {
    const story = textsOf(storylineScene('science-city-scorecard'))
    expect(story).toContain('and no source says which were reached')
    expect(lines).toContain('Two territories, two sets of figures:')
  })

  it('is not made of one that fits a single line once its cards are scaled', () => {
    expect(lines).toContain('Collaborative innovation index, 2024 +102.29%')
    expect(lines).toContain('Derived: 9.68 ÷ 6.99 − 1 · over five years, in current yuan')
  })
})

it('keeps an amount with its currency, and "top" with its number', () => {
  expect(lines).toContain('Chengdu has a hard-tech fund of 100 billion yuan')
  expect(lines).toContain('top 40 clusters between 2020 and 2024')
})
