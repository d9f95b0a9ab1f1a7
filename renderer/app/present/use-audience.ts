import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useApp } from '../../state/react'
import { type PresenterEnd, presentTo, type Shown } from './audience-link'

export interface AudienceWindow {
  /** True while an audience's window is open. */
  readonly isOpen: boolean
  /** True from the moment that one is asked for. */
  readonly isWanted: () => boolean
  readonly open: () => void
}

interface Hears {
  readonly onKey: (key: string) => void
  readonly onGone: () => void
}

/** The audience's window of this presentation: on a second screen at once, where the host has one. */
export function useAudience(shown: Shown | null, hears: Hears): AudienceWindow {
  const { windows } = useApp()
  const [name] = useState(() => crypto.randomUUID())
  const [isOpen, setIsOpen] = useState(false)
  const wanted = useRef(false)
  const link = useRef<PresenterEnd | null>(null)
  const latest = useRef(hears)
  useLayoutEffect(() => {
    latest.current = hears
  })
  const want = useCallback(async (opening: () => Promise<boolean>) => {
    wanted.current = true
    if (!(await opening())) wanted.current = false
  }, [])
  useEffect(() => {
    const isGone = () => {
      wanted.current = false
      latest.current.onGone()
    }
    const onReady = () => {
      wanted.current = true
      setIsOpen(true)
    }
    // Drawn at once, as a key of this window is: a clicker's next press goes on from there.
    const onKey = (key: string) => flushSync(() => latest.current.onKey(key))
    const own = presentTo(name, { onReady, onKey, onGone: isGone })
    link.current = own
    const stop = windows.onAudienceClosed(name, isGone)
    void want(() => windows.offerAudience(name))
    window.addEventListener('pagehide', own.end)
    return () => {
      stop()
      window.removeEventListener('pagehide', own.end)
      own.end()
    }
  }, [name, windows, want])
  const { look, slide, size, black, lang } = shown ?? {}
  useEffect(() => {
    if (look && slide && size && lang) link.current?.show({ look, slide, size, black: black ?? false, lang })
  }, [look, slide, size, black, lang])
  const open = () => void want(() => windows.openAudience(name))
  return { isOpen, isWanted: useCallback(() => wanted.current, []), open }
}
