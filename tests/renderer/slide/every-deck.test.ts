import type { Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneNode, SceneTheme } from '../../../core/scene/model'
import { paintHex } from '../../../core/template/color'
import { twinFamily } from '../../../renderer/fonts/font-faces'
import { EVERY_DECK, storylineScene } from '../../core/scene/scenes'
import { all, attributesOf, drawn, groupOf } from './render'

describe.each(EVERY_DECK)('%s in %s, %s', (storyline, design, lang) => {
  const scene = storylineScene(storyline, lang, design)
  const slides = scene.slides.map((slide) => ({ slide, root: drawn(scene, slide) }))

  it('sets every segment where the scene has placed it, in its color', () => {
    for (const { slide, root } of slides) {
      expect(all(root, 'tspan').map(readSegment)).toEqual(slide.nodes.flatMap((node) => segmentsOf(node, scene.theme)))
    }
  })

  it('draws every node once, in the order of the scene', () => {
    for (const { slide, root } of slides) {
      const ids = all(root).flatMap((element) => element.getAttribute('data-node') ?? [])
      expect(ids).toEqual(slide.nodes.map((node) => node.id))
    }
  })

  it('has only numbers where numbers belong', () => {
    for (const { root } of slides) expect(all(root).flatMap(badAttributes)).toEqual([])
  })

  it('says what its charts, tables and figures show', () => {
    for (const { slide, root } of slides) {
      for (const node of slide.nodes.filter(hasAlt)) {
        const labels = [groupOf(root, node.id), ...all(groupOf(root, node.id))].map((element) =>
          element.getAttribute('aria-label'),
        )
        expect(labels.filter((label) => label !== null)).toEqual([node.alt])
      }
    }
  })

  it('names slide and title', () => {
    for (const { slide, root } of slides) {
      expect(all(root, 'svg').map((svg) => svg.getAttribute('aria-label'))).toEqual([slide.title])
      const headings = all(root).filter((element) => element.getAttribute('role') === 'heading')
      expect(headings).toHaveLength(slide.nodes.filter((node) => node.role === 'title').length)
    }
  })

  it('paints background and shapes', () => {
    for (const { slide, root } of slides) {
      expect(all(root, 'rect')[0]?.getAttribute('fill')).toBe(`#${paintHex(scene.theme.palette, slide.background)}`)
      for (const node of slide.nodes) if (node.kind === 'shape') expectFill(node, root, scene)
    }
  })
})

/** What a drawn segment says of itself. A space after it belongs to the line's end. */
function readSegment(span: Element) {
  const {
    x,
    y,
    fill,
    'fill-opacity': opacity,
    'font-size': size,
    'letter-spacing': tracking = '0',
  } = attributesOf(span)
  return {
    text: (span.textContent ?? '').trimEnd(),
    place: [Number(x), Number(y)],
    ink: [fill, Number(opacity ?? 1)],
    type: [span.getAttribute('font-family')?.split(',')[0], Number(size), Number(tracking)],
    shape: [span.getAttribute('font-weight') === '700', span.getAttribute('font-style') === 'italic'],
  }
}

function segmentsOf(node: SceneNode, { palette, fonts }: SceneTheme) {
  return linesOf(node).flatMap(({ segments, baseline }) =>
    segments.map(({ text, x, style, script }) => ({
      text: text.trimEnd(),
      place: [x, baseline],
      ink: [`#${paintHex(palette, style.paint)}`, style.paint.alpha ?? 1],
      type: [`'${twinFamily(script === 'cjk' ? fonts.cjk.twin : fonts[style.font].twin)}'`, style.size, style.tracking],
      shape: [style.bold, style.italic],
    })),
  )
}

function badAttributes(element: Element): readonly string[] {
  return Object.entries(attributesOf(element))
    .filter(([, value]) => /NaN|undefined|Infinity|\[object|^null$/.test(value))
    .map(([name, value]) => `${element.tagName} ${name}=${value}`)
}

function hasAlt(node: SceneNode): boolean {
  return node.alt !== null && !node.fromLayout && node.role !== 'decoration'
}

function expectFill(node: Extract<SceneNode, { kind: 'shape' }>, root: Element, { theme }: Scene): void {
  if (node.fill === null || node.geometry.type === 'line') return
  const [shape] = all(groupOf(root, node.id))
  expect(shape?.getAttribute('fill')).toBe(`#${paintHex(theme.palette, node.fill)}`)
  expect(Number(shape?.getAttribute('fill-opacity') ?? 1)).toBe(node.fill.alpha ?? 1)
}
