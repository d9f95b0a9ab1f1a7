import { deflateSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { message } from '../../../messages/message'
import { english } from '../../../messages/render'
import { storylineDeck } from '../../core/scene/scenes'
import { templateFile } from '../import-design/support'
import { exported, held, refusal } from './support'

const DECK = storylineDeck('executive-overview')
const [PPTX, PDF] = await Promise.all([exported(DECK, 'pptx'), exported(DECK, 'pdf')])

/** The same presentation with parts changed. */
function changed(change: (path: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(PPTX)).map(([path, bytes]) => {
    const isXml = /\.(xml|rels)$/.test(path)
    return [path, isXml ? strToU8(change(path, strFromU8(bytes))) : bytes] as const
  })
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

describe('a presentation is refused', () => {
  test('that is none', () => {
    expect(refusal(strToU8('a text'))).toBe(english(message('unknown-exported-format', { endings: ['.pptx', '.pdf'] })))
    expect(refusal(new Uint8Array())).toBe(english(message('unknown-exported-format', { endings: ['.pptx', '.pdf'] })))
    expect(refusal(zipSync({ 'readme.txt': strToU8('a zip') }))).toBe(english(message('not-a-package')))
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe(english(message('old-office-format')))
    expect(refusal(PPTX.subarray(0, PPTX.length / 2))).toBe(english(message('not-a-package')))
  })

  test('that is another Office document', () => {
    const document = changed((path, text) =>
      path === 'ppt/presentation.xml' ? text.replaceAll('p:presentation', 'p:document') : text,
    )
    expect(refusal(document)).toBe(english(message('not-a-package')))
  })

  test('of somebody else’s', () => {
    expect(refusal(templateFile())).toBe(english(message('foreign-presentation')))
  })

  test('that expands to an extreme size', () => {
    const bomb = zipSync({ ...unzipSync(PPTX), 'ppt/slides/slide1.xml': new Uint8Array(2_000_000) })
    expect(refusal(bomb)).toBe(english(message('part-expands-too-much', { part: 'ppt/slides/slide1.xml' })))
  })
})

describe('a presentation whose workbooks', () => {
  const workbook = held(PPTX).slides.flatMap(({ charts }) => charts)[0]?.workbook ?? ''

  test('are damaged is refused, with the name of the part', () => {
    const damaged = zipSync({ ...unzipSync(PPTX), [workbook]: strToU8('a text') }, { level: 0 })
    expect(refusal(damaged)).toBe(english(message('part-damaged', { part: workbook })))
  })

  test('are named a thousand times is read, each workbook once', () => {
    const named = changed((path, text) =>
      path.startsWith('ppt/slides/_rels/')
        ? text.replace(/<Relationship [^>]*\/chart"[^>]*>/, (one) =>
            Array.from({ length: 1000 }, (_, i) => one.replace(/Id="\w+"/, `Id="rId${100 + i}"`)).join(''),
          )
        : text,
    )
    expect(held(named).slides).toEqual(held(PPTX).slides)
  })
})

describe('a presentation that another program has saved', () => {
  const saved = (path: string, text: string) =>
    path === 'docProps/app.xml' ? text.replace('Chengyu Brief', 'Microsoft Office PowerPoint') : text

  test('is told by whom, and read as it is now', () => {
    const inspected = held(
      changed((path, text) => {
        if (path === 'ppt/slides/slide2.xml') return text.replace(/<p:sp>.*<\/p:sp>/s, '')
        // LibreOffice leaves out workbooks, and the indentation of notes.
        const plain = text.replaceAll('relationships/package"', 'relationships/none"')
        return saved(path, path.startsWith('ppt/notesSlides/') ? plain.replaceAll(' lvl="1"', '') : plain)
      }),
    )
    expect(inspected.changedBy).toBe('Microsoft Office PowerPoint')
    expect(inspected.slides[1]?.title).toBe('')
    const workbooks = inspected.slides.flatMap(({ charts }) => charts.map(({ workbook }) => workbook))
    expect([...new Set(workbooks)]).toEqual([null])
    expect(inspected.slides.flatMap(({ numbers }) => numbers)).toEqual(held(PPTX).slides.flatMap((one) => one.numbers))
  })

  test('is nobody’s any more when its notes are gone', () => {
    const bare = changed((path, text) =>
      saved(path, text.replaceAll('relationships/notesSlide"', 'relationships/none"')),
    )
    expect(refusal(bare)).toBe(english(message('foreign-presentation')))
  })

  test('has a workbook that Excel has saved, with its texts in a part of their own', () => {
    const chart = held(PPTX).slides.flatMap(({ charts }) => charts)[0]
    const parts = unzipSync(PPTX)
    const workbook = unzipSync(parts[chart?.workbook ?? ''] ?? new Uint8Array())
    const texts: string[] = []
    const sheet = 'xl/worksheets/sheet2.xml'
    const shared = strFromU8(workbook[sheet] ?? new Uint8Array()).replace(
      /t="inlineStr"><is>(.*?)<\/is>/gs,
      (_, text: string) => `t="s"><v>${texts.push(text) - 1}</v>`,
    )
    const rels = 'xl/_rels/workbook.xml.rels'
    const related = strFromU8(workbook[rels] ?? new Uint8Array()).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    )
    const excel = zipSync({
      ...workbook,
      [sheet]: strToU8(shared),
      [rels]: strToU8(related),
      'xl/sharedStrings.xml': strToU8(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    })
    const again = held(zipSync({ ...parts, [chart?.workbook ?? '']: excel }, { level: 0 }))
    expect(texts.length).toBeGreaterThan(10)
    expect(again.slides).toEqual(held(PPTX).slides)
  })
})

/** A PDF of our kind with these objects, the first of them its catalog. */
function handmade(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer\n<< /Root 1 0 R /Info << /Creator (Chengyu Brief) >> ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

/** The same with an attachment. */
function withAttachment(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content)
  return handmade([
    '<< /Names << /EmbeddedFiles << /Names [ (x) 2 0 R ] >> >> >>',
    `<< /Type /Filespec /UF (${name}) /EF << /F 3 0 R >> >>`,
    `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`,
  ])
}

describe('a PDF is refused', () => {
  const text = Buffer.from(PDF).toString('latin1')
  const bytes = (changedText: string) => Buffer.from(changedText, 'latin1')

  test('that is cut off, wherever', () => {
    for (const share of [0.01, 0.3, 0.7, 0.999]) {
      expect(refusal(PDF.subarray(0, PDF.length * share))).toBe(english(message('damaged-pdf')))
    }
  })

  test('of another program’s', () => {
    expect(refusal(bytes(text.replaceAll('(Chengyu Brief)', '(Somebody else)')))).toBe(english(message('foreign-pdf')))
    expect(refusal(bytes('%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nendobj\nstartxref\n9\n%%EOF'))).toBe(
      english(message('foreign-pdf')),
    )
  })

  test.each(['/Prev 9', '/Encrypt 1 0 R'])('that was added to or locked since: %s', (key) => {
    expect(refusal(handmade(['<< >>'], key))).toBe(english(message('foreign-pdf')))
  })

  test('whose objects are not where its table says', () => {
    expect(refusal(bytes(text.replaceAll(/(\d{10}) 00000 n/g, '0000000007 00000 n')))).toBe(
      english(message('damaged-pdf')),
    )
  })

  test('whose values nest without end', () => {
    expect(refusal(handmade([`<< /Names ${'['.repeat(100_000)} >>`]))).toBe(english(message('damaged-pdf')))
    const parts = Array.from({ length: 100_000 }, (_, i) => `<< /S /Part /K [${i + 3} 0 R] >>`)
    expect(refusal(handmade(['<< /StructTreeRoot << /K 2 0 R >> >>', ...parts, '<< /S /Sect >>']))).toBe(
      english(message('damaged-pdf')),
    )
  })

  test('whose attachment is a bomb, or no table of numbers', () => {
    expect(refusal(withAttachment('deck.brief.json', new Uint8Array(20_000_000)))).toBe(
      english(message('attachment-expands-too-much', { ratio: 200 })),
    )
    const damaged = english(message('damaged-attachment', { name: 'numbers.csv' }))
    for (const table of ['', 'slides,id\r\n1,x\r\n', 'a "quote\r\n']) {
      expect(refusal(withAttachment('numbers.csv', strToU8(table)))).toBe(damaged)
    }
  })
})

describe('a PDF is read', () => {
  test('whose structure tree bites its tail', () => {
    const tree = handmade([
      '<< /StructTreeRoot << /K 2 0 R >> >>',
      '<< /S /Document /K [3 0 R 2 0 R] >>',
      '<< /S /Sect >>',
    ])
    expect(held(tree).slides).toHaveLength(1)
  })

  test('whose deck was replaced by something else, which is reported', () => {
    expect(held(withAttachment('deck.brief.json', strToU8('{'))).deck?.problems).toHaveLength(1)
    expect(held(withAttachment('deck.brief.json', new Uint8Array([0xff, 0xfe]))).deck?.problems).toHaveLength(1)
  })
})
