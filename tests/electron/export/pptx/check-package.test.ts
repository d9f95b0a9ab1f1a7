import { beforeEach, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../electron/export/pptx'
import { checkPackage } from '../../../../electron/export/pptx/check-package'
import { Package } from '../../../../electron/export/pptx/package/package'
import { append, mustFind, rootOf } from '../../../../electron/export/pptx/xml/dom'
import { x } from '../../../../electron/export/pptx/xml/element'
import { context, fixtureScene } from './fixture'

const scene = fixtureScene('en')
const SLIDE = 'ppt/slides/slide2.xml'
let opened: Package
beforeEach(async () => {
  opened = Package.read(await exportPptx(scene, context()))
})

const tree = () => mustFind(rootOf(opened.document(SLIDE)), 'p:cSld', 'p:spTree')
const text = (words: string) => x('p:sp', {}, x('p:txBody', {}, x('a:p', {}, x('a:r', {}, x('a:t', {}, words)))))

describe('the package check', () => {
  it('passes what we write', () => {
    expect(() => checkPackage(opened, scene)).not.toThrow()
  })

  it('finds a relationship that leads nowhere', () => {
    opened.remove('ppt/media/image1.png')
    expect(() => checkPackage(opened, scene)).toThrow('refers to "ppt/media/image1.png", which is not there')
  })

  it('finds a part that nothing refers to', () => {
    opened.put('ppt/lost.xml', x('lost'))
    expect(() => checkPackage(opened, scene)).toThrow('nothing refers to its part "ppt/lost.xml"')
  })

  it('finds a part without a content type', () => {
    opened.put('ppt/new.xml', x('new'))
    opened.relate(SLIDE, 'somehow', 'ppt/new.xml')
    expect(() => checkPackage(opened, scene)).toThrow('its part "ppt/new.xml" has no content type')
  })

  it('finds a reference to a relationship that is not there', () => {
    append(tree(), x('p:pic', { 'r:embed': 'rId99' }))
    expect(() => checkPackage(opened, scene)).toThrow('uses the relationship "rId99"')
  })

  it('finds ids that are used twice', () => {
    mustFind(tree(), 'p:graphicFrame', 'p:nvGraphicFramePr', 'p:cNvPr').setAttribute('id', '2')
    expect(() => checkPackage(opened, scene)).toThrow('has two objects with the id 2')
  })

  it('finds texts that are none', () => {
    append(tree(), text('undefined'))
    expect(() => checkPackage(opened, scene)).toThrow('says "undefined" where a value is missing')
  })

  it('lets a deck say such a word itself', () => {
    append(tree(), text('null'))
    expect(() => checkPackage(opened, { ...scene, keywords: ['null'] })).not.toThrow()
  })

  it('finds a text body without a paragraph', () => {
    append(tree(), x('p:sp', {}, x('p:txBody', {}, x('a:bodyPr'))))
    expect(() => checkPackage(opened, scene)).toThrow(`"${SLIDE}" has a text body without a paragraph`)
  })
})

describe('an attribute', () => {
  it('can hold no number that is none', () => {
    append(tree(), x('p:sp', { id: Number.NaN }))
    expect(() => checkPackage(opened, scene)).toThrow('The attribute "id" would be NaN')
  })
})
