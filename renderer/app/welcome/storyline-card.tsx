import { Button } from 'react-aria-components'
import type { Scene } from '../../../core/scene/model'
import type { Storyline } from '../../../core/template/storyline-schema'
import { useLocal, useMessages } from '../../i18n/messages'
import { OriginBadge } from '../parts/origin-badge'
import { Picture } from '../parts/picture'

interface Props {
  readonly storyline: Storyline
  /** Null until it has been laid out. */
  readonly scene: Scene | null
  readonly onStart: () => void
}

/** A storyline with three of its slides. */
export function StorylineCard({ storyline, scene, onStart }: Props) {
  const messages = useMessages()
  const local = useLocal()
  const count = storyline.sections.reduce((sum, section) => sum + section.slides.length, 0)
  const [first, ...rest] = scene ? sampleSlides(scene) : []
  return (
    <Button className="card" aria-label={messages.welcome.start(local(storyline.name))} onPress={onStart}>
      <span className="pictures" aria-hidden="true">
        {scene && first ? <Picture slideStyle={scene} slide={first} size="16:9" /> : <span className="picture" />}
        <span className="rest">
          {[0, 1].map((i) => {
            const slide = rest[i]
            return scene && slide ? (
              <Picture key={i} slideStyle={scene} slide={slide} size="16:9" />
            ) : (
              <span key={i} className="picture" />
            )
          })}
        </span>
      </span>
      <span className="text">
        <strong>
          {local(storyline.name)} <OriginBadge kind="storyline" id={storyline.id} />
        </strong>
        <span>{local(storyline.description)}</span>
        <span className="count">{messages.welcome.slides(scene?.slides.length ?? count)}</span>
      </span>
    </Button>
  )
}

const PLAIN_LAYOUTS = new Set(['cover', 'agenda', 'section', 'summary', 'sources'])

/** The cover, and two slides that show what is in it: charts before words. */
function sampleSlides({ slides }: Scene): Scene['slides'] {
  const telling = slides.filter(({ layout }) => !PLAIN_LAYOUTS.has(layout))
  const charts = telling.filter(({ nodes }) => nodes.some(({ kind }) => kind === 'chart'))
  const chosen = [...charts, ...telling.filter((slide) => !charts.includes(slide))].slice(0, 2)
  return [...slides.slice(0, 1), ...chosen]
}
