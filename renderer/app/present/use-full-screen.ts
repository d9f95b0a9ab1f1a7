import { type RefObject, useEffect, useRef } from 'react'

/** Fills the screen while it is mounted. A host that refuses leaves the talk in its window; leaving full screen ends it. */
export function useFullScreen(frame: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave)
  leave.current = onLeave
  useEffect(() => {
    let entered = false
    const changed = () => {
      if (document.fullscreenElement) entered = true
      else if (entered) leave.current()
    }
    document.addEventListener('fullscreenchange', changed)
    void frame.current?.requestFullscreen?.().catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [frame])
}
