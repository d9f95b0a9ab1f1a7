/**
 * The names of the chart forms in decks, layouts and storylines, in the order in which they are offered. What each form
 * is is in its module: `core/chart/forms/`.
 */
export const CHART_FORM_IDS = [
  'slope',
  'bump',
  'column',
  'bar',
  'stack',
  'dumbbell',
  'bullet',
  'waterfall',
  'time-column',
  'share-bar',
] as const
export type ChartFormId = (typeof CHART_FORM_IDS)[number]
