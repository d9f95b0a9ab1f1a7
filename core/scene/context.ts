import type { Message } from '../../messages/message'
import type { DatasetIndex } from '../dataset/lookup'
import type { ComputedNumber } from '../dataset/traced'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Lang } from '../locale'
import type { Icons } from '../template/icons'
import type { OwnNumber } from '../template/own-numbers'
import type { Design, Layout } from '../template/template'
import type { FontSet } from '../text/model'
import type { Points } from '../units'
import type { Diagnostic, SceneNode } from './model'
import type { PlacedArea } from './place-areas'
import type { LegendMark } from './words'

/** What a whole deck's scene is built with. */
export interface SceneContext {
  readonly index: DatasetIndex
  readonly deck: Deck
  readonly design: Design
  readonly fonts: FontSet
  readonly icons: Icons
  readonly lang: Lang
  readonly size: { readonly width: Points; readonly height: Points }
}

/** The facts that a slide shows, in the order in which it shows them. */
export interface References {
  readonly observations: Set<string>
  readonly milestones: Set<string>
  readonly findings: Set<string>
  readonly conflicts: Set<string>
  /** Where the author's own numbers are from, as their marks say. */
  readonly ownSources: Set<string>
}

/** A section of the deck with the number of its first slide, for the agenda. */
export interface SectionEntry {
  readonly name: string
  readonly firstSlide: number
}

/** What notes on figures speak of: conflicts, the observations whose figures they state, and notes with all names in full. */
export interface Remarked {
  readonly conflicts: Set<string>
  readonly observations: Set<string>
  readonly texts: string[]
}

/** One slide in the making: areas add nodes, references and diagnostics to it. */
export interface SlideBuild {
  readonly context: SceneContext
  readonly deckSlide: DeckSlide
  readonly layout: Layout
  /** The areas that this slide has, each with its place. */
  readonly shown: readonly PlacedArea[]
  /** Which page of a slide that runs over several, counted from 0; `more` asks for another. */
  readonly page: number
  /** How many pages there are, once that is known. */
  readonly pages: number
  more: boolean
  /**
   * Works something out that is the same on all pages of the slide, which are laid out twice where there are several;
   * the key names it among all that the slide's areas work out.
   */
  readonly once: <T>(key: string, make: () => T) => T
  /** The talking point in the deck's language, or null. */
  talk: string | null
  readonly nodes: SceneNode[]
  readonly references: References
  /** The author's own numbers that the slide shows, each once. */
  readonly own: Map<string, OwnNumber>
  /** The numbers that its sentences work out of the dataset, by id. */
  readonly computed: Map<string, ComputedNumber>
  /** What the notes on the deck's figures speak of, on a page that shows some. */
  readonly remarked: Remarked
  /** Whose pictures the slide shows; the foot says so. */
  readonly credits: Set<string>
  /** Marks that the foot has to explain. */
  readonly marks: Set<LegendMark>
  readonly diagnostics: Diagnostic[]
  /** Known only to slides that are laid out last: the agenda and the sources. */
  readonly sections: readonly SectionEntry[]
  readonly deckReferences: References
  /** Number of the section the slide is in, counted from 1. */
  readonly sectionNumber: number
}

/** Empty references. */
export function noReferences(): References {
  return {
    observations: new Set(),
    milestones: new Set(),
    findings: new Set(),
    conflicts: new Set(),
    ownSources: new Set(),
  }
}

/** Adds all of `from` to `to`. */
export function addReferences(to: References, from: References): void {
  for (const key of ['observations', 'milestones', 'findings', 'conflicts', 'ownSources'] as const)
    for (const id of from[key]) to[key].add(id)
}

/** Something the person should know: about a slide and a slot of it, or about the deck. */
export function warning(message: Message, slide: string | null, slot: string | null): Diagnostic {
  return { ...message, severity: 'warning', slide, slot }
}

/** Notes something the person should know about this slide. */
export function report(build: SlideBuild, slot: string | null, message: Message): void {
  build.diagnostics.push(warning(message, build.deckSlide.id, slot))
}
