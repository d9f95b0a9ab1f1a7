import type { SlotContent } from '../template/content-schema'
import type { SlideRecipe } from '../template/storyline-schema'

/** The observations that a slide shows as figures: on cards, in charts, tables and shares. */
export function observationsIn({ content }: Pick<SlideRecipe, 'content'>): readonly string[] {
  return Object.values(content).flatMap(inContent)
}

function inContent(content: SlotContent): readonly string[] {
  if ('metrics' in content) return content.metrics
  if ('shares' in content) return content.shares
  if ('chart' in content) return content.chart.observations
  return 'table' in content ? content.table.groups.flatMap((group) => group.observations) : []
}
