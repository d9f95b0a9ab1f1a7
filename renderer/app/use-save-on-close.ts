import { useEffect } from 'react'
import { commitTyping } from '../commands/writing'
import { useApp } from '../state/react'
import { isSafe } from '../state/selectors'

/** Keeps the work when the window is closed. What is not kept yet makes the window ask, which is time enough to keep it. */
export function useSaveOnClose(): void {
  const { store, saveDraft } = useApp()
  useEffect(() => {
    const keep = () => void saveDraft()
    const ask = (event: BeforeUnloadEvent) => {
      commitTyping()
      if (isSafe(store.getState())) return
      keep()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('pagehide', keep)
    }
  }, [store, saveDraft])
}
