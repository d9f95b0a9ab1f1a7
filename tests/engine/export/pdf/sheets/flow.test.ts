import { describe, expect, it } from 'vitest'
import { type FlowBlock, flow } from '../../../../../engine/export/pdf/sheets/flow'

const LINE = { paragraph: 0, x: 0, baseline: 8, width: 50, segments: [] }
const block = (lines: number, over: Partial<FlowBlock> = {}): FlowBlock => ({
  lines: Array.from({ length: lines }, () => ({ line: LINE, height: 10 })),
  before: 5,
  withNext: false,
  ...over,
})
const ROOM = { top: 100, bottom: 150 }

/** The baselines of each block, sheet by sheet. */
const spread = (...blocks: readonly FlowBlock[]) =>
  flow(blocks, () => ROOM).map((pieces) =>
    pieces.map(({ block, lines }) => [block, ...lines.map(({ baseline }) => baseline)]),
  )

describe('notes that flow over sheets', () => {
  it('stand below each other with the distance that they want', () => {
    expect(spread(block(2), block(1))).toEqual([
      [
        [0, 108, 118],
        [1, 133],
      ],
    ])
  })

  it('move to the next sheet whole, where they begin at its top', () => {
    expect(spread(block(3), block(2))).toEqual([[[0, 108, 118, 128]], [[1, 108, 118]]])
  })

  it('are parted between lines where no sheet holds them', () => {
    expect(spread(block(1), block(7))).toEqual([
      [
        [0, 108],
        [1, 123, 133, 143],
      ],
      [[1, 108, 118, 128, 138]],
    ])
  })

  it('leave no heading alone at the foot of a sheet', () => {
    expect(spread(block(2), block(1, { withNext: true }), block(2))).toEqual([
      [[0, 108, 118]],
      [
        [1, 108],
        [2, 123, 133],
      ],
    ])
  })

  it('take one line a sheet where there is hardly any room', () => {
    expect(flow([block(2)], () => ({ top: 100, bottom: 101 }))).toHaveLength(2)
  })
})
