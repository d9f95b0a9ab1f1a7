import type { ChartLabel } from '../../../core/chart/model'
import { indexDataset } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { ChartNode } from '../../../core/scene/model'
import type { ChartContent } from '../../../core/template/content-schema'
import type { Layout } from '../../../core/template/template'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const { dataset } = WORLD.index
const BASE = dataset.observations.find(({ id }) => id === 'innovation-index/circle/2020') as Observation

/** A slide with one chart of made-up observations. */
export function chartOf(
  form: ChartContent['form'],
  parts: readonly Partial<Observation>[],
  layouts: ReadonlyMap<string, Layout> = WORLD.templates.layouts,
) {
  const observations = parts.map((part, i): Observation => ({ ...BASE, ...part, id: `made/up/${i}` }))
  const index = indexDataset({ ...dataset, observations: [...dataset.observations, ...observations] })
  const chart = { form, observations: observations.map(({ id }) => id) }
  const scene = layOut(deckOf('chart', { title: { text: 'A title' }, chart: { chart } }), {
    ...WORLD,
    index,
    templates: { ...WORLD.templates, layouts },
  })
  const node = scene.slides[0]?.nodes.find((entry) => entry.kind === 'chart') as ChartNode
  return { scene, node, codes: scene.diagnostics.map(({ code }) => code) }
}

/** The words of a label. */
export const textOf = (label: ChartLabel) =>
  label.lines.flatMap((line) => line.segments.map(({ text }) => text)).join('')

/** The labels of a chart that say values. */
export const values = (node: ChartNode) => node.labels.filter(({ kind }) => kind === 'value')
