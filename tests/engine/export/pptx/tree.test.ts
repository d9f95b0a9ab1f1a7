import { describe, expect, it } from 'vitest'
import { x } from '../../../../engine/ooxml/xml/element'
import {
  append,
  childOf,
  elementsOf,
  mustFind,
  open,
  readPart,
  removeAll,
  replace,
} from '../../../../engine/ooxml/xml/tree'
import { writeElement } from '../../../../engine/ooxml/xml/write'

describe('an element that is changed', () => {
  it('leaves the description that it came from as it was, however deep', () => {
    const shared = x('p:sp', {}, x('p:nvSpPr', {}, x('p:cNvPr', { id: 0 })))
    const [one, other] = [open(shared), open(shared)]
    mustFind(one, 'p:nvSpPr', 'p:cNvPr').attributes.id = 7
    append(mustFind(other, 'p:nvSpPr'), x('p:nvPr'))
    expect(writeElement(shared)).toBe('<p:sp><p:nvSpPr><p:cNvPr id="0"/></p:nvSpPr></p:sp>')
    expect(writeElement(one)).toBe('<p:sp><p:nvSpPr><p:cNvPr id="7"/></p:nvSpPr></p:sp>')
    expect(writeElement(other)).toBe('<p:sp><p:nvSpPr><p:cNvPr id="0"/><p:nvPr/></p:nvSpPr></p:sp>')
  })

  it('is found changed when it is looked for again', () => {
    const root = open(x('p:cSld', {}, x('p:sp'), x('p:pic'), x('p:sp')))
    for (const shape of elementsOf(root, 'p:sp').slice(1)) replace(shape, x('p:cxnSp', { id: 2 }))
    expect(elementsOf(root).map(({ name }) => name)).toEqual(['p:sp', 'p:pic', 'p:cxnSp'])
    removeAll(root, 'p:sp')
    expect(childOf(root, 'p:sp')).toBeNull()
    expect(writeElement(root)).toBe('<p:cSld><p:pic/><p:cxnSp id="2"/></p:cSld>')
  })

  it('is missed by name', () => {
    expect(() => mustFind(open(x('p:sld')), 'p:cSld')).toThrow(
      'There is no <p:cSld> in <p:sld>; was pptxgenjs updated?',
    )
  })
})

describe('a part that is read', () => {
  it('keeps its prefixes, attributes and texts, and drops comments', () => {
    const text = '<a:p xmlns:a="a" b="1 &amp; 2"><a:t> R&amp;D &lt;x&gt; </a:t><!-- no --></a:p>'
    expect(writeElement(readPart(text))).toBe(text.replace('<!-- no -->', ''))
  })
})
