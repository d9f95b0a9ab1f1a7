import { describe, expect, it } from 'vitest'
import { paginate } from '../../../core/scene/areas/place-table'
import fc from '../../fast-check'

interface Row {
  readonly header: boolean
  readonly name: string
}

const group = (name: string, count: number): Row[] => [
  { header: true, name },
  ...Array.from({ length: count }, (_, i) => ({ header: false, name: `${name}${i + 1}` })),
]
const heights = (rows: readonly Row[]) => rows.map(() => 10)

describe('pagination', () => {
  it('splits two blocks between groups so that they are alike', () => {
    const rows = [...group('a', 5), ...group('b', 4), ...group('c', 4)]
    const [page, ...others] = paginate(rows, heights(rows), 200, 2)
    expect(others).toEqual([])
    expect(page?.map((block) => block[0]?.name)).toEqual(['a', 'b'])
  })

  it('repeats the header of a group that goes on', () => {
    const rows = group('a', 7)
    const pages = paginate(rows, heights(rows), 50, 1)
    expect(pages.map((page) => page[0]?.map((row) => row.name))).toEqual([
      ['a', 'a1', 'a2', 'a3', 'a4'],
      ['a', 'a5', 'a6', 'a7'],
    ])
  })

  it('leaves no header alone at the end of a block', () => {
    const rows = [...group('a', 3), ...group('b', 2)]
    const pages = paginate(rows, heights(rows), 50, 1)
    expect(pages.map((page) => page[0]?.map((row) => row.name))).toEqual([
      ['a', 'a1', 'a2', 'a3'],
      ['b', 'b1', 'b2'],
    ])
  })

  it('leaves no row alone on the last page', () => {
    const rows = group('a', 10)
    const pages = paginate(rows, heights(rows), 100, 1)
    expect(pages.map(([block]) => block?.length)).toEqual([6, 6])
  })

  it('keeps groups whole on several pages where they fit', () => {
    const rows = [...group('a', 5), ...group('b', 4), ...group('c', 4), ...group('d', 5)]
    const [first, second, ...others] = paginate(rows, heights(rows), 90, 2)
    expect(others).toEqual([])
    expect([first, second].map((page) => page?.map((block) => block[0]?.name))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('loses no row, whatever the heights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 20, max: 120 }),
        fc.constantFrom(1 as const, 2 as const),
        (sizes, height, blocks) => {
          const rows = sizes.flatMap((size, i) => group(String.fromCharCode(97 + i), size))
          const shown = paginate(rows, heights(rows), height, blocks).flat(2)
          expect(shown.filter((row) => !row.header)).toEqual(rows.filter((row) => !row.header))
        },
      ),
    )
  })
})
