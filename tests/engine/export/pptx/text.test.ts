import { beforeAll, describe, expect, it } from 'vitest'
import type { Line } from '../../../../core/text/model'
import { exportPptx } from '../../../../engine/export/pptx'
import { needsBreak, paragraph } from '../../../../engine/export/pptx/drawing/paragraph'
import { fullProperties, splitMarks, withMarksFont } from '../../../../engine/export/pptx/drawing/run'
import { x } from '../../../../engine/ooxml/xml/element'
import { style } from '../fixture-parts'
import { context, fixtureScene } from './fixture'
import { all, childNames, first, type Opened, object, one, openPackage, texts } from './read-package'

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('zh'), context()))
})
const plain = () => opened.xml('ppt/slides/slide6.xml')

describe('a text box', () => {
  it('has no insets and no autofit', () => {
    const body = one(object(plain(), 'Turned'), 'a:bodyPr')
    expect(['wrap', 'lIns', 'tIns', 'rIns', 'bIns', 'anchor'].map((name) => body.getAttribute(name))).toEqual([
      'square',
      '0',
      '0',
      '0',
      '0',
      't',
    ])
    expect(childNames(body)).toEqual(['a:noAutofit'])
  })

  it('turns around its middle', () => {
    expect(one(object(plain(), 'Turned'), 'a:xfrm').getAttribute('rot')).toBe(String(334 * 60_000))
  })

  it('has lines of exact height and runs with everything stated', () => {
    const box = object(plain(), 'Mixed text')
    expect(one(one(box, 'a:lnSpc'), 'a:spcPts').getAttribute('val')).toBe('2000')
    const bold = all(box, 'a:r').find((run) => run.textContent === '202.29')
    const properties = first(bold ?? box, 'a:rPr')
    const said = ['lang', 'altLang', 'sz', 'b', 'i', 'spc', 'kern'].map((name) => properties.getAttribute(name))
    expect(said).toEqual(['en-US', 'zh-CN', '1200', '1', '1', '0', '0'])
    expect(childNames(properties)).toEqual(['a:solidFill', 'a:latin', 'a:ea'])
    expect(one(properties, 'a:ea').getAttribute('typeface')).toBe('+mn-ea')
  })

  it('is cut where the script changes, and shared quotes go with the Chinese', () => {
    const runs = all(object(plain(), 'Mixed text'), 'a:r').map((run) => [
      first(run, 'a:rPr').getAttribute('lang'),
      one(run, 'a:t').textContent,
    ])
    expect(runs.slice(0, 3)).toEqual([
      ['zh-CN', '四年间，“创新”指数从'],
      ['en-US', '100'],
      ['zh-CN', '升至'],
    ])
  })

  it('breaks where the text says so', () => {
    const [paragraph, ...others] = all(object(plain(), 'Mixed text'), 'a:p')
    expect(others).toEqual([])
    expect(all(paragraph ?? plain(), 'a:br')).toHaveLength(1)
  })

  it('tracks letters in hundredths of a point', () => {
    const tracked = all(object(plain(), 'Mixed text'), 'a:rPr').at(-1)
    expect(tracked?.getAttribute('spc')).toBe('50')
  })

  it('has dashes as real bullets, hanging', () => {
    const [, item] = all(object(plain(), 'Body'), 'a:p')
    const properties = first(item ?? plain(), 'a:pPr')
    const indent = 14 * 12700
    expect([properties.getAttribute('marL'), properties.getAttribute('indent')]).toEqual([`${indent}`, `-${indent}`])
    expect(one(properties, 'a:buChar').getAttribute('char')).toBe('–')
    expect(texts(item ?? plain(), 'a:t')).toEqual(['Top talent: 50'])
  })

  it('leaves breaking a long paragraph to the program', () => {
    const item = all(object(plain(), 'Body'), 'a:p').at(-1)
    expect(texts(item ?? plain(), 'a:t')).toEqual([
      'Leading talent: 1,000 people, to be won in the five years of the plan',
    ])
    expect(all(item ?? plain(), 'a:br')).toHaveLength(0)
  })

  it('is not placed where it says nothing', () => {
    expect(opened.text('ppt/slides/slide6.xml')).not.toContain('name="Empty"')
  })
})

