import type { Lang, Localized } from '../locale'
import type { Message, NoArgs } from '../message'
import type { Choices, Named, Thing } from '../named'

/**
 * Where texts of a slide or a deck are: in a slot, in the talking point, in the alternative text of an element, or at a
 * path of the deck.
 */
export type TextPlace =
  | { readonly in: 'slot'; readonly slot: Named }
  | { readonly in: 'talk' }
  | { readonly in: 'alt'; readonly element: string }
  | { readonly in: 'deck'; readonly path: string }

/** Where something is drawn: in a slot, or in a part of the frame that belongs to none. */
export type DrawnPlace = { readonly slot: Named } | { readonly part: string }

interface TooMuch {
  readonly size: number
  readonly max: number
}

interface TooMuchIn extends TooMuch {
  readonly place: TextPlace
}

/** A name of the dataset that it does not have. */
interface Unknown {
  readonly id: string
  readonly choices: Choices
}

interface TypedNumber {
  readonly figure: string
  readonly place: TextPlace
  /** How often it is there. */
  readonly count: number
  readonly observations: readonly Named[]
}

/** Texts of one place that are amiss in a language. */
interface LanguageGap {
  readonly place: TextPlace
  /** The language that lacks a text, or whose text may no longer say the same. */
  readonly lang: Lang
  readonly count: number
}

interface LayoutSlot {
  readonly layout: Named
  readonly slot: Named
}

/** What keeps a headline from being worked out from the dataset. */
export type ClaimFault = { readonly kind: string; readonly ids: readonly string[] } & (
  | { readonly fault: 'empty' }
  | { readonly fault: 'missing'; readonly table: 'observations' | 'milestones' | 'findings' | 'conflicts' }
  | { readonly fault: 'shape'; readonly needs: Localized }
  | { readonly fault: 'untrue'; readonly words: Localized }
)

/** What laying a deck out, checking it and writing it as a PDF find in its slides. */
export interface SceneMessages {
  'no-slides': NoArgs
  'missing-design': Unknown & { readonly used: Named | null }
  'missing-layout': Unknown
  'repeated-id': { readonly id: string }
  /** `number` is that of the first slide with this title. */
  'repeated-title': { readonly title: string; readonly number: number }

  'unknown-theme': Unknown
  'unknown-observation': Unknown
  'unknown-milestone': Unknown
  'unknown-finding': Unknown
  'unknown-conflict': Unknown
  'unknown-region': Unknown
  'unknown-token': Unknown
  'claim-failed': ClaimFault

  /** A number in words or digits that is no reference; `observations` have exactly this value. */
  'typed-number': TypedNumber
  /** So many more of them on one slide. */
  'typed-numbers': { readonly count: number }

  /** The text is not written in this language; the one in the other language is shown. */
  'not-translated': LanguageGap
  /** The text in the other language was changed, and this one has not been reviewed since. */
  'says-otherwise': LanguageGap

  'chart-not-here': NoArgs
  'chart-needs-periods': NoArgs
  'chart-needs-ranks': NoArgs
  'chart-needs-parts': NoArgs
  'chart-needs-pairs': NoArgs
  'chart-needs-targets': NoArgs
  'chart-needs-sum': NoArgs
  'chart-needs-years': NoArgs
  'chart-needs-shares': NoArgs

  'unknown-slot': LayoutSlot & { readonly choices: Choices }
  'wrong-type': { readonly slot: Named; readonly accepts: Named; readonly found: Named }
  'wrong-size': { readonly slot: Named; readonly min: number; readonly max: number; readonly size: number }
  'empty-slot': LayoutSlot & { readonly accepts: Named }
  /** Filled, and not shown: beside another slot that is filled too, or without one that is not. */
  'hidden-slot': { readonly slot: Named } & ({ readonly beside: Named } | { readonly without: Named })

  'text-too-long': TooMuchIn
  'slot-too-long': TooMuchIn
  'slide-too-long': TooMuch
  'too-many-entries': TooMuchIn
  'too-many-sections': TooMuch
  'deck-too-long': TooMuch
  'deck-too-full': TooMuch

  /** Another form is drawn than the author (`asked`) or the layout (`wanted`) names; `why` is what those forms say. */
  'other-form': { readonly drawn: Named; readonly why: readonly Message[] } & (
    | { readonly asked: Named }
    | { readonly wanted: readonly Named[] }
  )
  'mixed-units': { readonly units: readonly Named[] }
  'left-out': { readonly observation: string }
  'no-share': { readonly observation: string }
  'empty-chart': NoArgs

  'blank-alt': { readonly picture: Named } | { readonly element: string }
  'credit-hidden': LayoutSlot
  'damaged-picture': NoArgs

  /** `by` in whole points. */
  overflow: { readonly by: number } & (
    | { readonly text: DrawnPlace }
    | { readonly table: Named }
    | { readonly label: string }
  )
  /** Characters that no font has; `invisible` are halves of characters and those that turn the direction of writing. */
  'missing-glyph':
    | { readonly characters: string; readonly place: DrawnPlace | 'notes' }
    | { readonly invisible: readonly string[] }
  /** A text that crosses another, or that a panel or picture covers (`other` is null). */
  overlap: { readonly text: string; readonly other: string | null }
  outside: { readonly text: string }

  'unreadable-font': { readonly font: string; readonly substitute: string }
  'no-font': NoArgs
}

/** The codes of names that the dataset may lack. */
export type UnknownCode = `unknown-${Extract<Thing, 'theme' | 'observation' | 'milestone' | 'finding' | 'conflict'>}`
