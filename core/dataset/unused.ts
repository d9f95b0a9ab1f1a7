import { type Message, message } from '../../messages/message'
import { type DatasetProblem, problemAt, type Row, type Tables } from './tables'

/** Finds entries that nothing else needs: they do no harm, but what they were added for is missing. */
export function findUnused(tables: Tables): readonly DatasetProblem[] {
  const { observations, derived, milestones, findings, conflicts } = tables
  const measured = [...observations, ...derived]
  const stated = [...observations, ...milestones, ...findings].map(({ entry }) => entry.source)
  const compared = conflicts.flatMap(({ entry }) => entry.sources)
  const places = measured.map(({ entry }) => entry.region)
  const judged = findings.flatMap(({ entry }) => entry.regions)
  const themes = [...tables.metrics, ...milestones, ...findings, ...conflicts].map(({ entry }) => entry.theme)
  const metrics = measured.map(({ entry }) => entry.metric)
  return [
    ...unused(tables.sources, [...stated, ...compared], (id) => message('source-not-cited', { id })),
    ...unused(tables.regions, [...places, ...judged], (id) => message('region-not-used', { id })),
    ...unused(tables.themes, themes, (id) => message('theme-not-used', { id })),
    ...unused(tables.metrics, metrics, (id) => message('metric-without-observations', { id })),
  ]
}

type NamedRow = Row<'sources' | 'regions' | 'themes' | 'metrics'>

function unused(rows: readonly NamedRow[], used: readonly string[], says: (id: string) => Message): DatasetProblem[] {
  const needed = new Set(used)
  return rows
    .filter(({ entry }) => !needed.has(entry.id))
    .map((row) => problemAt(row, ['id'], () => says(row.entry.id)))
}
