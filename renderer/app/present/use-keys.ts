import { useLayoutEffect, useRef } from 'react'

/**
 * Listens for keys on the whole window: what had the focus may go away with the view that it was in.
 *
 * @param take Answers whether it has made use of the key.
 */
export function useKeys(take: (key: string) => boolean): void {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // A focused button keeps its own keys.
      if ([' ', 'Enter'].includes(event.key) && event.target instanceof HTMLButtonElement) return
      if (latest.current(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
