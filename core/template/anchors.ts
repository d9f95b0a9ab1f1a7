import { ALIGNED_EDGES, type AlignedEdge, BESIDE, type Beside } from './anchor-schema'
import type { Area } from './template'

/** One edge of an area that follows another area. */
export interface Anchor {
  /** Where it is written in `at`. */
  readonly key: Beside | 'alignTo'
  readonly edge: AlignedEdge
  readonly area: string
}

/** What other areas call an area: its id, or else its slot; null for one that has neither. */
export function nameOf(area: Area): string | null {
  return area.id ?? ('slot' in area ? area.slot : null)
}

/** All ties of an area, in the order in which they are applied. */
export function anchorsOf({ at }: Pick<Area, 'at'>): readonly Anchor[] {
  const beside = (Object.keys(BESIDE) as Beside[]).flatMap((key): Anchor[] => {
    const area = at[key]
    return area === undefined ? [] : [{ key, edge: BESIDE[key], area }]
  })
  const { area, edges = [] } = at.alignTo ?? {}
  const aligned = ALIGNED_EDGES.filter((edge) => edges.includes(edge))
  return area === undefined ? beside : [...beside, ...aligned.map((edge) => ({ key: 'alignTo', edge, area }) as const)]
}
