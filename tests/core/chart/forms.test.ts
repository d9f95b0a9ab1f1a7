import { describe, expect, it } from 'vitest'
import { buildChartSpec } from '../../../core/chart/build-spec'
import { chartAlt } from '../../../core/chart/chart-alt'
import type { SampleKind } from '../../../core/chart/forms/form'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import { isStacked } from '../../../core/chart/plot'
import { sumsIn } from '../../../core/chart/suitability'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import { shapesOf } from '../../../core/deck/compose/shapes'
import { groupBy } from '../../../core/group-by'
import { WORLD } from '../scene/scenes'

const { index } = WORLD
const SHAPES: readonly { kind: SampleKind; observations: readonly Observation[] }[] = [
  ...[...groupBy(index.dataset.observations, ({ metric }) => getOrThrow(index.metric, metric).theme).values()]
    .flatMap(shapesOf)
    .filter(({ kind }) => kind !== 'single'),
  ...sumsIn(index).map((observations) => ({ kind: 'sums' as const, observations })),
]

describe.each(CHART_FORM_IDS)('the form %s', (type) => {
  const form = CHART_FORMS[type]

  it('has names of its own in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const names = CHART_FORM_IDS.map((each) => CHART_FORMS[each].name[lang])
      expect(names.filter((name) => name === form.name[lang])).toHaveLength(1)
      for (const name of [form.name[lang], form.spokenName[lang]]) {
        expect(name).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[A-Z][ -~]+$/)
      }
    }
  })

  it('can draw what its samples are made from', () => {
    for (const each of form.samples) {
      const samples = SHAPES.filter(({ kind }) => kind === each)
      expect(samples.map(({ observations }) => form.problem(observations))).toContain(null)
    }
  })

  it('gives each series one point for each category, and an axis that holds every value', () => {
    for (const { kind, observations } of SHAPES) {
      if (!form.samples.includes(kind) || form.problem(observations) !== null) continue
      const paintOf = () => ({ role: 'accent1' }) as const
      const spec = buildChartSpec({ type, observations, index, lang: 'en', title: '', paintOf, barShare: 0.6 })
      const values = spec.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
      expect(spec.series.map(({ points }) => points.length)).toEqual(spec.series.map(() => spec.categories.length))
      expect(values.filter((value) => value < spec.min || value > spec.max)).toEqual([])
      if (!isStacked(spec.plot)) continue
      // A stack ends at the sum of its parts, which the axis holds too.
      const ends = spec.categories.map((_, i) =>
        spec.series.reduce((sum, { points }) => sum + (points[i]?.value ?? 0), 0),
      )
      expect(ends.filter((end) => end < spec.min || end > spec.max)).toEqual([])
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
