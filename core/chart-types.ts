/**
 * The names of the chart forms in decks, layouts and storylines, in the order in which they are offered. What each form
 * is is in its module: `core/chart/forms/`.
 */
export const CHART_TYPES = ['slope', 'bump', 'column', 'bar', 'stack'] as const
export type ChartType = (typeof CHART_TYPES)[number]
