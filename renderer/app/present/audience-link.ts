import type { Deck } from '../../../core/deck/schema'
import type { Lang } from '../../../core/locale'
import type { SceneSlide } from '../../../core/scene/model'
import type { SceneLook } from '../../slide/look'

/** What the audience sees. Plain data: it goes from one window to the other. */
export interface Shown {
  readonly look: SceneLook
  readonly slide: SceneSlide
  readonly size: Deck['size']
  readonly black: boolean
  /** The language of the interface. */
  readonly lang: Lang
}

/*
 * The presenter's window and the audience's talk over a channel that windows of one origin share. Its name is made anew for
 * each presentation, so that two presentations do not hear each other.
 */
type FromPresenter = { readonly kind: 'show'; readonly shown: Shown } | { readonly kind: 'end' }
type FromAudience =
  | { readonly kind: 'ready' | 'gone' }
  /** A key that was pressed in the audience's window: a clicker's, where that window has the focus. */
  | { readonly kind: 'key'; readonly key: string }

export interface PresenterHears {
  readonly onReady: () => void
  readonly onKey: (key: string) => void
  /** The audience's window is closed. */
  readonly onGone: () => void
}

export interface PresenterEnd {
  show(shown: Shown): void
  /** The presentation is over: the audience's window closes. */
  end(): void
}

/** The presenter's end of the channel. An audience that comes later is shown what there is. */
export function presentTo(name: string, { onReady, onKey, onGone }: PresenterHears): PresenterEnd {
  const channel = new BroadcastChannel(name)
  const tell = (message: FromPresenter) => channel.postMessage(message)
  let last: Shown | null = null
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

export interface AudienceHears {
  readonly onShow: (shown: Shown) => void
  /** The presentation is over. */
  readonly onEnd: () => void
}

export interface AudienceEnd {
  press(key: string): void
  /** The window is being closed. */
  leave(): void
}

/** The audience's end of the channel. */
export function attend(name: string, { onShow, onEnd }: AudienceHears): AudienceEnd {
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
