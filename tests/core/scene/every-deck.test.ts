import { describe, expect, it } from 'vitest'
import { LANGS } from '../../../core/locale'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneNode } from '../../../core/scene/model'
import { blendHex, contrast } from '../../../core/template/color'
import { backgroundsUnder, inkOf, overlap, segmentsOf } from './geometry'
import { DESIGNS, EVERY_DECK, storylineScene } from './scenes'

/** WCAG 2.2, success criterion 1.4.3. */
const MIN_CONTRAST = 4.5

describe.each(EVERY_DECK)('%s in %s, %s', (storyline, design, lang) => {
  const scene = storylineScene(storyline, lang, design)

  it('fits: nothing to report', () => {
    expect(scene.diagnostics).toEqual([])
  })

  it('keeps every text within the slide', () => {
    const outside = segmentsOf(scene).filter(
      ({ node, ink }) =>
        !(node.kind === 'text' && node.rotation !== 0) &&
        (ink.x < 0 || ink.y < 0 || ink.x + ink.width > scene.size.width || ink.y + ink.height > scene.size.height),
    )
    expect(outside.map(({ slide, segment }) => [slide.id, segment.text])).toEqual([])
  })

  it('lets no text touch another', () => {
    expect(scene.slides.flatMap((slide) => touching(slide.nodes).map((pair) => [slide.id, ...pair]))).toEqual([])
  })

  it('can be read: contrast is at least 4.5', () => {
    const faint = segmentsOf(scene).flatMap((placed) => {
      const { palette } = scene.theme
      const background = backgroundsUnder(placed).reduce(
        (under, paint) => blendHex(palette, paint, under),
        palette.background,
      )
      const ratio = contrast(blendHex(palette, placed.segment.style.paint, background), background)
      return ratio < MIN_CONTRAST ? [[placed.slide.id, placed.node.id, placed.segment.text, ratio.toFixed(2)]] : []
    })
    expect(faint).toEqual([])
  })

  it('sets nothing smaller than nine points', () => {
    const small = segmentsOf(scene).filter(({ segment }) => segment.style.size < 9)
    expect(small.map(({ slide, segment }) => [slide.id, segment.text])).toEqual([])
  })

  it('has a title on every slide, each its own', () => {
    const titles = scene.slides.map((slide) => slide.title)
    expect(titles.every((title) => title.length > 2)).toBe(true)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('gives every node an id of its own, and alternative text where there is no text', () => {
    for (const slide of scene.slides) {
      const ids = slide.nodes.map((node) => node.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const node of slide.nodes.filter((entry) => entry.kind === 'chart'))
        expect(node.alt?.length).toBeGreaterThan(20)
    }
  })

  it('names the sources of every number that it shows', () => {
    expect(withoutSources(scene)).toEqual([])
  })
})

/** Pairs of texts of a slide that run into each other; a rate on a line is rotated and judged by eye. */
function touching(nodes: readonly SceneNode[]): [string, string][] {
  const inks = nodes.flatMap((node) =>
    node.kind === 'text' && node.rotation !== 0
      ? []
      : linesOf(node).map((line) => ({
          ink: inkOf(line),
          text: line.segments.map((segment) => segment.text).join(''),
        })),
  )
  return inks.flatMap((a, i) =>
    inks.slice(i + 1).flatMap((b): [string, string][] => (overlap(a.ink, b.ink) > 0.5 ? [[a.text, b.text]] : [])),
  )
}

/** Slides that show numbers without a source line and are no list of sources, or a number without provenance. */
function withoutSources(scene: Scene): string[] {
  return scene.slides.flatMap((slide) => {
    const unsourced = slide.notes.numbers.filter((number) => !/¶\d|第\d/.test(number.provenance))
    const foot = slide.nodes.some((node) => node.role === 'footer' && node.kind === 'text')
    const lists = slide.layout === 'sources'
    return unsourced.length > 0 || (slide.notes.numbers.length > 0 && !foot && !lists) ? [slide.id] : []
  })
}

describe.each(DESIGNS.flatMap((design) => LANGS.map((lang) => [design, lang] as const)))(
  'in %s, %s',
  (design, lang) => {
    it.each([
      ['executive-overview', 8, 10],
      ['full-briefing', 24, 30],
    ])('%s has %i to %i slides, those of the sources included', (storyline, min, max) => {
      const count = storylineScene(storyline, lang, design).slides.length
      expect(count >= min && count <= max, `${count} slides`).toBe(true)
    })
  },
)
