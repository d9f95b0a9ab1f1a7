import type { Found } from '../found'
import type { Lang } from '../locale'
import type { Message, NoArgs } from '../message'
import type { Choices, Named } from '../named'

/** The kinds of templates. */
export type TemplateKind = 'layout' | 'design' | 'storyline'

interface Template {
  readonly kind: TemplateKind
  readonly id: string
}

/** Too much of something, up to the last that is read. */
interface TooMany {
  readonly max: number
  readonly last: string
}

/** What a layout was filled with when it was tried. */
export type TrialContent =
  | 'most'
  | 'least'
  | 'optional-left-out'
  | 'zeros'
  | 'negatives'
  | 'huge'
  | 'course'
  | 'pairs'
  | 'targets'
  | 'sum'
  | 'years'
  | 'ranks'
  | 'parts'

/** What a layout was filled with, in which language. */
export interface Trial {
  readonly trial: TrialContent
  readonly lang: Lang
}

/** Decks, layouts and designs as files, and folders and packs of templates. */
export interface TemplateMessages {
  'not-a-deck': { readonly found: Found; readonly format: string }
  'newer-deck': { readonly found: number; readonly newest: number }
  'nothing-to-check': NoArgs
  'unknown-document': NoArgs

  'unknown-area': { readonly id: string; readonly choices: Choices }
  'layout-without-slot': { readonly slot: string; readonly choices: Choices }
  'anchor-loop': { readonly areas: readonly string[] }
  'edge-set-twice': { readonly edge: string; readonly keys: readonly string[] }
  'no-common-baseline': NoArgs
  'area-slot-type': {
    readonly show: string
    readonly slot: string
    readonly accepts: Named
    readonly allowed: readonly Named[]
  }
  'areas-show-too-much': { readonly shown: number; readonly max: number }
  'span-reversed': { readonly side: 'columns' | 'rows'; readonly first: number; readonly last: number }
  'slot-not-shown': { readonly slot: string }
  'reserved-slot-name': { readonly slot: string }
  'min-over-max': { readonly slot: string }
  'low-contrast': { readonly text: string; readonly ground: string; readonly ratio: number; readonly min: number }
  'band-reversed': { readonly band: string }
  /** A problem of a design, where its file is not named. */
  'design-flaw': { readonly design: Named; readonly problem: Message }
  'fonts-unreadable': { readonly folder: string; readonly fault: string }

  'template-id-taken': { readonly id: string; readonly where: string }
  'replaces-built-in': Template & { readonly by: string }
  'replaces-other': Template & { readonly by: string; readonly other: string }
  /** Two files of one place have the same id; the later one counts. */
  'in-two-files': Template & { readonly used: string; readonly unused: string }
  'leads-outside': { readonly name: string }
  'not-a-regular-file': { readonly name: string }
  'too-many-files': { readonly max: number }
  'too-many-templates': TooMany
  'too-many-packs': TooMany
  'packs-too-large': { readonly megabytes: number; readonly first: string }
  'too-many-values-together': { readonly max: number }
  'template-too-large': { readonly name: string; readonly megabytes: number }
  'pack-too-large': { readonly megabytes: number }
  'entry-expands-too-much': { readonly name: string; readonly ratio: number }
  'unsafe-entry': { readonly name: string }
  'not-a-zip': NoArgs
  'no-templates': NoArgs
  'no-template-kind': NoArgs
  'cannot-lay-out': { readonly fault: string }
  'file-exists': { readonly file: string }
  'bad-id': { readonly id: string }
  'cannot-import': { readonly name: string; readonly problems: readonly Message[] }

  /** A label: what a page of the sheet of trials shows. */
  'trial-content': Trial
  /** The first trial that showed a problem of a layout, and how many others did. */
  'trial-problem': Trial & {
    readonly design: string
    readonly size: string
    readonly problem: Message
    readonly others: number
  }
  /** A text that does not fit, in the words for the author of a layout: the content is not theirs to shorten. `by` in points. */
  'area-too-small': { readonly slot: Named | null; readonly part: string; readonly by: number }
  'text-too-small': { readonly text: string; readonly size: number }
  'text-too-faint': { readonly text: string; readonly ratio: number; readonly min: number }
  'trials-cut-short': { readonly max: number }
}
