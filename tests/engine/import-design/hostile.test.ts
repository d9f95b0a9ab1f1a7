import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { TEMPLATE_XML } from '../../../engine/ooxml/reading/xml-budget'
import { imported, refusal, templateFile } from './support'

const THEME = 'ppt/theme/theme1.xml'
const MASTER = 'ppt/slideMasters/slideMaster1.xml'

describe('a file from a stranger is refused', () => {
  test('when it is none of ours', () => {
    expect(refusal(strToU8('a text'))).toMatch(/not a PowerPoint file/)
    expect(refusal(new Uint8Array())).toMatch(/not a PowerPoint file/)
    expect(refusal(zipSync({ 'readme.txt': strToU8('a zip') }))).toMatch(/not a PowerPoint file/)
  })

  test('when it is of the old format or locked', () => {
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toMatch(/old format/)
  })

  test('when it is cut off', () => {
    const whole = templateFile()
    expect(refusal(whole.subarray(0, whole.length / 2))).toMatch(/not a PowerPoint file/)
  })

  test('when a part swells beyond all proportion, even one that nobody reads', () => {
    const bomb = templateFile({ parts: { 'ppt/media/bomb.xml': new Uint8Array(20_000_000) } })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(bomb)).toMatch(/expands to an extreme size.*bomb\.xml/)
  })

  test('when a part is in it twice, before any of the two is unpacked', () => {
    const other = THEME.replace('theme1', 'themeX')
    const bytes = templateFile({ parts: { [other]: 'x'.repeat(2000) } })
    expect(imported({ parts: { [other]: 'x' } }).design.id).toBe('house')
    expect(refusal(renamed(bytes, other, THEME))).toMatch(/contains its part "ppt\/theme\/theme1\.xml" twice/)
  })

  test('when it holds more XML than a template needs, before that is parsed', () => {
    const tags = Array.from({ length: TEMPLATE_XML.tags }, (_, i) => `<x${i}/>`)
    expect(refusal(templateFile({ parts: { [THEME]: `<a>${tags.join('')}</a>` } }))).toMatch(
      /more XML than .* "ppt\/theme\/theme1\.xml"/,
    )
  })

  test.each([
    ['attributes', `<a:theme ${Array.from({ length: 2100 }, (_, i) => `a${i}=""`).join(' ')}/>`],
    ['namespaces', `${Array.from({ length: 6100 }, (_, i) => `<a xmlns:n${i}="n">`).join('')}${'</a>'.repeat(6100)}`],
  ])('when a part has %s without end', (_, xml) => {
    expect(refusal(templateFile({ parts: { [THEME]: xml } }))).toMatch(
      /theme1\.xml" is larger than any presentation needs/,
    )
  })

  test('when a part that it reads lies about its size', () => {
    const bytes = templateFile({ parts: { [THEME]: `<a:theme xmlns:a="x">${' '.repeat(200_000)}</a:theme>` } })
    expect(refusal(withDeclaredSize(bytes, THEME, 40))).toMatch(/theme1\.xml" is damaged/)
  })

  test('when its XML declares entities', () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a:theme xmlns:a="x" name="&b;"/>'
    expect(refusal(templateFile({ parts: { [THEME]: entities } }))).toMatch(/declares a document type/)
  })

  test('when its XML is damaged or nests without end', () => {
    expect(refusal(templateFile({ parts: { [THEME]: '<a:theme' } }))).toMatch(/is damaged/)
    expect(refusal(templateFile({ parts: { [THEME]: '<a>'.repeat(200_000) } }))).toMatch(/is damaged|extreme size/)
  })

  test('when a part is missing', () => {
    const lost = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    expect(refusal(templateFile({ parts: { 'ppt/_rels/presentation.xml.rels': lost } }))).toMatch(/no slide master/)
    expect(refusal(templateFile({ parts: { 'ppt/slideMasters/_rels/slideMaster1.xml.rels': lost } }))).toMatch(
      /no theme/,
    )
  })

  test('when its directory is read at the wrong place, without repeating what stands there', () => {
    const shifted = Buffer.concat([Buffer.from('junk'.repeat(10)), templateFile()])
    expect(refusal(shifted)).toMatch(/^This is not a PowerPoint file/)
  })

  test('when its theme has no colors', () => {
    expect(refusal(templateFile({ parts: { [THEME]: '<a:theme xmlns:a="x"/>' } }))).toMatch(
      /no colors .*\. Choose some in PowerPoint/,
    )
  })
})

describe('a file from a stranger does no harm', () => {
  test.each(['sysClr', 'prstClr'])('with a %s whose name is that of a part of every object', (kind) => {
    const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:srgbClr val="112233"/></a:dk1><a:accent1><a:${kind} val="constructor"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`
    const { colors } = imported({ parts: { [THEME]: theme } }).report
    expect(colors).toContainEqual(expect.objectContaining({ role: 'accent1', from: null }))
  })

  test('with paths that lead out of it, since nothing is unpacked to a disk', () => {
    const parts = { '../../evil.xml': '<x/>', '/etc/passwd': 'x', 'C:\\evil.xml': '<x/>' }
    expect(imported({ parts }).design.id).toBe('house')
  })

  test('with a picture that lies elsewhere', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/theme" Target="../theme/theme1.xml"/><Relationship Id="rId2" Type="http://x/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    const picture =
      '<p:sldMaster xmlns:p="p" xmlns:a="a" xmlns:r="r"><p:cSld><p:spTree><p:pic><p:blipFill><a:blip r:embed="rId2"/></p:blipFill><p:spPr><a:xfrm><a:ext cx="900000" cy="400000"/></a:xfrm></p:spPr></p:pic></p:spTree></p:cSld></p:sldMaster>'
    const parts = { 'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels, [MASTER]: picture }
    expect(imported({ parts }).design.logo).toBeUndefined()
  })
})

/** The same archive, with an entry called otherwise, by a name of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

/** The same archive, with another size in the directory at its end (APPNOTE 4.3.12: 24 bytes into an entry). */
function withDeclaredSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const entry = copy.lastIndexOf(Buffer.from(path)) - 46
  copy.writeUInt32LE(size, entry + 24)
  return copy
}
