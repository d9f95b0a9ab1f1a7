/**
 * The chart forms. Each is drawn by every output:
 * - `slope`  lines over periods, ends labelled; time runs to scale
 * - `bump`   lines of ranks, 1 on top, numerals inside the points
 * - `column` one upright bar a category, value above
 * - `bar`    one level bar a category, category to the left, value at the end
 * - `stack`  one level bar made of parts of a whole (0–100)
 */
export const CHART_TYPES = ['slope', 'bump', 'column', 'bar', 'stack'] as const
export type ChartType = (typeof CHART_TYPES)[number]
