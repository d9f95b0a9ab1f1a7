import { useId } from 'react'
import { Button } from 'react-aria-components'
import type { DeckSlide } from '../../../core/deck/schema'
import { setAlt } from '../../../core/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { altElement } from '../../../core/scene/content'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { useEditor } from '../editor-context'
import { useTyped } from '../parts/typed-text'

interface Props {
  readonly slide: SceneSlide
  readonly deckSlide: DeckSlide
}

/** The alternative texts of a slide: written from the data until somebody writes other words. */
export function AltTexts({ slide, deckSlide }: Props) {
  const { inspector } = useMessages()
  const texts = textsOf(slide)
  return (
    <section>
      <h2 className="heading">{inspector.alt}</h2>
      {texts.length === 0 && <p className="muted">{inspector.noAlt}</p>}
      <ul className="alt-list">
        {texts.map(({ element, alt }) => (
          <AltText key={`${slide.id} ${element}`} page={slide.id} element={element} alt={alt} slide={deckSlide} />
        ))}
      </ul>
      {texts.length > 0 && <p className="hint">{inspector.altHint}</p>}
    </section>
  )
}

interface AltProps {
  /** Id of the scene's slide. */
  readonly page: string
  readonly element: string
  readonly alt: string
  readonly slide: DeckSlide
}

function AltText({ page, element, alt, slide }: AltProps) {
  const { inspector } = useMessages()
  const { deck, locked, edit } = useEditor()
  const { scenes } = useApp()
  // The inspector follows a moment later; what is written over may not.
  const newest = useAppState(({ deck: open }) => open && altIn(scenes.of(open), page, element)) ?? alt
  const field = useTyped(newest, (text) => (before) => setAlt(before, slide.id, element, text))
  const hint = useId()
  const own = slide.alt?.[element]?.[deck.lang] !== undefined
  return (
    <li>
      <textarea
        {...field}
        className="notes-field alt-field"
        aria-label={`${inspector.alt}: ${element}`}
        aria-describedby={own ? hint : undefined}
        lang={LANG_TAGS[deck.lang]}
        readOnly={locked}
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

/** The alternative texts on a page, in the order of its nodes. */
function textsOf({ id: page, nodes }: SceneSlide) {
  return nodes.flatMap(({ id, alt }) => (alt === null ? [] : [{ element: altElement(id, pageOf(page)), alt }]))
}

/** The alternative text of one element; undefined where there is none. */
function altIn(scene: Scene, page: string, element: string): string | undefined {
  const slide = scene.slides.find(({ id }) => id === page)
  return slide && textsOf(slide).find((text) => text.element === element)?.alt
}

/** Which page of the deck's slide it is, counted from 0: further pages are called `events.2`. */
function pageOf(sceneSlide: string): number {
  return Number(sceneSlide.match(/\.(\d+)$/)?.[1] ?? 1) - 1
}
