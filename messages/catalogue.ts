import type { Message, MessageArgs } from './message'
import type { Named } from './named'

/** How the sentence at hand is to be worded: an entry of a catalogue asks it for everything that depends on the reader. */
export interface Wording {
  /** The id or the name of a thing, in quotation marks. */
  readonly name: (thing: Named) => string
  /** The id or the name of a kind of thing, as a plain word: `metrics`, `figures`. */
  readonly term: (thing: Named) => string
  /** The sentence of a message inside another. */
  readonly message: (inner: Message) => string
}

/** The sentences of one subject in one language: each code has one. */
export type Catalogue<Args> = {
  readonly [C in keyof Args]: (args: Args[C], wording: Wording) => string
}

/** The sentences of every subject in one language. */
export type FullCatalogue = Catalogue<MessageArgs>
