import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportPptx, exportWith } from '../../../../engine/export/pptx'
import { checkPackage } from '../../../../engine/export/pptx/check-package'
import { PASSES } from '../../../../engine/export/pptx/finish'
import { Package } from '../../../../engine/ooxml/package/package'
import { x } from '../../../../engine/ooxml/xml/element'
import { append, mustFind } from '../../../../engine/ooxml/xml/tree'
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
})

const tree = () => mustFind(opened.document(SLIDE), 'p:cSld', 'p:spTree')
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
    mustFind(tree(), 'p:graphicFrame', 'p:nvGraphicFramePr', 'p:cNvPr').attributes.id = 2
    expect(() => checkPackage(opened, scene)).toThrow('has two objects with the id 2')
  })

  it('finds texts that are none', () => {
    append(tree(), text('undefined'))
    expect(() => checkPackage(opened, scene)).toThrow('says "undefined" where a value is missing')
  })

  it('finds them within a text, and in what we write as text', () => {
    append(tree(), text('undefined bn yuan'))
    expect(() => checkPackage(opened, scene)).toThrow('says "undefined bn yuan"')
    opened = Package.read(file)
    opened.put(SLIDE, x('p:sld', {}, x('a:t', {}, 'up to NaN %')))
    expect(() => checkPackage(opened, scene)).toThrow('says "up to NaN %"')
  })

  it('lets a deck say such a word itself, also within Chinese, where it is a run of its own', () => {
    append(tree(), text('null'))
    expect(() => checkPackage(opened, { ...scene, keywords: ['一个null值'] })).not.toThrow()
  })

  it('finds ids that are used twice in what we write as text', () => {
    const twice = [x('p:sldId', { id: 256 }), x('p:sldId', { id: 256 })]
    opened.put('ppt/presentation.xml', x('p:presentation', {}, twice))
    expect(() => checkPackage(opened, scene)).toThrow('has two slides with the id 256')
  })

  it('finds relationships of a part that is not there', () => {
    opened.setRelationships('ppt/gone.xml', [])
    expect(() => checkPackage(opened, scene)).toThrow('it says what "ppt/gone.xml" refers to, which is not there')
  })

  it('finds a text body without a paragraph', () => {
    append(tree(), x('p:sp', {}, x('p:txBody', {}, x('a:bodyPr'))))
    expect(() => checkPackage(opened, scene)).toThrow(`"${SLIDE}" has a text body without a paragraph`)
  })
})

describe('an export that fails the check', () => {
  it('gives no file, but a sentence that says why', async () => {
    const passes = PASSES.filter(({ name }) => name !== 'content-types')
    await expect(exportWith(scene, context(), passes)).rejects.toThrow(
      'The PowerPoint file was not written, because PowerPoint would have to repair it: it types "ppt/slide',
    )
  })
})

describe('an attribute', () => {
  it('can hold no number that is none', () => {
    append(tree(), x('p:sp', { id: Number.NaN }))
    expect(() => checkPackage(opened, scene)).toThrow('The attribute "id" would be NaN')
  })
})
