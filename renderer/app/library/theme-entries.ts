import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { ThemeEntry } from './theme-list'

/** The themes with how much of each is among the metrics that are chosen. */
export function themeEntries(index: DatasetIndex, chosen: ReadonlySet<string>): readonly ThemeEntry[] {
  return index.dataset.themes.map((theme) => {
    const metrics = index.dataset.metrics.filter(
      (metric) => metric.theme === theme.id && (index.observationsOfMetric.get(metric.id)?.length ?? 0) > 0,
    )
    const here = metrics.filter(({ id }) => chosen.has(id)).length
    const presence = here === 0 ? 'none' : here === metrics.length ? 'all' : 'some'
    return { theme, count: metrics.length, presence }
  })
}
