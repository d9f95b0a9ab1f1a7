import { memo } from 'react'
import { findSlide } from '../../../core/edit/index'
import { useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { problemsOn } from '../../state/problems'
import { useEditor } from '../editor-context'
import { AltTexts } from './alt-texts'
import { ChartForms } from './chart-forms'
import { Contents } from './contents'
import { Diagnostics } from './diagnostics'
import { LayoutOptions } from './layout-options'
import { Notes } from './notes'
import { Numbers } from './numbers'
import { Texts } from './texts'

/** The sources of the slide, and its other layouts. */
export const Inspector = memo(function Inspector() {
  const messages = useMessages()
  const { deck, scene, current } = useEditor()
  const slide = scene.slides.find(({ id }) => id === current)
  const deckSlide = slide && findSlide(deck, deckSlideOf(slide.id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reached by keyboard
    <aside className="inspector" aria-label={messages.inspector.label} tabIndex={0}>
      {slide && deckSlide && (
        <>
          <LayoutOptions slide={deckSlide} />
          <Contents key={`contents ${deckSlide.id}`} slide={deckSlide} />
          <ChartForms slide={deckSlide} />
          <Diagnostics diagnostics={problemsOn(slide, scene)} />
          <Texts slide={deckSlide} />
          <Numbers slide={slide} deckSlide={deckSlide} />
          <Notes key={`${deckSlide.id} ${deck.lang}`} deckSlide={deckSlide} />
          <AltTexts key={`alt ${slide.id} ${deck.lang}`} slide={slide} deckSlide={deckSlide} />
        </>
      )}
    </aside>
  )
})
