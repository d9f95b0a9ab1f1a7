import type { Localized } from './locale'

/**
 * Something that has an id, which files and the command line use, and perhaps a name, which the window shows: a slot, a
 * layout, a chart form.
 */
export interface Named {
  readonly id: string
  readonly name?: Localized | undefined
}

/** What may have been meant by a name that stands for nothing. */
export interface Choices {
  /** Names spelled alike, best first. */
  readonly near: readonly Named[]
  /** The first of all the names that exist, and how many there are; left out where only near ones are worth naming. */
  readonly known?: { readonly first: readonly Named[]; readonly count: number }
}

/** What a deck or template refers to by name. */
export type Thing =
  | 'layout'
  | 'design'
  | 'storyline'
  | 'slot'
  | 'area'
  | 'region'
  | 'theme'
  | 'observation'
  | 'milestone'
  | 'finding'
  | 'conflict'
