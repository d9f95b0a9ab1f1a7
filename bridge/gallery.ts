import type { Deck } from '../core/deck/schema'
import type { Lang, Localized } from '../core/locale'
import type { Scene } from '../core/scene/model'
import type { Message } from '../messages/message'
import type { TemplateEntry, TemplateProblem } from './templates'

/** What the page of `chengyu-brief watch` shows; it comes over a stream of events, and again whenever a template is saved. */

/** How the page wants to see templates. */
export interface GalleryView {
  readonly lang: Lang
  /** Of layouts and storylines; a design is seen in itself. */
  readonly design: string
  readonly size: Deck['size']
}

/** The event that carries a `GalleryScene`: sent for each that is new or has changed. */
export const SCENE_EVENT = 'scene'
/** The event that carries a `GallerySummary`, after the scenes that its entries show. */
export const SUMMARY_EVENT = 'summary'
/** Where its stream is; the view follows it as a query. */
export const GALLERY_STREAM = '/gallery/events'

/** One file of the folder. */
export interface GalleryEntry extends TemplateEntry {
  /** What laying it out reports: text that does not fit, lines that cross. */
  readonly diagnostics: readonly Message[]
  /** Keys of its scenes: a layout has one, a storyline one with many slides, a design one for every layout. */
  readonly scenes: readonly string[]
}

/** What an entry shows under a key. */
export interface GalleryScene {
  readonly key: string
  readonly scene: Scene
}

export interface GallerySummary {
  readonly folder: string
  readonly view: GalleryView
  readonly designs: readonly { readonly id: string; readonly name: Localized }[]
  readonly entries: readonly GalleryEntry[]
  /** What is wrong with the folder or a pack as a whole. */
  readonly problems: readonly TemplateProblem[]
  readonly notices: readonly Message[]
}