describe('marks that both scripts share', () => {
  const cjk = (text: string | null) => ({ text, script: 'cjk' as const })
  const latin = (text: string) => ({ text, script: 'latin' as const })
  const marksIn = (...stretches: readonly { text: string | null; script: 'cjk' | 'latin' }[]) =>
    splitMarks(stretches).flatMap(({ text, marks }) => (marks ? [text] : []))

  it('have the Chinese font by name where they follow Latin letters, as programs would go by those', () => {
    expect(marksIn(cjk('所谓“'), latin('R&D'), cjk('”……投入'))).toEqual(['”……'])
    expect(splitMarks([latin('R&D'), cjk('”投入')]).map(({ text }) => text)).toEqual(['R&D', '”', '投入'])
  })

  it('do so at the beginning of a paragraph too, unless Chinese follows', () => {
    expect(marksIn(cjk('“'), latin('R&D'), cjk('投入'))).toEqual(['“'])
    expect(marksIn(cjk('“研发”投入'))).toEqual([])
  })

  it('follow the letters before a break', () => {
    expect(marksIn(latin('R&D'), cjk(null), cjk('”投入'))).toEqual(['”'])
    expect(marksIn(cjk('研发'), cjk(null), cjk('——'))).toEqual([])
  })

  it('take it from the theme', () => {
    const properties = withMarksFont(fullProperties('a:rPr', style(12), 'cjk'), style(12))
    expect(properties.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'a:solidFill',
      'a:latin',
      'a:ea',
    ])
    expect(properties.children.slice(1)).toEqual([
      x('a:latin', { typeface: '+mn-ea' }),
      x('a:ea', { typeface: '+mn-ea' }),
    ])
  })
})

describe('a soft break', () => {
  const line = (text: string, width: number, end: Line['end']): Line => ({
    paragraph: 0,
    x: 0,
    baseline: 0,
    width,
    segments: [{ text, x: 0, width, style: style(12), script: 'latin' }],
    ...(end === undefined ? {} : { end }),
  })

  it('is needed where the next word would have found room', () => {
    expect(needsBreak(line('Two cities, one', 100, 'space'), line('innovation economy', 120, 'paragraph'), 200)).toBe(
      true,
    )
  })

  it('is not needed where the line is full', () => {
    expect(needsBreak(line('Two cities, one', 150, 'space'), line('innovation economy', 120, 'paragraph'), 200)).toBe(
      false,
    )
  })

  it('is needed where LibreOffice, which rounds small letters down, would have found room', () => {
    const [first, second] = [line('x'.repeat(80), 390, 'space'), line('two words', 50, 'paragraph')]
    expect(needsBreak(first, second, 404)).toBe(true)
    expect(needsBreak(first, second, 394)).toBe(false)
  })

  it('is needed before a range whose beginning would have found room: other programs break after its dash', () => {
    const [first, second] = [line('in the years', 60, 'space'), line('2016–2020', 54, 'paragraph')]
    expect(needsBreak(first, second, 100)).toBe(true)
    expect(needsBreak(first, line('2016 2020', 54, 'paragraph'), 80)).toBe(false)
  })

  it('is always needed at a forced break', () => {
    expect(needsBreak(line('full', 200, 'newline'), line('next', 50, 'paragraph'), 200)).toBe(true)
  })
})

it('keeps an amount on one line by no-break spaces, as programs break lines by themselves', () => {
  const text = 'One of 100 billion yuan, 33 % of it in the top 40'
  const segment = { text, x: 0, width: 260, style: style(12), script: 'latin' } as const
  const line: Line = { paragraph: 0, x: 0, baseline: 0, width: 260, segments: [segment], end: 'paragraph' }
  const source = { runs: [segment], align: 'left', lineHeight: 15, spaceBefore: 0, bullet: null } as const
  const written = JSON.stringify(paragraph(source, [line], true, { room: 300, inherited: null, linkId: String }))
  expect(written).toContain('One of 100\u00a0billion\u00a0yuan, 33\u00a0% of it in the top\u00a040')
})
