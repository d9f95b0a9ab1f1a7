/**
 * What a figure is counted in: percent, percentage points, yuan, US dollars, other money, a multiple, hours, minutes, a part of one
 * ("a third"), a place in a ranking ("24th"), another measure ("250 km"); null where only a number is written.
 */
export type FigureUnit =
  | 'percent'
  | 'points'
  | 'CNY'
  | 'USD'
  | 'money'
  | 'times'
  | 'hour'
  | 'minute'
  | 'part'
  | 'rank'
  | 'measure'
  | null

/** A number that a text states. */
export interface Figure {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The number with its currency, scale and unit: "USD 38.6 billion", "三成". */
  readonly text: string
  /** In single units: 2.1045e11 for "210.45 bn yuan", 30 with `percent` for "三成"; null for ranges and vague words. */
  readonly value: number | null
  readonly unit: FigureUnit
}
