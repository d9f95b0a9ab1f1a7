import { type ReactNode, useDeferredValue } from 'react'
import { EditorProvider, useEditor } from './editor-context'

/**
 * Shows parts of the window a moment later than the slide itself, so that a key press never waits for them. The parts are memos:
 * they rest while the deck that they see is the one of before.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return <EditorProvider value={useDeferredValue(useEditor())}>{children}</EditorProvider>
}
