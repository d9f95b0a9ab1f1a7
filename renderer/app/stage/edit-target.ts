import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Deck } from '../../../core/deck/schema'
import { findSlide, textAt } from '../../../core/edit/index'
import type { Scene, SceneSlide, TableNode } from '../../../core/scene/model'
import { deckSlideOf } from '../../state/editing'
import { groupOfRow } from './table-groups'
import { type EditTarget, isList, paragraphAt } from './text-frame'

/** The deck that a text is written in, laid out. */
export interface EditSource {
  readonly deck: Deck
  readonly scene: Scene
  readonly dataset: DatasetIndex
}

/**
 * What a double click on a node opens; null where its words are worked out and nobody can write them.
 *
 * @param y height on the slide, in points; the first text of the node where it is left out
 */
export function editTargetOf(slide: SceneSlide, id: string, source: EditSource, y = 0): EditTarget | null {
  const node = slide.nodes.find((each) => each.id === id)
  const own = deckSlideOf(slide.id)
  const content = node?.slot == null ? undefined : findSlide(source.deck, own)?.content[node.slot]
  if (!node || node.slot === null || !content) return null
  const at = { slide: own, slot: node.slot }
  if (node.kind === 'table') return tableTarget(slide, node, source, y)
  if (node.kind !== 'text') return null
  if ('text' in content) return { slide: slide.id, node: id, place: at }
  if ('points' in content && isList(node, at.slot)) {
    const place = { ...at, item: paragraphAt(node, y) }
    return textAt(source.deck, place) === undefined ? null : { slide: slide.id, node: id, place }
  }
  return 'chart' in content && id.endsWith('title') ? { slide: slide.id, node: id, place: at } : null
}

/** The first text that can be written; as a rule the title. */
export function firstTarget(slide: SceneSlide, source: EditSource): EditTarget | null {
  for (const { id } of slide.nodes) {
    const target = editTargetOf(slide, id, source)
    if (target) return target
  }
  return null
}

/** A text that is still to be written, in an empty slot or behind the last point of a list. */
export function blankTarget(slide: SceneSlide, slot: string, item?: number): EditTarget {
  const place = { slide: deckSlideOf(slide.id), slot, ...(item === undefined ? {} : { item }) }
  return { slide: slide.id, node: slot, place }
}

function tableTarget(
  slide: SceneSlide,
  node: TableNode,
  { deck, scene, dataset }: EditSource,
  y: number,
): EditTarget | null {
  const own = deckSlideOf(slide.id)
  const content = node.slot === null ? undefined : findSlide(deck, own)?.content[node.slot]
  if (node.slot === null || !content || !('table' in content)) return null
  const row = rowAt(node, y)
  const item = groupOfRow(scene, slide.id, node, row, content.table.groups, (id) => dataset.observation.has(id))
  return item === null ? null : { slide: slide.id, node: node.id, place: { slide: own, slot: node.slot, item }, row }
}

function rowAt({ box, rows }: TableNode, y: number): number {
  let bottom = box.y
  const found = rows.findIndex(({ height }) => {
    bottom += height
    return y < bottom
  })
  return Math.max(0, found)
}
