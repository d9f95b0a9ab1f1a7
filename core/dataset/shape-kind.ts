/**
 * What a set of observations looks like, which decides how it is shown:
 * - `ranks`     ranks over time
 * - `series`    one measure of one place at several times
 * - `targets`   many targets of a plan
 * - `siblings`  changes of several measures in one place and period
 * - `shares`    parts of a whole
 * - `places`    one measure in several places at one time
 * - `single`    anything else, value by value
 */
export type ShapeKind = 'ranks' | 'series' | 'targets' | 'siblings' | 'shares' | 'places' | 'single'
