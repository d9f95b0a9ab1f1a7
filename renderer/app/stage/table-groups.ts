import type { Scene, TableNode } from '../../../core/scene/model'
import type { SlotContent } from '../../../core/template/content-schema'
import { deckSlideOf } from '../../state/editing'

type Groups = Extract<SlotContent, { table: unknown }>['table']['groups']

/**
 * Which group of a table the header row names. A table runs on over blocks and slides, and a group that goes on repeats its
 * header: so the figures before the row are counted, not the headers.
 *
 * @param known which figures the dataset has
 */
export function groupOfRow(
  scene: Scene,
  slide: string,
  node: TableNode,
  row: number,
  groups: Groups,
  known: (observation: string) => boolean,
): number | null {
  if (!node.rows[row]?.header) return null
  const blocks = scene.slides
    .filter(({ id }) => deckSlideOf(id) === deckSlideOf(slide))
    .flatMap(({ nodes }) => nodes.filter((each): each is TableNode => each.kind === 'table' && each.slot === node.slot))
  const before = blocks.slice(0, blocks.indexOf(node)).reduce((sum, { rows }) => sum + figuresIn(rows), 0)
  let left = before + figuresIn(node.rows.slice(0, row))
  for (const [group, { observations }] of groups.entries()) {
    const count = observations.filter(known).length
    if (left < count) return group
    left -= count
  }
  return null
}

const figuresIn = (rows: TableNode['rows']): number => rows.filter(({ header }) => !header).length
