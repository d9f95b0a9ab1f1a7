import { createContext, useContext } from 'react'
import type { SceneResources } from '../../core/build-deck'
import type { Deck } from '../../core/deck/schema'
import type { Localized } from '../../core/locale'
import type { Scene } from '../../core/scene/model'
import type { Design } from '../../core/template/template'
import type { DeckChange } from '../state/pending-edit'

/** What the parts of the editor see of the open deck, and what they may do with it. */
export interface Editor {
  readonly resources: SceneResources
  readonly deck: Deck
  readonly scene: Scene
  /** Id of the scene's slide that is shown large; null where the deck has none. */
  readonly current: string | null
  /** Ids of deck slides. */
  readonly selected: ReadonlySet<string>
  /** True where the deck may only be looked at: every edit is refused until a copy is saved. */
  readonly locked: boolean
  readonly undoName: Localized | null
  readonly redoName: Localized | null
  /** Carries out an edit; one that answers null cannot be made. */
  readonly edit: (change: DeckChange) => boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly show: (sceneSlide: string) => void
  readonly select: (deckSlides: readonly string[]) => void
}

/** The open deck, or null where the part may be outside the editor. */
export const EditorContext = createContext<Editor | null>(null)

/** Gives the parts below it the open deck. */
export const EditorProvider = EditorContext.Provider

/** The open deck. Only parts of the editor may ask for it. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('This part of the window stands outside the editor.')
  return editor
}

/** The design that the open deck is laid out in: its own, or the first where that is gone. */
export function useDesign(): Design | null {
  const { deck, resources } = useEditor()
  return resources.designs.get(deck.design) ?? [...resources.designs.values()][0] ?? null
}
