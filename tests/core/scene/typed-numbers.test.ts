import { describe, expect, it } from 'vitest'
import { countNumbers, isAllSourced } from '../../../core/scene/count-numbers'
import type { Scene } from '../../../core/scene/model'
import type { TextContent } from '../../../core/template/content-schema'
import { layOut, SAMPLE_PICTURE, WORLD } from '../world'
import { deckOf } from './decks'

const RD = 'rd-investment/chengdu-chongqing/2023'
const typedIn = ({ diagnostics }: Scene) => diagnostics.filter(({ code }) => code.startsWith('typed-number'))
const points = (texts: readonly TextContent[], lang: 'en' | 'zh' = 'en', talk?: string) => {
  const content = { title: { text: { en: 'What is said', zh: '所言' } }, points: { points: [...texts] } }
  const slide = { id: 'one', layout: 'summary', content, ...(talk === undefined ? {} : { talk }) }
  const sections = [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides: [slide] }]
  return layOut(deckOf('summary', {}, { lang, sections }), WORLD)
}
const footOf = ({ slides }: Scene) => {
  const node = slides[0]?.nodes.find(({ id }) => id === 'sources')
  return node?.kind === 'text' ? node.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('') : ''
}
const textOf = ({ slides }: Scene) => JSON.stringify(slides[0]?.nodes)

describe('a typed number', () => {
  it('is reported once for its slot, with the observations of its value', () => {
    const scene = points(['R&D was 210.45 bn yuan.', 'Again 210.45 bn yuan, and 12.4%.', 'Nothing here in 2023.'])
    expect(typedIn(scene)).toMatchObject([
      {
        code: 'typed-number',
        severity: 'warning',
        slide: 'one',
        args: { figure: '210.45 bn yuan', count: 2, observations: [{ id: RD }] },
      },
      { code: 'typed-number', args: { figure: '12.4%', count: 1, observations: [] } },
    ])
    expect(countNumbers(scene.slides)).toEqual({ sourced: 0, own: 0, unsourced: 2 })
    expect(isAllSourced(countNumbers(scene.slides))).toBe(false)
  })

  it('is reported in the notes, in the names of sections, in the title and the subject of the deck', () => {
    expect(typedIn(points(['A point'], 'en', 'Say that it was 40%.'))).toMatchObject([
      { slot: null, args: { place: { in: 'talk' } } },
    ])
    const name = { en: 'A third of all firms', zh: '三成企业' }
    const deck = deckOf(
      'statement',
      { title: { text: 'Text' } },
      { title: 'Growth of 9%', subject: 'Half a billion yuan' },
    )
    const scene = layOut({ ...deck, sections: deck.sections.map((section) => ({ ...section, name })) }, WORLD)
    expect(typedIn(scene).map(({ args }) => args)).toMatchObject([
      { figure: '9%', place: { in: 'deck', path: 'title' } },
      { figure: 'Half a billion yuan', place: { in: 'deck', path: 'subject' } },
      { figure: 'A third', place: { in: 'deck', path: 'sections.0.name' } },
    ])
    expect(countNumbers(scene.slides).unsourced).toBe(3)
  })

  it('is reported in what was written for an element, and in the description and credit of a picture', () => {
    const deck = deckOf('statement', { title: { text: 'Text' } })
    const alt = { title: { en: 'A line up by 9%', zh: '上升9%的折线' }, foot: { zh: '三成' } }
    const sections = deck.sections.map((one) => ({ ...one, slides: one.slides.map((slide) => ({ ...slide, alt })) }))
    const written = layOut({ ...deck, sections }, WORLD)
    expect(typedIn(written)).toMatchObject([
      { slot: null, args: { figure: '9%', place: { in: 'alt', element: 'title' } } },
    ])
    const image = { ...SAMPLE_PICTURE, alt: { en: 'A pie of 40%', zh: '饼图，40%' }, credit: 'Survey of 1,200 firms' }
    const pictured = layOut(deckOf('picture', { title: { text: 'Text' }, picture: { image } }), WORLD)
    expect(typedIn(pictured).map(({ slot, args }) => [slot, args])).toMatchObject([
      ['picture', { figure: '40%' }],
      ['picture', { figure: '1,200' }],
    ])
  })

  it('is a reference in an alternative text and a credit, too', () => {
    const image = {
      ...SAMPLE_PICTURE,
      alt: { en: `A bar of {{${RD}}}`, zh: '柱' },
      credit: 'By {{own:40 | Survey}} people',
    }
    const scene = layOut(deckOf('picture', { title: { text: 'Text' }, picture: { image } }), WORLD)
    expect(scene.slides[0]?.nodes.find(({ kind }) => kind === 'image')?.alt).toBe('A bar of 210.45\u00a0bn yuan')
    expect(footOf(scene)).toContain('By 40 people')
    expect(countNumbers(scene.slides)).toEqual({ sourced: 1, own: 1, unsourced: 0 })
    expect(typedIn(scene)).toEqual([])
  })

  it('speaks of the whole deck in an alternative text, too', () => {
    const group = { name: 'R&D', observations: [RD] }
    const deck = deckOf('table', { title: { text: 'Text' }, table: { table: { groups: [group] } } })
    const described = layOut(deck, WORLD).slides[0]?.nodes.find((node) => node.alt !== null)
    const alt = { [described?.id ?? '']: { en: '{{deck.figures}}' } }
    const sections = deck.sections.map((one) => ({ ...one, slides: one.slides.map((slide) => ({ ...slide, alt })) }))
    const [slide] = layOut({ ...deck, sections }, WORLD).slides
    expect(slide?.nodes.map((node) => node.alt)).toContain('1 figure')
  })

  it('is a rank that the data has, in either language, and no other ordinal', () => {
    const found = (texts: readonly string[], lang: 'en' | 'zh' = 'en') =>
      typedIn(points(texts, lang)).map(({ args }) => args)
    expect(found(['Chengdu ranked 24th.', 'The 24th session', 'Chongqing ranked 9th.'])).toMatchObject([
      { figure: '24th', observations: [{ id: 'gii-rank/chengdu/2025' }] },
    ])
    expect(found(['成都居第24位', '第24次会议', '重庆居第9位'], 'zh')).toMatchObject([
      { figure: '第24位', observations: [{ id: 'gii-rank/chengdu/2025' }] },
    ])
  })

  it('is none where it is a reference, and where a claim or a finding says it', () => {
    const finding = WORLD.index.dataset.findings.find(({ statement }) => /two|three|%/.test(statement.en))?.id ?? ''
    const scene = points([`R&D was {{${RD}}}.`, { claim: 'auto', of: [RD] }, { finding }])
    expect(typedIn(scene)).toEqual([])
    expect(countNumbers(scene.slides)).toEqual({ sourced: 1, own: 0, unsourced: 0 })
    expect(isAllSourced(countNumbers(scene.slides))).toBe(true)
  })

  it('is counted where there are very many, and few of them are reported each by itself', () => {
    const scene = points(Array.from({ length: 60 }, (_, i) => `Point with ${i + 2000}.5% in it`))
    expect(typedIn(scene).length).toBeLessThan(25)
    expect(typedIn(scene).at(-1)).toMatchObject({ code: 'typed-numbers', args: { count: 40 } })
    expect(countNumbers(scene.slides).unsourced).toBe(60)
  })
})

