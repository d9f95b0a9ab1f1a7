import { describe, expect, it } from 'vitest'
import { buildChartSpec } from '../../../core/chart/build-spec'
import { chartAlt } from '../../../core/chart/chart-alt'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import { CHART_TYPES } from '../../../core/chart-types'
import { getOrThrow } from '../../../core/dataset/lookup'
import { shapesOf } from '../../../core/deck/compose/shapes'
import { groupBy } from '../../../core/group-by'
import { WORLD } from '../scene/scenes'

const { index } = WORLD
const SHAPES = [...groupBy(index.dataset.observations, ({ metric }) => getOrThrow(index.metric, metric).theme).values()]
  .flatMap(shapesOf)
  .filter(({ kind }) => kind !== 'single')

describe.each(CHART_TYPES)('the form %s', (type) => {
  const form = CHART_FORMS[type]

  it('has names of its own in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const names = CHART_TYPES.map((each) => CHART_FORMS[each].name[lang])
      expect(names.filter((name) => name === form.name[lang])).toHaveLength(1)
      expect(form.spokenName[lang]).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[A-Z][ -~]+$/)
    }
  })

  it('can draw what its samples are made from', () => {
    const samples = SHAPES.filter(({ kind }) => form.samples.includes(kind))
    expect(samples).not.toEqual([])
    expect(samples.map(({ observations }) => form.obstacle(observations))).toEqual(samples.map(() => null))
  })

  it('gives each series one point for each category, and an axis that holds every value', () => {
    for (const { kind, observations } of SHAPES) {
      if (!form.samples.includes(kind)) continue
      const paintOf = () => ({ role: 'accent1' }) as const
      const spec = buildChartSpec({ type, observations, index, lang: 'en', title: '', paintOf, barShare: 0.6 })
      const values = spec.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
      expect(spec.series.map(({ points }) => points.length)).toEqual(spec.series.map(() => spec.categories.length))
      expect(values.filter((value) => value < spec.min || value > spec.max)).toEqual([])
    }
  })
})

describe('alternative text', () => {
  const ids = ['innovation-index/circle/2020', 'innovation-index/circle/2024']
  const observations = ids.map((id) => getOrThrow(index.observation, id))
  const paintOf = () => ({ role: 'accent1' }) as const
  const input = { type: 'column', observations, index, title: 'Index', paintOf, barShare: 0.6 } as const

  it('names the form, what is measured and every value', () => {
    expect(chartAlt(buildChartSpec({ ...input, lang: 'en' }), 'en')).toBe('Column chart: Index. 2020 100, 2024 202.29.')
    expect(chartAlt(buildChartSpec({ ...input, lang: 'zh' }), 'zh')).toBe('柱形图：Index。2020年100，2024年202.29。')
  })

  it('leaves out marks that have no label', () => {
    const spec = buildChartSpec({ ...input, lang: 'en' })
    const foot = spec.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({ ...point, label: null })),
    }))
    expect(chartAlt({ ...spec, series: [...foot, ...spec.series] }, 'en')).toBe(chartAlt(spec, 'en'))
  })
})
