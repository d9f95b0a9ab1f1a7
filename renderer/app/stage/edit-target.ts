import { findSlide, type TextPlace, textAt } from '../../../core/deck/edit/index'
import type { Deck } from '../../../core/deck/schema'
import type { SceneSlide } from '../../../core/scene/model'
import { deckSlideOf } from '../../state/editing'

/** A text of the slide that is being written: the node that shows it, and its place in the deck. */
export interface EditTarget {
  /** Id of the scene's slide. */
  readonly slide: string
  readonly node: string
  readonly place: TextPlace
}

/** What a double click on a node opens; null where its words are worked out and nobody can write them. */
export function editTargetOf(slide: SceneSlide, node: string, deck: Deck): EditTarget | null {
  const found = slide.nodes.find(({ id }) => id === node)
  if (found?.kind !== 'text' || found.slot === null) return null
  const place = placeOf(deckSlideOf(slide.id), found.slot, node, deck)
  return place && { slide: slide.id, node, place }
}

/** The first text that can be written; as a rule the title. */
export function firstTarget(slide: SceneSlide, deck: Deck): EditTarget | null {
  for (const { id } of slide.nodes) {
    const target = editTargetOf(slide, id, deck)
    if (target) return target
  }
  return null
}

function placeOf(slide: string, slot: string, node: string, deck: Deck): TextPlace | null {
  const content = findSlide(deck, slide)?.content[slot]
  if (!content) return null
  if ('text' in content) return { slide, slot }
  // Points are numbered in their nodes' ids, counted from 1: `points-2`.
  const item = Number(node.match(/-(\d+)/)?.[1] ?? 1) - 1
  const place = { slide, slot, item }
  if ('points' in content) return textAt(deck, place) === undefined ? null : place
  return 'chart' in content && node.endsWith('title') ? { slide, slot } : null
}