describe('an own number', () => {
  it('is shown bare, with its source at the foot and in the notes', () => {
    const scene = points(['Up by {{own:12.4% | Ministry report 2025, p. 3}} and {{ own: 40 }}.'])
    expect(textOf(scene)).toContain('Up by 12.4% and 40')
    expect(textOf(scene)).not.toContain('{{')
    expect(footOf(scene)).toBe('12.4%: Ministry report 2025, p. 3. Own figure: 40.')
    expect(scene.slides[0]?.notes.typed).toEqual([
      {
        status: 'own',
        statement: '12.4%',
        source: 'Ministry report 2025, p. 3',
        provenance: 'Ministry report 2025, p. 3 · own figure',
      },
      { status: 'own', statement: '40', source: null, provenance: 'own figure' },
    ])
    expect(typedIn(scene)).toEqual([])
    expect(countNumbers(scene.slides)).toEqual({ sourced: 0, own: 2, unsourced: 0 })
  })

  it('is said in Chinese, behind the sources of the data', () => {
    const scene = points([`增长{{own:12.4%}}，研发{{${RD}}}。`], 'zh')
    expect(footOf(scene)).toMatch(/^来源：.*。自有数据：12\.4%。$/)
    expect(scene.slides[0]?.notes.typed[0]?.provenance).toBe('自有数据')
  })

  it('is named in the notes where its source finds no room at the foot', () => {
    const scene = points([`Up by {{own:12.4% | ${'A report with a very long name, '.repeat(30)}}}.`])
    expect(footOf(scene)).toBe('Own figure: see notes.')
    expect(scene.slides[0]?.notes.typed[0]?.source).toContain('A report with a very long name')
  })

  it('stays as it is written where it has no number', () => {
    expect(textOf(points(['Up by {{own: | Report}}.']))).toContain('{{own: | Report}}')
  })

  it('has its source on the slide of sources', () => {
    const slides = [
      { id: 'one', layout: 'statement', content: { title: { text: '{{own:12.4% | Ministry report 2025}}' } } },
      { id: 'two', layout: 'sources', content: { title: { text: 'Sources' } } },
    ]
    const deck = deckOf('statement', {}, { sections: [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides }] })
    const scene = layOut(deck, WORLD)
    expect(JSON.stringify(scene.slides[1]?.nodes)).toContain('Ministry report 2025')
  })
})
