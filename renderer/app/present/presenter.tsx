import { Button } from 'react-aria-components'
import type { Deck } from '../../../core/deck/schema'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import { IconButton } from '../parts/icon-button'
import { Picture } from '../parts/picture'
import type { PresentView } from './present-view'
import { Timer } from './timer'
import type { AudienceWindow } from './use-audience'

interface Props {
  readonly scene: Scene
  readonly size: Deck['size']
  readonly at: number
  readonly black: boolean
  readonly audience: AudienceWindow
  readonly go: (to: number) => void
  readonly setView: (view: PresentView) => void
  readonly setBlack: (change: (black: boolean) => boolean) => void
  readonly end: () => void
}

/** What the speaker sees: this slide, the next one, what to say, and how long it has been. */
export function Presenter({ scene, size, at, black, audience, go, setView, setBlack, end }: Props) {
  const messages = useMessages()
  const slide = scene.slides[at]
  const next = scene.slides[at + 1]
  const plain = 'button plain'
  if (!slide) return null
  return (
    <div className="presenter">
      <div className="presenter-current">
        <div className="fitted">
          <Picture slideStyle={scene} slide={slide} size={size} />
        </div>
        {black && audience.isOpen && (
          <p className="black-note" role="status">
            <span>{messages.present.audienceBlack}</span>
          </p>
        )}
      </div>
      <div className="presenter-side">
        <section>
          <h2 className="heading">{messages.present.next}</h2>
          {next ? (
            <Picture slideStyle={scene} slide={next} size={size} />
          ) : (
            <p className="end-of-deck">{messages.present.last}</p>
          )}
        </section>
        <h2 className="heading">{messages.present.notes}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, also by keyboard */}
        <div className="notes-text" lang={LANG_TAGS[scene.lang]} tabIndex={0}>
          {slide.notes.talk.length === 0 && <p className="muted">{messages.present.noNotes}</p>}
          {slide.notes.talk.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <div className="presenter-bar">
        <Timer />
        <span className="push" />
        <IconButton
          name={messages.present.previousSlide}
          glyph="left"
          className="button icon plain"
          disabled={at === 0}
          onPress={() => go(at - 1)}
        />
        <span role="status">{messages.present.position(at + 1, scene.slides.length)}</span>
        <IconButton
          name={messages.present.nextSlide}
          glyph="right"
          className="button icon plain"
          disabled={!next}
          onPress={() => go(at + 1)}
        />
        <span className="push" />
        <Button className={plain} onPress={() => setView('grid')}>
          <Glyph name="grid" />
          {messages.present.grid}
        </Button>
        <Button className={plain} onPress={() => setBlack((black) => !black)}>
          <Glyph name="black" />
          {messages.present.black}
        </Button>
        {audience.isOpen ? (
          <span className="audience-on" role="status" data-black={black || undefined}>
            {black ? messages.present.audienceDark : messages.present.audienceOn}
          </span>
        ) : (
          <>
            <Button className={plain} onPress={() => setView('audience')}>
              <Glyph name="play" />
              {messages.present.audience}
            </Button>
            <Button className={plain} onPress={audience.open}>
              <Glyph name="screen" />
              {messages.present.openAudience}
            </Button>
          </>
        )}
        <Button className={plain} onPress={end}>
          <Glyph name="close" />
          {messages.present.end}
        </Button>
      </div>
    </div>
  )
}
