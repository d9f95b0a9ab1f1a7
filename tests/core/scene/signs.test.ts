import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import type { LayoutInput } from '../../../core/template/layout-schema'
import { layOut } from '../world'
import { deckOf } from './decks'
import { withLayout } from './own-layout'

const title = { text: 'A title' }
const SQUARE = { columns: [1, 2], rows: [1, 4] } as const
type Area = LayoutInput['areas'][number]

/** A deck of two slides, laid out with one area beside the title. */
function sceneWith(area: Area, theme?: string) {
  const deck = deckOf('own', { title })
  const [section] = deck.sections
  const slide = { ...section?.slides[0], layout: 'own', content: { title }, ...(theme ? { theme } : {}) }
  const slides = ['one', 'two'].map((id) => ({ ...slide, id })) as Deck['sections'][number]['slides']
  const name = { en: 'Part', zh: '部分' }
  return layOut({ ...deck, sections: [{ name, listed: true, slides }] }, withLayout({ areas: [area] }))
}

describe('an icon', () => {
  const at = { columns: [...SQUARE.columns], rows: [...SQUARE.rows] } as Area['at']

  it('is drawn as shapes in the color of the layout, and belongs to it', () => {
    const scene = sceneWith({ show: 'icon', icon: 'rail', at, colour: 'accent2' })
    const icon = scene.slides[0]?.nodes.filter(({ id }) => id.startsWith('icon')) ?? []
    expect(icon.map(({ id, fromLayout }) => [id, fromLayout])).toEqual([
      ['icon-1-fill', true],
      ['icon-1-lines', true],
    ])
    expect(icon[0]).toMatchObject({ kind: 'shape', fill: { role: 'accent2' }, geometry: { type: 'path' } })
    const own = scene.layouts.find(({ id }) => id === 'own')
    expect(own?.nodes.filter(({ id }) => id.startsWith('icon'))).toHaveLength(2)
  })

  it('is that of the theme where the layout says so, and none where the slide has no theme', () => {
    const drawn = (theme?: string) =>
      sceneWith({ show: 'icon', icon: 'theme', at }, theme).slides[0]?.nodes.filter(({ id }) => id.startsWith('icon'))
    const named = sceneWith({ show: 'icon', icon: 'rail', at }).slides[0]?.nodes.filter(({ id }) =>
      id.startsWith('icon'),
    )
    expect(drawn('rail-connectivity')).toEqual(named?.map((node) => ({ ...node, fromLayout: false })))
    expect(drawn()).toEqual([])
  })
})

describe('a numeral', () => {
  const at = { columns: [1, 4], rows: [1, 6] } as Area['at']
  const texts = (area: Area) =>
    sceneWith(area).slides.map(({ nodes }) => {
      const node = nodes.find(({ id }) => id === 'numeral-1')
      return node?.kind === 'text' ? node.paragraphs[0]?.runs[0]?.text : null
    })

  it('counts sections, counts slides, or is what the layout says', () => {
    expect(texts({ show: 'numeral', at })).toEqual(['01', '01'])
    expect(texts({ show: 'numeral', number: 'slide', at })).toEqual(['01', '02'])
    expect(texts({ show: 'numeral', number: 3, digits: 1, at })).toEqual(['3', '3'])
  })
})
