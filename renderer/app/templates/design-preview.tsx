import { useMemo } from 'react'
import { buildScene, deckFromStoryline } from '../../../core/build-deck'
import type { Deck } from '../../../core/deck/schema'
import { useLang } from '../../i18n/messages'
import { useAppState, useWorld } from '../../state/react'
import type { AppWorld } from '../../state/world'
import { previewDeck } from '../bar/preview-deck'
import { Picture } from '../parts/picture'

/** A design on a cover and on a slide with figures: those of the open deck, or of a storyline where none is open. */
export function DesignPreview({ design }: { readonly design: string }) {
  const world = useWorld()
  const lang = useLang()
  const open = useAppState((state) => state.deck)
  const current = useAppState((state) => state.current)
  const scene = useMemo(() => {
    if (!world.designs.has(design)) return null
    const deck = open ?? storylineDeck(world, lang)
    return deck && buildScene(shortDeck(deck, current, design), world)
  }, [world, lang, open, current, design])
  return (
    <div className="design-preview" aria-hidden="true">
      {scene?.slides.map((slide) => (
        <Picture key={slide.id} look={scene} slide={slide} size={open?.size ?? '16:9'} />
      ))}
    </div>
  )
}

function storylineDeck(world: AppWorld, lang: Deck['lang']): Deck | null {
  const [storyline] = world.storylines.values()
  return storyline ? deckFromStoryline(storyline, { lang, design: '', date: world.date }) : null
}

/** The cover of a deck, and beside it the slide that is open, or the first that shows a chart. */
function shortDeck(deck: Deck, current: string | null, design: string): Deck {
  const slides = deck.sections.flatMap((section) => section.slides)
  const [cover] = slides
  const shown = slides.find(({ id }) => id === current) ?? cover
  const charted = slides.find(({ content }) => Object.values(content).some((held) => 'chart' in held))
  const other = shown === cover ? charted : shown
  const one = previewDeck(deck, cover?.id ?? null, design)
  const [section] = one.sections
  return section && other && other !== cover
    ? { ...one, sections: [{ ...section, slides: [...section.slides, other] }] }
    : one
}
