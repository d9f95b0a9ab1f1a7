import { useEffect, useRef, useState } from 'react'
import type { Deck } from '../../../core/deck/schema'
import type { Scene } from '../../../core/scene/model'
import { useLang, useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'
import { useVariables } from '../parts/use-variables'
import { carryOut, isMove, presentAct, useKeys } from './present-keys'
import type { PresentView } from './present-view'
import { Presenter } from './presenter'
import { SlideGrid } from './slide-grid'
import { useAudience } from './use-audience'
import { useFullScreen } from './use-full-screen'

interface Props {
  readonly scene: Scene
  readonly size: Deck['size']
  /** Counted from 0. */
  readonly first: number
  readonly onEnd: (shown: number) => void
}

/** The deck in full screen: with notes and clock for the speaker, or the slide alone. */
export function Present({ scene, size, first, onEnd }: Props) {
  const messages = useMessages()
  const [at, setAt] = useState(first)
  const [view, setView] = useState<PresentView>('presenter')
  const [black, setBlack] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const go = (to: number) => setAt(Math.max(0, Math.min(scene.slides.length - 1, to)))
  const end = () => onEnd(at)
  const lang = useLang()
  const slide = scene.slides[at]
  const press = (key: string) => {
    const act = presentAct(key)
    if (act) carryOut(act, { at, go, view, setView, setBlack, count: scene.slides.length, end })
    return act !== null
  }
  const shown = slide ? { slideStyle: scene, slide, size, black, lang } : null
  const audience = useAudience(shown, { onKey: press, onGone: end })
  // With an audience's window the talk goes on in this one, full screen or not.
  useFullScreen(frame, () => audience.isWanted() || end())
  const isDark = black && !audience.isOpen
  // In the dark nobody sees what the keys would pick.
  const showsGrid = view === 'grid' && !isDark
  // The grid has these keys for itself: the talk stays where it is until a slide is picked.
  useKeys((key) => !(showsGrid && isMove(presentAct(key))) && press(key))
  const shape = useVariables({ '--shape': String(scene.size.width / scene.size.height) })
  useEffect(() => {
    // Whatever had the focus goes with its view; the grid sees to its own.
    if (!showsGrid) frame.current?.focus()
  }, [showsGrid])
  if (!slide) return null
  const show = (to: number) => {
    go(to)
    setView('presenter')
  }
  return (
    <div
      ref={frame}
      className="present"
      role="dialog"
      aria-modal="true"
      aria-label={messages.present.label}
      tabIndex={-1}
    >
      <div ref={shape} className="audience-frame">
        {showsGrid && <SlideGrid scene={scene} size={size} at={at} onPick={show} />}
        {view === 'audience' && (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keys are handled above
          <div className="audience" onClick={() => go(at + 1)}>
            <div className="fitted">
              <Picture slideStyle={scene} slide={slide} size={size} />
            </div>
          </div>
        )}
        {view === 'presenter' && <Presenter {...{ scene, size, at, black, audience, go, setView, setBlack, end }} />}
      </div>
      {isDark && (
        <div className="blackout" role="status">
          {messages.present.blackOn}
        </div>
      )}
    </div>
  )
}
