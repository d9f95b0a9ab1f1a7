import type { Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { box, style } from '../fixture-parts'
import { context, fixtureScene } from './fixture'
import { all, childNames, first, type Opened, object, one, openPackage, texts } from './read-package'

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('en'), context()))
})

const layout = (n: number) => opened.xml(`ppt/slideLayouts/slideLayout${n}.xml`)
const slide = (n: number) => opened.xml(`ppt/slides/slide${n}.xml`)
/** Where a numbered layout has its number. */
const NUMBER = { box: box(852, 506, 60, 14), style: style(9), align: 'right' } as const
const kinds = (root: Element) => all(root, 'p:ph').map((ph) => ph.getAttribute('type'))

describe('layouts', () => {
  it('are offered under the names of ours, all of them and no other', () => {
    const files = opened.paths.filter((path) => /^ppt\/slideLayouts\/[^/]*$/.test(path))
    const names = files.map((path) => one(opened.xml(path), 'p:cSld').getAttribute('name'))
    expect(names).toEqual(['Cover "R&D"', 'Content', 'Free', 'Unused'])
    const master = opened.xml('ppt/slideMasters/slideMaster1.xml')
    expect(all(master, 'p:sldLayoutId')).toHaveLength(4)
  })

  it('carry their background and decoration, which slides do not repeat', () => {
    expect(one(one(layout(1), 'p:bg'), 'a:schemeClr').getAttribute('val')).toBe('accent5')
    expect(object(layout(1), 'City one').nodeName).toBe('p:sp')
    expect(opened.text('ppt/slides/slide1.xml')).not.toContain('City one')
    expect(all(slide(1), 'p:bg')).toHaveLength(0)
    expect(one(one(slide(7), 'p:bg'), 'a:schemeClr').getAttribute('val')).toBe('accent5')
  })

  it('have a footer and a number also where no slide shows them', async () => {
    const scene = fixtureScene('en')
    const unused = scene.layouts.map((each) => (each.id === 'unused' ? { ...each, slideNumber: NUMBER } : each))
    const file = openPackage(await exportPptx({ ...scene, layouts: unused }, context()))
    expect(kinds(file.xml('ppt/slideLayouts/slideLayout4.xml'))).toEqual(['ftr', 'sldNum'])
    expect(kinds(file.xml('ppt/slideLayouts/slideLayout3.xml'))).toEqual([])
  })

  it('define placeholders with place and style', () => {
    expect(kinds(layout(2))).toEqual(['title', 'body', 'ftr', 'sldNum'])
    const title = object(layout(2), 'Title')
    expect(one(title, 'a:off').getAttribute('x')).toBe(String(48 * 12700))
    const level = one(title, 'a:lvl1pPr')
    expect(first(level, 'a:spcPts').getAttribute('val')).toBe('3500')
    expect(one(level, 'a:defRPr').getAttribute('sz')).toBe('2800')
    expect(one(level, 'a:latin').getAttribute('typeface')).toBe('+mj-lt')
  })
})

describe('slides', () => {
  it('fill placeholders and leave place and style to the layout', () => {
    const title = object(slide(2), 'Title')
    expect(one(title, 'p:ph').getAttribute('type')).toBe('title')
    expect(childNames(one(title, 'p:spPr'))).toEqual([])
    expect(one(title, 'a:rPr').getAttribute('sz')).toBeNull()
    expect(childNames(one(title, 'a:rPr'))).toEqual([])
    expect(all(title, 'a:pPr')).toHaveLength(0)
  })

  it('say what differs from the layout', () => {
    const [bold] = all(object(slide(6), 'Body'), 'a:rPr')
    expect(bold?.getAttribute('b')).toBe('1')
    expect(bold?.getAttribute('sz')).toBeNull()
  })

  it('have the number as a field and the sources as a footer', () => {
    expect(kinds(slide(2))).toEqual(['title', 'ftr', 'sldNum'])
    const field = one(object(slide(2), 'Slide number'), 'a:fld')
    expect([field.getAttribute('type'), field.textContent]).toEqual(['slidenum', '2'])
    expect(texts(object(slide(2), 'Sources'), 'a:t')).toEqual(['Source: China Daily, 28 February 2025, ¶7.'])
  })

  it('have a title each, and no empty placeholder', () => {
    for (let n = 1; n <= 8; n++) {
      const titles = all(slide(n), 'p:ph').filter((ph) => ph.getAttribute('type') === 'title')
      expect(titles).toHaveLength(1)
      for (const shape of all(slide(n), 'p:sp')) {
        if (all(shape, 'p:ph').length > 0) expect(texts(shape, 'a:t').join('')).not.toBe('')
      }
    }
  })

  it('keep a title above the edge where nothing else is one', () => {
    const title = object(slide(7), 'Title')
    expect(Number(one(title, 'a:off').getAttribute('y'))).toBeLessThan(-36 * 12700)
    expect(texts(title, 'a:t')).toEqual(['A slide without a title'])
  })

  it('make a title of the slide’s own where the layout has no placeholder', () => {
    const title = object(slide(8), 'Headline')
    expect(one(title, 'p:ph').getAttribute('type')).toBe('title')
    expect(one(title, 'a:rPr').getAttribute('sz')).toBe('3000')
  })
})
