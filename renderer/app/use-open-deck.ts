import { useMemo } from 'react'
import { isLocked } from '../state/editing'
import { useApp, useAppState, useScene, useWorld } from '../state/react'
import { shownSlide } from '../state/selectors'
import type { Editor } from './editor-context'

/** The open deck as the parts of the editor see it; null where none is open. */
export function useOpenDeck(): Editor | null {
  const { editing } = useApp()
  const world = useWorld()
  const scene = useScene()
  const deck = useAppState((state) => state.deck)
  const current = useAppState((state) => state.current)
  const selection = useAppState((state) => state.selection)
  const history = useAppState((state) => state.history)
  const locked = useAppState(isLocked)
  return useMemo(
    () =>
      deck &&
      scene && {
        resources: world,
        deck,
        scene,
        current: shownSlide(scene, current)?.id ?? null,
        selected: new Set(selection),
        locked,
        undoName: history.undo,
        redoName: history.redo,
        edit: editing.edit,
        undo: editing.undo,
        redo: editing.redo,
        show: editing.show,
        select: editing.select,
      },
    [world, editing, deck, scene, current, selection, history, locked],
  )
}
