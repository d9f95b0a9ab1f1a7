import { expect, it } from 'vitest'
import type { SampleKind } from '../../../core/chart/forms/form'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import { sumsIn } from '../../../core/chart/suitability'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import { shapesOf } from '../../../core/deck/compose/shapes'
import { groupBy } from '../../../core/group-by'
import type { ChartNode } from '../../../core/scene/model'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const { index } = WORLD
const SHAPES: readonly { kind: SampleKind; observations: readonly Observation[] }[] = [
  ...[...groupBy(index.dataset.observations, ({ metric }) => getOrThrow(index.metric, metric).theme).values()]
    .flatMap(shapesOf)
    .filter(({ kind }) => kind !== 'single'),
  ...sumsIn(index).map((observations) => ({ kind: 'sums' as const, observations })),
]

it.each(CHART_FORM_IDS)('a %s keeps its plot and its labels in its box', (form) => {
  for (const { kind, observations } of SHAPES) {
    const { samples, problem } = CHART_FORMS[form]
    if (!samples.includes(kind) || problem(observations) !== null) continue
    const chart = { form, observations: observations.map(({ id }) => id) }
    const scene = layOut(deckOf('chart', { title: { text: 'A title' }, chart: { chart } }), WORLD)
    const node = scene.slides[0]?.nodes.find((each) => each.kind === 'chart') as ChartNode
    expect(node.spec.type).toBe(form)
    const { box, plot } = node
    expect(plot.y).toBeGreaterThanOrEqual(box.y)
    expect(plot.y + plot.height).toBeLessThanOrEqual(box.y + box.height + 0.01)
    const outside = node.labels.filter(({ lines, style }) =>
      lines.some(({ baseline }) => baseline - style.size * 0.7 < box.y - 0.5 || baseline > box.y + box.height + 0.5),
    )
    expect(
      outside.map(({ lines }) => lines[0]?.segments.map(({ text }) => text).join('')),
      `${kind}`,
    ).toEqual([])
  }
})
