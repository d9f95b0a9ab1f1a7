import { useEffect } from 'react'
import { keepWriting } from '../commands/writing'
import { useApp } from '../state/react'
import { isSafe } from '../state/selectors'

/** Keeps the work when the window is closed. What is not kept yet makes the window ask, which is time enough to keep it. */
export function useKeptWork(): void {
  const { store, keepWork } = useApp()
  useEffect(() => {
    const keep = () => void keepWork()
    const ask = (event: BeforeUnloadEvent) => {
      keepWriting()
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
  }, [store, keepWork])
}
