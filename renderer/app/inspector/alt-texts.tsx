import type { SceneSlide } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'

/** What those are told who cannot see the slide. */
export function AltTexts({ slide }: { readonly slide: SceneSlide }) {
  const messages = useMessages()
  const texts = slide.nodes.flatMap(({ id, alt }) => (alt ? [{ id, alt }] : []))
  return (
    <section>
      <h2 className="heading">{messages.inspector.alt}</h2>
      {texts.length === 0 && <p className="muted">{messages.inspector.noAlt}</p>}
      <ul className="alt-list">
        {texts.map(({ id, alt }) => (
          <li key={id}>{alt}</li>
        ))}
      </ul>
      {texts.length > 0 && <p className="hint">{messages.inspector.altHint}</p>}
    </section>
  )
}
