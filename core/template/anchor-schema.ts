import { z } from '../zod'

/** What an area can have in common with another. */
export const ALIGNED_EDGES = ['top', 'bottom', 'left', 'right', 'baseline'] as const
export type AlignedEdge = (typeof ALIGNED_EDGES)[number]

/** Places beside another area, each with the edge that it moves. */
export const BESIDE = { below: 'top', above: 'bottom', rightOf: 'left', leftOf: 'right' } as const
export type Beside = keyof typeof BESIDE

const areaName = z.string()

/** Edges of an area that follow another area and not the grid, as long as that other one is shown. */
export const anchorShape = {
  below: areaName.optional().describe('Begins below this area, named by its id or its slot; the lower edge stays'),
  above: areaName.optional().describe('Ends above this area; the upper edge stays'),
  rightOf: areaName.optional().describe('Begins to the right of this area; the right edge stays'),
  leftOf: areaName.optional().describe('Ends to the left of this area; the left edge stays'),
  gap: z.number().min(0).max(120).optional().describe('Points to that area; a gutter of the grid where it is left out'),
  alignTo: z
    .strictObject({
      area: areaName.describe('The other area, named by its id or its slot'),
      edges: z
        .array(z.enum(ALIGNED_EDGES))
        .min(1)
        .describe('Which edges are the same; "baseline" moves the area until single lines share one baseline'),
    })
    .optional()
    .describe('Aligns edges with another area'),
}
