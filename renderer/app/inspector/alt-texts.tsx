import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { setAlt } from '../../../core/deck/edit/index'
import type { DeckSlide } from '../../../core/deck/schema'
import { LANG_TAGS } from '../../../core/locale'
import { altElement } from '../../../core/scene/alt-texts'
import type { SceneSlide } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'

interface Props {
  readonly slide: SceneSlide
  readonly deckSlide: DeckSlide
}

/** What those are told who cannot see the slide: written from the data until somebody writes other words. */
export function AltTexts({ slide, deckSlide }: Props) {
  const { inspector } = useMessages()
  const texts = slide.nodes.flatMap(({ id, alt }) =>
    alt === null ? [] : [{ element: altElement(id, pageOf(slide.id)), alt }],
  )
  return (
    <section>
      <h2 className="heading">{inspector.alt}</h2>
      {texts.length === 0 && <p className="muted">{inspector.noAlt}</p>}
      <ul className="alt-list">
        {texts.map(({ element, alt }) => (
          <AltText key={element} element={element} alt={alt} slide={deckSlide} />
        ))}
      </ul>
      {texts.length > 0 && <p className="hint">{inspector.altHint}</p>}
    </section>
  )
}

interface AltProps {
  readonly element: string
  readonly alt: string
  readonly slide: DeckSlide
}

function AltText({ element, alt, slide }: AltProps) {
  const { inspector } = useMessages()
  const { deck, locked, edit } = useEditor()
  const [typed, setTyped] = useState(alt)
  const [shown, setShown] = useState(alt)
  const [isWriting, setIsWriting] = useState(false)
  const hint = useId()
  const own = slide.alt?.[element]?.[deck.lang] !== undefined
  if (alt !== shown) {
    setShown(alt)
    // Saving keeps a text while it is being written: what was typed since then stays.
    if (!isWriting || typed === shown) setTyped(alt)
  }
  const keep = () => {
    setIsWriting(false)
    const text = typed.trim()
    if (text !== alt) edit((before) => setAlt(before, slide.id, element, text))
    if (text === '') setTyped(alt)
  }
  return (
    <li>
      <textarea
        className="notes-field alt-field"
        aria-label={`${inspector.alt}: ${element}`}
        aria-describedby={own ? hint : undefined}
        lang={LANG_TAGS[deck.lang]}
        readOnly={locked}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={() => setIsWriting(true)}
        onBlur={keep}
      />
      {own && (
        <p className="hint" id={hint}>
          {inspector.altOwn}{' '}
          <Button
            className="link"
            isDisabled={locked}
            onPress={() => edit((before) => setAlt(before, slide.id, element, ''))}
          >
            {inspector.altAutomatic}
          </Button>
        </p>
      )}
    </li>
  )
}

/** Which page of the deck's slide it is, counted from 0: further pages are called `events.2`. */
function pageOf(sceneSlide: string): number {
  return Number(sceneSlide.match(/\.(\d+)$/)?.[1] ?? 1) - 1
}
