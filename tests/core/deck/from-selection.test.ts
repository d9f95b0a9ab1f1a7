import { describe, expect, it } from 'vitest'
import { deckFromSelection } from '../../../core/build-deck'
import type { Deck } from '../../../core/deck/schema'
import { LANGS } from '../../../core/locale'
import { DATE, WORLD } from '../scene/scenes'
import { layOut } from '../world'

const { index } = WORLD
const THEMES = index.dataset.themes.map((theme) => theme.id)
const METRICS = index.dataset.metrics.map((metric) => metric.id)

function select(themes: readonly string[], metrics: readonly string[], lang: 'en' | 'zh' = 'en'): Deck {
  return deckFromSelection({ themes, metrics }, index, { lang, design: 'two-rivers', date: DATE })
}
const layoutsOf = (deck: Deck) => deck.sections.flatMap((section) => section.slides.map((slide) => slide.layout))

/** Observations of a metric that a deck must show: variants repeat a figure in another currency or source. */
const mainObservations = (metric: string) =>
  (index.observationsOfMetric.get(metric) ?? []).filter((observation) => observation.id.split('/').length === 3)

describe.each(LANGS)('a deck for a selection, %s', (lang) => {
  it.each(METRICS)('shows every value of %s, and fits', (metric) => {
    const scene = layOut(select([], [metric], lang), WORLD)
    expect(scene.diagnostics).toEqual([])
    const shown = new Set(scene.slides.flatMap((slide) => slide.notes.numbers.map((number) => number.observation)))
    for (const observation of mainObservations(metric)) expect(shown).toContain(observation.id)
  })

  it.each(THEMES)('shows every metric of the theme %s, and fits', (theme) => {
    const scene = layOut(select([theme], [], lang), WORLD)
    expect(scene.diagnostics).toEqual([])
    const shown = new Set(scene.slides.flatMap((slide) => slide.notes.numbers.map((number) => number.observation)))
    const metrics = index.dataset.metrics.filter((metric) => metric.theme === theme)
    for (const { id } of metrics.flatMap((metric) => mainObservations(metric.id))) expect(shown).toContain(id)
  })

  it('takes all themes at once', () => {
    const scene = layOut(select(THEMES, [], lang), WORLD)
    expect(scene.diagnostics).toEqual([])
    expect(scene.sections.length).toBeGreaterThanOrEqual(THEMES.length)
  })
})

it('a chart of changes in several metrics is titled with their years, one of a single metric with that', () => {
  const titlesOf = (theme: string) =>
    select([theme], []).sections.flatMap(({ slides }) =>
      slides.flatMap(({ layout, content: { chart } }) =>
        layout === 'chart-takeaways' && chart && 'chart' in chart ? [chart.chart.title] : [],
      ),
    )
  expect(titlesOf('collaborative-innovation')).toEqual([{ en: 'Change, 2020–2024', zh: '变化幅度（2020–2024年）' }])
  expect(titlesOf('global-ranking')).toEqual([undefined])
})

describe('the shape of the data chooses the form', () => {
  it.each<[string, string[], string]>([
    ['one value', ['rail-travel-time'], 'big-number'],
    ['two or three unlike values', ['rail-travel-time', 'rail-interval'], 'key-figures'],
    [
      'more values',
      ['national-platforms', 'tianfu-laboratories', 'university-projects', 'national-laboratories'],
      'kpi-grid',
    ],
    ['ranks over time, disputed', ['gii-rank'], 'slope'],
    ['two points with their change', ['rd-investment', 'rd-investment-growth'], 'chart-figures'],
    ['a share', ['circle-economy-share'], 'shares'],
    [
      'changes of siblings',
      ['innovation-cooperation-growth', 'environmental-support-growth', 'industrial-linkage-growth'],
      'chart-takeaways',
    ],
  ])('%s', (_, metrics, layout) => {
    expect(layoutsOf(select([], metrics))).toEqual(['cover', layout, 'sources'])
  })

  it('draws ranks with 1 on top, observed levels as a slope, and a projection as columns in time', () => {
    const formOf = (metric: string) =>
      layOut(select([], [metric]), WORLD).slides.flatMap((slide) =>
        slide.nodes.flatMap((node) => (node.kind === 'chart' ? [[node.spec.type, node.spec.reversed]] : [])),
      )
    expect(formOf('gii-rank')).toEqual([['bump', true]])
    expect(formOf('innovation-index')).toEqual([['slope', false]])
    expect(formOf('gdp')).toEqual([['time-column', false]])
  })

  it('puts many targets on a scorecard', () => {
    expect(layoutsOf(select(['science-city-plan'], []))).toContain('scorecard')
  })

  it('has agenda, openers and a summary only where there are several themes', () => {
    expect(layoutsOf(select(['rail-connectivity'], []))).not.toContain('agenda')
    const several = layoutsOf(select(['rail-connectivity', 'global-ranking'], []))
    expect(several.filter((layout) => ['agenda', 'section', 'summary'].includes(layout))).toEqual([
      'agenda',
      'section',
      'section',
      'summary',
    ])
  })

  it('has no openers where every theme is but one slide', () => {
    const layouts = layoutsOf(select([], ['circle-output', 'national-laboratories']))
    expect(layouts).toContain('agenda')
    expect(layouts).not.toContain('section')
  })

  it('never joins 6.99, 8.19 and 9.68 trillion yuan in one chart: they are of two territories', () => {
    const scene = layOut(select(['economic-scale'], []), WORLD)
    for (const slide of scene.slides)
      for (const node of slide.nodes)
        if (node.kind === 'chart') {
          const shown = node.spec.series.flatMap((series) => series.points.map((point) => point.evidence?.observation))
          expect(shown.includes('circle-output/circle/2023') && shown.includes('gdp/sichuan-chongqing/2024')).toBe(
            false,
          )
        }
  })
})
