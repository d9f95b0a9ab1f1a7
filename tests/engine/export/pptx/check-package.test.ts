import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { checkPackage } from '../../../../engine/export/pptx/check-package'
import { CONTENT_TYPES, contentTypes } from '../../../../engine/ooxml/package/content-types'
import { Package } from '../../../../engine/ooxml/package/package'
import { type Child, type Xml, x } from '../../../../engine/ooxml/xml/element'
import { context, fixtureScene } from './fixture'

const scene = fixtureScene('en')
const SLIDE = 'ppt/slides/slide2.xml'
let file: Uint8Array
let opened: Package
beforeAll(async () => {
  file = await exportPptx(scene, context())
})
beforeEach(() => {
  opened = Package.read(file)
  opened.put(CONTENT_TYPES, contentTypes(opened))
})

const slideWith = (...objects: readonly Child[]): Xml => x('p:sld', {}, x('p:cSld', {}, x('p:spTree', {}, objects)))
const text = (words: string) => x('p:sp', {}, x('p:txBody', {}, x('a:p', {}, x('a:r', {}, x('a:t', {}, words)))))
const identity = (id: number) => x('p:sp', {}, x('p:nvSpPr', {}, x('p:cNvPr', { id, name: 'Object' })))

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

  it('finds a content type of a part that is not there', () => {
    const types = contentTypes(opened)
    const stale = x('Override', { PartName: '/ppt/slideMasters/slideMaster2.xml', ContentType: 'application/xml' })
    opened.put(CONTENT_TYPES, { ...types, children: [...types.children, stale] })
    expect(() => checkPackage(opened, scene)).toThrow(
      'The PowerPoint file was not written, because PowerPoint would have to repair it: it types "ppt/slideMasters/',
    )
  })

  it('refuses a list of content types that was taken over', () => {
    expect(() => checkPackage(Package.read(file), scene)).toThrow('its list of content types is not ours')
  })

  it('finds a reference to a relationship that is not there', () => {
    opened.put(SLIDE, slideWith(x('p:pic', { 'r:embed': 'rId99' })))
    expect(() => checkPackage(opened, scene)).toThrow('uses the relationship "rId99"')
  })

  it('finds ids that are used twice', () => {
    opened.put(SLIDE, slideWith(identity(2), x('p:grpSp', {}, identity(2))))
    expect(() => checkPackage(opened, scene)).toThrow('has two objects with the id 2')
    opened.put(SLIDE, slideWith(identity(2), identity(3)))
    expect(() => checkPackage(opened, scene)).not.toThrow()
  })

  it('finds ids of slides that are used twice', () => {
    const twice = [x('p:sldId', { id: 256 }), x('p:sldId', { id: 256 })]
    opened.put('ppt/presentation.xml', x('p:presentation', {}, twice))
    expect(() => checkPackage(opened, scene)).toThrow('has two slides with the id 256')
  })

  it.each(['undefined', 'undefined bn yuan', 'up to NaN %'])('finds a missing value in a text (%s)', (words) => {
    opened.put(SLIDE, slideWith(text(words)))
    expect(() => checkPackage(opened, scene)).toThrow(`says "${words}" where a value is missing`)
  })

  it('finds a missing value in an attribute', () => {
    opened.put(SLIDE, slideWith(x('p:cNvPr', { id: 2, name: 'Chart of null' })))
    expect(() => checkPackage(opened, scene)).toThrow('says "Chart of null" where a value is missing')
  })

  it('lets a deck say such a word itself, also within Chinese, where it is a run of its own', () => {
    opened.put(SLIDE, slideWith(text('null')))
    expect(() => checkPackage(opened, { ...scene, keywords: ['一个null值'] })).not.toThrow()
  })

  it('finds relationships of a part that is not there', () => {
    opened.setRelationships('ppt/gone.xml', [])
    expect(() => checkPackage(opened, scene)).toThrow('it says what "ppt/gone.xml" refers to, which is not there')
  })

  it('finds a text body without a paragraph', () => {
    opened.put(SLIDE, slideWith(x('p:sp', {}, x('p:txBody', {}, x('a:bodyPr')))))
    expect(() => checkPackage(opened, scene)).toThrow(`"${SLIDE}" has a text body without a paragraph`)
  })
})
