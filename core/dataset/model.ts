import type { Lang, Localized } from '../locale'

/** Units as the sources state them; a value is never rescaled when it is stored. */
export const UNITS = [
  'CNY bn',
  'CNY tn',
  'USD bn',
  'percent',
  'count',
  'index',
  'rank',
  'times',
  'hour',
  'minute',
] as const
export type Unit = (typeof UNITS)[number]

/**
 * What stands behind a value, from the firmest to the least certain: a statistic; what somebody announced; what somebody
 * claims without a statistic; a projection; a plan's target. A derived value has the kind `derived`, and its `basis` is the
 * least certain kind of what it was computed from.
 */
export const STATED_KINDS = ['observed', 'announced', 'claimed', 'projected', 'target'] as const
export type StatedKind = (typeof STATED_KINDS)[number]
export const KINDS = [...STATED_KINDS, 'derived'] as const
export type Kind = (typeof KINDS)[number]

/** What the source said around the number: "more than 27,000" is 27000 + `over`, "close to 7 trillion" is 7 + `nearly`. */
export const QUALIFIERS = ['exact', 'approx', 'nearly', 'over', 'under', 'at-least', 'at-most'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** Is more better? Ranks and travel times count down. */
export const DIRECTIONS = ['up', 'down', 'neutral'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What a metric measures: a change over its period, a change a year, or a value at one time. */
export const ROLES = ['growth', 'pace', 'level'] as const
export type Role = (typeof ROLES)[number]

/** The ids of the observations that a text of the entry names, in order. */
interface Mentioning {
  readonly mentions?: readonly string[]
}

/** What a period stands for, with its first and last day (ISO 8601). A point lies somewhere between the two. */
export const TIME_FORMS = ['point', 'year', 'span'] as const
export interface Time {
  readonly form: (typeof TIME_FORMS)[number]
  readonly start: string
  readonly end: string
}

/** The least and the greatest that a value may be; null where nothing bounds it. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** What kind of text a source is: a document of an authority, a report of the press, promotion, or nobody can tell. */
export const RELIABILITIES = ['official', 'press', 'promotional', 'unknown'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** What the date of a source is the date of. */
export const DATE_MEANINGS = ['published', 'updated'] as const
export type DateMeaning = (typeof DATE_MEANINGS)[number]

/**
 * A document that states facts, described as Our World in Data describes an origin. Null is unknown: the document does not say
 * it, and it is not known from elsewhere. Nothing is guessed.
 */
export interface Source extends Mentioning {
  readonly id: string
  readonly title: Localized
  /** The language whose title was translated for this dataset; null where the document itself has both. */
  readonly titleTranslated: Lang | null
  /** The language of the document, as a BCP 47 tag: "en". */
  readonly language: string | null
  readonly author: Localized | null
  /** Who made the figures, where that is one for the whole document; a locator's `via` says it of single ones. */
  readonly producer: Localized | null
  readonly publisher: Localized | null
  /** Through whom it reached its readers, where that is not its publisher: a news agency, another site. */
  readonly distributor: Localized | null
  /** The number that its publisher or distributor gave it. */
  readonly documentNumber: string | null
  /** The place of its date line. */
  readonly place: Localized | null
  /** ISO date, as exact as the document gives it. */
  readonly date: string | null
  readonly dateMeaning: DateMeaning
  /** ISO date of the day on which it was read. */
  readonly accessed: string | null
  /** Where it is published on the web (http or https, percent-encoded). */
  readonly url: string | null
  readonly license: License | null
  /** The edition of what it reports: "2025 edition of the index". */
  readonly version: Localized | null
  /** How a footnote names it: "China Daily, 28 February 2025". */
  readonly citation: Localized
  /** Worked out: everything by which a reader finds it, and what it does not say. */
  readonly citationFull: Localized
  /** Worked out: whom to credit beside a chart, "China Daily (2025)". */
  readonly attribution: Localized
  /** SHA-256 of the file from which the facts were taken, in small hexadecimal digits. */
  readonly sha256: string | null
  /** How many paragraphs it has by the dataset's rule `paragraphs`. */
  readonly paragraphs: number | null
  readonly reliability: Reliability
  /** What a reader should know before trusting it (promotional tone, second-hand figures). */
  readonly note: Localized | null
}

/** On what terms a document may be used, as it says itself. */
export interface License {
  readonly name: Localized
  readonly url: string | null
}

/** How the dataset was written down, for its readers: how paragraphs are counted, what null means, its license. */
export interface Rule {
  readonly id: string
  readonly name: Localized
  readonly text: Localized
}

export interface Region extends Mentioning {
  readonly id: string
  readonly name: Localized
  /** Short enough for a chart label. */
  readonly short: Localized
  readonly note: Localized | null
  /** The smallest other region that holds all of it, or null. */
  readonly within?: string | null
  readonly phrases?: RegionPhrases
}

/** How sentences name a region, and whether it takes a plural verb. */
export interface RegionPhrases {
  readonly name: Localized
  readonly plural: boolean
  /** The English word that stands for "in" before it: "on the line". */
  readonly in?: string
}

export interface Theme extends Mentioning {
  readonly id: string
  readonly name: Localized
  /** One sentence saying what the theme covers. */
  readonly summary: Localized
}

export interface Metric extends Mentioning {
  readonly id: string
  readonly theme: string
  readonly name: Localized
  /** The name where the value is one: "National laboratory"; null where the name says it as well. */
  readonly singular?: Localized | null
  /** The heading of a group of metrics, such as the fields of a plan; null where a metric is in none. */
  readonly field?: Localized | null
  /** For chart labels and narrow cards. */
  readonly short: Localized
  readonly unit: Unit
  readonly direction: Direction
  /** Whether a value of a single year is as of a moment in it or of the whole of it; null where the unit tells. */
  readonly time?: 'point' | 'year' | null
  /** True for growth and other changes: shown with a sign. */
  readonly change?: boolean
  /** The text after the number instead of the unit's own name: "家", "yuan per dollar"; empty where nothing does. */
  readonly unitName?: Localized | null
  /** How the metric is to be read, or what it is not. */
  readonly note: Localized | null
  readonly phrases?: MetricPhrases
}

/**
 * How sentences speak of a metric; `phrase-schema.ts` says what each phrase is for. Templates have places in braces:
 * `{figure}` is the value with its unit. English begins in lower case unless with a name; Chinese figures bring their
 * measure word.
 */
export interface MetricPhrases {
  readonly role?: Role
  readonly subject?: Localized
  readonly plural?: boolean
  readonly item?: Localized
  readonly single?: Localized
  readonly noun?: Localized
  readonly way?: Localized
  readonly when?: 'in' | 'over' | 'from'
  readonly value?: Localized
  readonly fall?: Localized
  readonly unchanged?: Localized
  readonly ahead?: Localized
  readonly byRegion?: Localized
  readonly base?: Localized
  readonly made?: Localized
  readonly contributor?: Localized
  readonly whole?: Localized
  readonly ranking?: Localized
  readonly top?: Localized
  readonly spread?: Localized
}

/** Where in a source a reader finds the statement. Paragraphs count from 1, the title and captions not counted. */
export interface Locator {
  readonly paragraph: number
  /** The last paragraph, where a statement goes over several; null where it is in one. */
  readonly to?: number | null
  /** Set where the source repeats somebody else's figure ("Economic Daily, citing WIPO"). */
  readonly via: Localized | null
}

/** How a derived value is computed: the name of a formula and the observations it takes, in order. */
export interface Derivation {
  readonly formula: string
  readonly inputs: readonly string[]
  /** The calculation in words and figures, per language: "210.45 ÷ 1.33". */
  readonly words: Localized
}

export interface Observation extends Mentioning {
  /** `metric/region/period`, with `/variant` where one metric has two statements for one period. */
  readonly id: string
  readonly metric: string
  readonly region: string
  /** `2023`, `2020-2023`, `2020-12`, `2020-12-24`, or null (then `note` says why). */
  readonly period: string | null
  /** True where the document does not say the period and it follows from the context. */
  readonly periodInferred: boolean
  /** True where the document does not name the region in these words and it follows from the context. */
  readonly regionInferred: boolean
  /** True where the document does not name the metric in these words and it follows from the context. */
  readonly metricInferred?: boolean
  /** Worked out from the period and the metric; null where there is no period. */
  readonly time?: Time | null
  readonly value: number
  readonly unit: Unit
  /** Taken over from the metric, so that an observation can be written out on its own. */
  readonly change?: boolean
  readonly unitName?: Localized | null
  /** Decimals that the source gave, or that a derived value deserves. */
  readonly decimals: number
  readonly kind: Kind
  /** The kind itself, or for a derived value the least certain kind of what it was computed from. */
  readonly basis: StatedKind
  readonly qualifier: Qualifier
  /** What the value may be, by its rounding and its qualifier; see `intervals.ts`. */
  readonly bounds: Bounds
  /** The unit to which the source rounded; 0 where the number is exact by definition. Null: as its digits show. */
  readonly rounding: number | null
  /** Set where the source speaks in words ("nearly doubled"): shown instead of the number. */
  readonly words: Localized | null
  readonly source: string
  readonly locator: Locator
  readonly derivation: Derivation | null
  /** A short phrase for a card: "attracted to the region by early 2025". */
  readonly context: Localized | null
  /** What a careful reader must know; goes to notes and to the sources slide. */
  readonly note: Localized | null
  /** The observation that states this one's change, and its equivalent in another currency. */
  readonly related: { readonly change: string | null; readonly usd: string | null }
}

export interface Milestone extends Mentioning {
  readonly id: string
  readonly theme: string
  /** `1997`, `2020-01` or `2020-12-24`: as exact as the source. */
  readonly date: string
  /** True where the document does not say all of the date and it follows from the context; `detail` says how. */
  readonly dateInferred?: boolean
  readonly title: Localized
  readonly detail: Localized
  readonly source: string
  readonly locator: Locator
  /** A noun phrase, for titles that run from one milestone to another. */
  readonly phrases?: { readonly topic: Localized }
}

/** Advice says what should be done; criticism, what is wrong; promotion, how good something is. */
export const STANCES = ['neutral', 'critical', 'advice', 'promotional'] as const
export type Stance = (typeof STANCES)[number]

/** A judgement or qualitative statement, paraphrased and attributed. */
export interface Finding extends Mentioning {
  readonly id: string
  readonly theme: string
  readonly regions: readonly string[]
  readonly statement: Localized
  /** Who says so, in the words of a caption. */
  readonly attribution: Localized
  readonly stance: Stance
  readonly source: string
  readonly locator: Locator
  /** Its words in a title: a headline where there is room, or a clause. */
  readonly phrases?: { readonly headline?: Localized; readonly clause: Localized }
}

/** Statements that do not fit each other, or that are easily misread. Shown, never smoothed over. */
export interface Conflict extends Mentioning {
  readonly id: string
  readonly theme: string
  readonly title: Localized
  /** Who says what. */
  readonly statement: Localized
  /** What the briefing does about it. */
  readonly resolution: Localized
  /** True where the statements turn out to agree, or at least not to contradict each other. */
  readonly agrees?: boolean
  readonly observations: readonly string[]
  readonly sources: readonly string[]
  /** What it comes to, as a sentence other than its title. */
  readonly phrases?: { readonly headline: Localized }
}

/** An observation's former id, which older decks and storylines still name. */
export interface Renamed {
  readonly from: string
  readonly to: string
}

/** The curated facts, complete and validated, derived values included. */
export interface Dataset {
  readonly sources: readonly Source[]
  readonly regions: readonly Region[]
  readonly themes: readonly Theme[]
  readonly metrics: readonly Metric[]
  readonly observations: readonly Observation[]
  readonly milestones: readonly Milestone[]
  readonly findings: readonly Finding[]
  readonly conflicts: readonly Conflict[]
  readonly rules: readonly Rule[]
  readonly renamed?: readonly Renamed[]
}
