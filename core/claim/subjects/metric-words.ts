import type { Localized } from '../../locale'

/** What a metric measures: a change over its period, a change a year, or a value at one time. */
export type Role = 'growth' | 'pace' | 'level'

/**
 * How sentences speak of a metric. Places: `{figure}` the value with its unit and qualifier, `{number}` a small number
 * as a word, `{all}` "all five", `{multiple}` "about three times", `{amount}` the value without what stands around it, `{places}` "one place", `{region}`,
 * `{time}` "in 2023", `{due}` "by 2025", `{presumed}` the period where it is inferred, `{since}` "since 2020", and the kinds
 * `{projected}` and `{plans}`. English begins in lower case unless with a name; Chinese figures bring their measure word.
 */
export interface MetricWords {
  readonly role?: Role
  /** Whatever grew or fell. */
  readonly subject?: Localized
  /** "parts … are", not "is". */
  readonly plural?: true
  /** One value as a thing to have or to plan: "{figure} research institutions". */
  readonly item?: Localized
  /** The noun that ends the English item; a list of such items says it once: "2,500 young and 50 top experts". */
  readonly noun?: string
  /** What a plan does to have the item, where it does not simply plan for it. */
  readonly way?: Localized
  /** The item where there is one of it. */
  readonly single?: Localized
  /** One value as a sentence. */
  readonly value?: Localized
  /** The same where the value is negative. */
  readonly fall?: Localized
  /** Values of several regions, the highest of them first: `{others}` are the rest, "Chengdu 24". */
  readonly byRegion?: Localized
  /** A share as part of its whole: "{figure} of the land". */
  readonly part?: Localized
  /** Whose share of growth it is, where such shares overlap. */
  readonly contributor?: Localized
  /** The list in which a rank is one. */
  readonly ranking?: Localized
  /** Its first places: "the world’s {top} clusters". */
  readonly top?: Localized
  /** Values of several years are no series: say how far they lie apart, `{low}` to `{high}`. */
  readonly spread?: Localized
}

export type MetricWordsTable = Readonly<Record<string, MetricWords>>
