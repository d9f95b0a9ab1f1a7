import { useEffect, useRef, useState } from 'react'
import { LANG_TAGS } from '../../../core/locale'
import { MESSAGES } from '../../i18n/messages'
import { Picture } from '../parts/picture'
import { useVariables } from '../parts/use-variables'
import { presentAct, useKeys } from './present-keys'
import { type AudienceEnd, type AudienceState, openAudienceChannel } from './use-audience'

/** A presenter answers at once; one that does not has ended before this window was there. */
const PATIENCE_MS = 5000

/** A window of its own that shows the audience what the presenter shows it: a slide, or nothing. */
export function AudiencePage({ name }: { readonly name: string }) {
  const [shown, setShown] = useState<AudienceState | null>(null)
  const link = useRef<AudienceEnd | null>(null)
  useEffect(() => {
    const own = openAudienceChannel(name, { onShow: setShown, onEnd: () => window.close() })
    link.current = own
    window.addEventListener('pagehide', own.leave)
    return () => {
      window.removeEventListener('pagehide', own.leave)
      own.leave()
    }
  }, [name])
  useEffect(() => {
    if (shown) return
    const handle = window.setTimeout(() => window.close(), PATIENCE_MS)
    return () => window.clearTimeout(handle)
  }, [shown])
  useKeys((key) => {
    if (presentAct(key) === null) return false
    link.current?.press(key)
    return true
  })
  return shown && <AudienceScreen shown={shown} onNext={() => link.current?.press('PageDown')} />
}

function AudienceScreen({ shown, onNext }: { readonly shown: AudienceState; readonly onNext: () => void }) {
  const { slideStyle, slide, size, black, lang } = shown
  const shape = useVariables({ '--shape': String(slideStyle.size.width / slideStyle.size.height) })
  const fills = useFillsScreen()
  const { present } = MESSAGES[lang]
  useEffect(() => {
    document.documentElement.lang = LANG_TAGS[lang]
    document.title = present.audienceTitle
  }, [lang, present])
  return (
    <main className="present audience-page" aria-label={present.audienceTitle}>
      {!black && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keys are handled above
        <div className="audience" ref={shape} onClick={onNext}>
          <div className="fitted">
            <Picture slideStyle={slideStyle} slide={slide} size={size} />
          </div>
        </div>
      )}
      {!fills && (
        <button
          type="button"
          className="fill-screen"
          onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
        >
          {present.fillScreen}
        </button>
      )}
    </main>
  )
}

/** Whether the window takes up the whole screen, however it came to that. */
function useFillsScreen(): boolean {
  const [fills, setFills] = useState(fillsScreen)
  useEffect(() => {
    const change = () => setFills(fillsScreen())
    window.addEventListener('resize', change)
    return () => window.removeEventListener('resize', change)
  }, [])
  return fills
}

function fillsScreen(): boolean {
  return window.innerWidth >= window.screen.width && window.innerHeight >= window.screen.height
}
