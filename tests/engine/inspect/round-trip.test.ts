import { describe, expect, test } from 'vitest'
import { citationsIn } from '../../../core/dataset/number-in-words'
import { tracedId } from '../../../core/dataset/traced'
import { LANGS } from '../../../core/locale'
import { withKeptSpaces } from '../../../core/text/opportunities'
import { plainDeckText } from '../../../engine/files/deck-text'
import type { Inspected } from '../../../engine/inspect/model'
import { layOut } from '../../../engine/world/world'
import { deckOf } from '../../core/scene/decks'
import { storylineDeck } from '../../core/scene/scenes'
import { WORLD } from '../shipped-world'
import { exported, held } from './support'

const outline = ({ slides }: Pick<Inspected, 'slides'>) =>
  slides.map(({ number, section, title }) => ({ number, section, title }))

describe.each(LANGS)('a full briefing in %s', async (lang) => {
  const deck = storylineDeck('full-briefing', lang)
  const scene = layOut(deck, WORLD)
  const [pptx, pdf] = await Promise.all([exported(deck, 'pptx'), exported(deck, 'pdf')])
  const [presentation, document] = [held(pptx), held(pdf)]

  // PowerPoint breaks lines by itself: its file holds together by no-break spaces what the scene does.
  test.each([
    [presentation, withKeptSpaces],
    [document, String],
  ] as const)('has its slides in either file', (inspected, written) => {
    const expected = scene.slides.map(({ number, section, title }) => ({ number, section, title: written(title) }))
    expect(outline(inspected)).toEqual(expected)
    const { title, author, date, changedBy } = inspected
    expect({ title, author, date, changedBy, lang: inspected.lang }).toEqual({
      title: scene.title,
      author: scene.author,
      date: scene.date,
      changedBy: null,
      lang,
    })
  })

  test('has every number with its source in the presentation’s notes', () => {
    const reported = presentation.slides.map(({ numbers }) =>
      numbers.map(({ statement, provenance }) => ({ statement, provenance })),
    )
    const shown = scene.slides.map(({ notes }) =>
      notes.numbers.map(({ statement, provenance }) => ({ statement, provenance })),
    )
    expect(reported).toEqual(shown)
    const sources = new Set(shown.flat().flatMap(({ provenance }) => citationsIn(provenance)))
    expect(sources.size).toBeGreaterThan(3)
    expect(presentation.sources).toEqual([...sources])
  })

  test.each([presentation, document])('has every number with its id in either file', ({ slides }) => {
    const ids = slides.map(({ numbers }) => numbers.map(({ observation }) => observation ?? '').sort())
    expect(ids).toEqual(scene.slides.map(({ notes }) => notes.numbers.map(({ observation }) => observation).sort()))
    expect([...document.sources].sort()).toEqual([...presentation.sources].sort())
  })

  test.each([presentation, document])('has events, judgments, comparisons and computed numbers', ({ slides }) => {
    const shown = scene.slides.map(({ notes }) =>
      notes.statements.map(({ traced, statement, provenance }) => {
        return { entry: traced.is, id: tracedId(traced), statement, provenance }
      }),
    )
    const byId = <T extends { readonly id: string | null }>(list: readonly T[]) =>
      [...list].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
    expect(slides.map(({ statements }) => byId(statements))).toEqual(shown.map(byId))
    const entries = new Set(slides.flatMap(({ statements }) => statements.map(({ entry }) => entry)))
    expect([...entries].sort()).toEqual(['conflict', 'finding', 'milestone', 'sentence'])
  })

  test('tells a number and where it comes from alike in either file', () => {
    const numbersOf = ({ slides }: Inspected) =>
      slides.map(({ numbers }) => numbers.map(({ statement, provenance }) => `${statement}\n${provenance}`).sort())
    expect(numbersOf(document)).toEqual(numbersOf(presentation))
  })

  test('has charts whose workbooks say where each of their numbers comes from', () => {
    const charts = scene.slides.map(({ nodes }) => nodes.flatMap((node) => (node.kind === 'chart' ? [node.spec] : [])))
    const points = charts.map((specs) =>
      specs.map(({ series }) => series.flatMap((one) => one.points.filter((point) => point.evidence !== null)).length),
    )
    expect(points.flat().length).toBeGreaterThan(3)
    expect(presentation.slides.map((slide) => slide.charts.map(({ numbers }) => numbers.length))).toEqual(points)
    const cited = presentation.slides.flatMap((slide) => slide.charts.flatMap(({ numbers }) => numbers))
    const column = lang === 'zh' ? '来源' : 'Source'
    for (const row of cited) expect(presentation.sources).toContain(row[column])
  })

  test('gives its deck back from the PDF, and none from the presentation', () => {
    expect(new TextDecoder().decode(document.deck?.bytes)).toBe(plainDeckText(deck))
    expect(document.deck?.problems).toEqual([])
    expect(presentation.deck).toBe(null)
  })
})

test('a number that was computed from two sources names both in either file', async () => {
  const group = { name: 'Places', observations: ['gii-places-gained/chengdu/2024-2025'] }
  const deck = deckOf('table', { title: { text: 'Places gained' }, table: { table: { groups: [group] } } })
  for (const format of ['pptx', 'pdf'] as const) {
    const { sources } = held(await exported(deck, format))
    expect(sources).toEqual([expect.stringContaining('China Daily'), expect.stringContaining('Innovation Hub')])
  }
})

test.each(['notes', 'handout-3'] as const)(
  'a PDF of %s without attachments holds its slides, and says that it holds no more',
  async (pages) => {
    const deck = storylineDeck('executive-overview')
    const inspected = held(await exported(deck, 'pdf', { pages, attachments: false }))
    expect(inspected).toMatchObject({ holdsNumbers: false, sources: [], deck: null })
    expect(inspected.slides.map(({ title }) => title)).toEqual(layOut(deck, WORLD).slides.map(({ title }) => title))
  },
)
