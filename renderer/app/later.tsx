import { type ComponentType, useDeferredValue, useMemo } from 'react'
import { EditorProvider, useEditor } from './editor-context'

/** Shows a part of the window a moment later than the slide itself, so that a key press never waits for it. */
export function Later({ part: Part }: { readonly part: ComponentType }) {
  const later = useDeferredValue(useEditor())
  // The same element as before rests while the deck that it sees is the one of before.
  const content = useMemo(() => <Part />, [Part])
  return <EditorProvider value={later}>{content}</EditorProvider>
}
