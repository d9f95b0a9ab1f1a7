import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Deck } from '../../../core/deck/schema'
import type { Lang } from '../../../core/locale'
import type { SceneSlide } from '../../../core/scene/model'
import type { SlideStyle } from '../../slide/slide-style'
import { useApp } from '../../state/react'

export interface AudienceWindow {
  /** True while an audience's window is open. */
  readonly isOpen: boolean
  /** True from the moment that one is asked for. */
  readonly isWanted: () => boolean
  readonly open: () => void
}

interface AudienceHandlers {
  readonly onKey: (key: string) => void
  readonly onGone: () => void
}

/** The audience's window of this presentation: on a second screen at once, where the host has one. */
export function useAudience(shown: AudienceState | null, handlers: AudienceHandlers): AudienceWindow {
  const { windows } = useApp()
  const [name] = useState(() => crypto.randomUUID())
  const [isOpen, setIsOpen] = useState(false)
  const wanted = useRef(false)
  const link = useRef<PresenterEnd | null>(null)
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
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
    const own = openPresenterChannel(name, { onReady, onKey, onGone: isGone })
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
  const { slideStyle, slide, size, black, lang } = shown ?? {}
  useEffect(() => {
    if (slideStyle && slide && size && lang)
      link.current?.show({ slideStyle, slide, size, black: black ?? false, lang })
  }, [slideStyle, slide, size, black, lang])
  const open = () => void want(() => windows.openAudience(name))
  return { isOpen, isWanted: useCallback(() => wanted.current, []), open }
}

/** What the audience sees. Plain data: it goes from one window to the other. */
export interface AudienceState {
  readonly slideStyle: SlideStyle
  readonly slide: SceneSlide
  readonly size: Deck['size']
  readonly black: boolean
  /** The language of the interface. */
  readonly lang: Lang
}

/*
 * The presenter's window and the audience's talk over a channel that windows of one origin share. Its name is new for
 * each presentation, so that two presentations do not hear each other.
 */
type FromPresenter = { readonly kind: 'show'; readonly shown: AudienceState } | { readonly kind: 'end' }
type FromAudience =
  | { readonly kind: 'ready' | 'gone' }
  /** A key that was pressed in the audience's window: a clicker's, where that window has the focus. */
  | { readonly kind: 'key'; readonly key: string }

interface PresenterHandlers {
  readonly onReady: () => void
  readonly onKey: (key: string) => void
  /** The audience's window is closed. */
  readonly onGone: () => void
}

interface PresenterEnd {
  show(shown: AudienceState): void
  /** The presentation is over: the audience's window closes. */
  end(): void
}

/** The presenter's end of the channel. An audience that comes later is shown the current slide. */
export function openPresenterChannel(name: string, { onReady, onKey, onGone }: PresenterHandlers): PresenterEnd {
  const channel = new BroadcastChannel(name)
  const tell = (message: FromPresenter) => channel.postMessage(message)
  let last: AudienceState | null = null
  let isOver = false
  channel.onmessage = ({ data }: { readonly data: FromAudience }) => {
    if (data.kind === 'key') return onKey(data.key)
    if (data.kind === 'gone') return onGone()
    onReady()
    if (last) tell({ kind: 'show', shown: last })
  }
  return {
    show(shown) {
      last = shown
      tell({ kind: 'show', shown })
    },
    end() {
      if (isOver) return
      isOver = true
      tell({ kind: 'end' })
      channel.close()
    },
  }
}

interface AudiencePageHandlers {
  readonly onShow: (shown: AudienceState) => void
  /** The presentation is over. */
  readonly onEnd: () => void
}

export interface AudienceEnd {
  press(key: string): void
  /** The window is being closed. */
  leave(): void
}

/** The audience's end of the channel. */
export function openAudienceChannel(name: string, { onShow, onEnd }: AudiencePageHandlers): AudienceEnd {
  const channel = new BroadcastChannel(name)
  const tell = (message: FromAudience) => channel.postMessage(message)
  channel.onmessage = ({ data }: { readonly data: FromPresenter }) => {
    if (data.kind === 'show') onShow(data.shown)
    else onEnd()
  }
  let hasLeft = false
  tell({ kind: 'ready' })
  return {
    press: (key) => tell({ kind: 'key', key }),
    leave() {
      if (hasLeft) return
      hasLeft = true
      tell({ kind: 'gone' })
      channel.close()
    },
  }
}
