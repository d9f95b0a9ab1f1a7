import { useMemo } from 'react'
import { deckFromStoryline } from '../../../core/build-deck'
import type { Deck } from '../../../core/deck/schema'
import { slidesOf } from '../../../core/edit/index'
import { useLang } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useApp, useAppState, useWorld } from '../../state/react'
import type { WindowWorld } from '../../state/world'
import { Picture } from '../parts/picture'

/** A design on a cover and on a slide with figures: those of the open deck, or of a storyline where none is open. */
export function DesignPreview({ design }: { readonly design: string }) {
  const world = useWorld()
  const lang = useLang()
  const { scenes } = useApp()
  const open = useAppState((state) => state.deck)
  const current = useAppState((state) => state.current)
  const previews = useMemo(() => {
    const deck = open ?? storylineDeck(world, lang)
    if (deck === null || !world.designs.has(design)) return []
    return sampleSlides(deck, current).flatMap((slide) => scenes.preview(deck, slide, { design }) ?? [])
  }, [world, lang, open, current, design, scenes])
  return (
    <div className="design-preview" aria-hidden="true">
      {previews.map((preview) => (
        <Picture key={preview.slide.id} {...preview} size={open?.size ?? '16:9'} />
      ))}
    </div>
  )
}

function storylineDeck(world: WindowWorld, lang: Deck['lang']): Deck | null {
  const [storyline] = world.storylines.values()
  return storyline ? deckFromStoryline(storyline, { lang, design: '', date: world.date }) : null
}

/** The slides that tell most of a design: the cover, and the one that is open, or else the first that shows a chart. */
function sampleSlides(deck: Deck, current: string | null): readonly string[] {
  const slides = slidesOf(deck)
  const [cover] = slides
  const shown = current === null ? cover : slides.find(({ id }) => id === deckSlideOf(current))
  const charted = slides.find(({ content }) => Object.values(content).some((held) => 'chart' in held))
  const other = shown === cover ? charted : shown
  return [...new Set([cover, other])].flatMap((slide) => slide?.id ?? [])
}
