import { type RefObject, useEffect, useRef } from 'react'

/**
 * Fills the screen while it is mounted. A host that refuses leaves the talk in its window. Leaving full screen is
 * reported, also where a browser does it by itself because another window opens.
 */
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
