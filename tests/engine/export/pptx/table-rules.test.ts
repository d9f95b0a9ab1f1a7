import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TableNode } from '../../../../core/scene/model'
import { blendHex, paintHex } from '../../../../core/template/color'
import type { Paint, Palette } from '../../../../core/template/palette'
import { solidPaint } from '../../../../engine/export/pptx/drawing/solid'
import { tableGraphic } from '../../../../engine/export/pptx/drawing/table'
import { x } from '../../../../engine/ooxml/xml/element'
import { declare } from '../../../../engine/ooxml/xml/namespaces'
import { writeElement } from '../../../../engine/ooxml/xml/write'
import { box, paint, tableNode } from '../fixture-parts'
import { DESIGNS } from './fixture'
import { all, childNames, first, parseText } from './read-package'

const channels = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const apart = (a: string, b: string) =>
  Math.max(...channels(a).map((part, i) => Math.abs(part - (channels(b)[i] ?? 0))))

interface DesignFile {
  readonly palette: Readonly<Record<string, string>>
  readonly paints: { readonly line: Paint }
}

/** The palette and the hairline of a shipped design. */
function shipped(name: string): { palette: Palette; line: Paint } {
  const path = new URL(`../../../../templates/designs/${name}.json`, import.meta.url)
  const { palette, paints } = JSON.parse(readFileSync(path, 'utf8')) as DesignFile
  const plain = Object.fromEntries(Object.entries(palette).map(([role, hex]) => [role, hex.slice(1).toUpperCase()]))
  return { palette: plain as unknown as Palette, line: paints.line }
}

describe('a hairline made solid', () => {
  it.each(['two-rivers', 'red-seal', 'night-train'])('looks as it did in %s', (name) => {
    const { palette, line } = shipped(name)
    expect(line.alpha).toBeLessThan(1)
    const solid = solidPaint(line, paint('background'), palette)
    expect(solid.alpha).toBeUndefined()
    expect(apart(paintHex(palette, solid), blendHex(palette, line, palette.background))).toBeLessThanOrEqual(4)
  })

  it('goes by what it lies on', () => {
    const { palette, line } = shipped('night-train')
    const on = (background: Paint) => paintHex(palette, solidPaint(line, background, palette))
    expect(on(paint('surface'))).not.toBe(on(paint('background')))
  })

  it('keeps its own hue as long as it is at most four steps off, where a grey would be closer', () => {
    const palette = { ...DESIGNS.light.palette, background: 'FFFFFF', text: '463C53', muted: 'B0B023' }
    const solid = solidPaint(paint('text', 0.2), paint('background'), palette)
    expect(solid.role).toBe('text')
    expect(apart(paintHex(palette, solid), blendHex(palette, paint('text', 0.2), 'FFFFFF'))).toBe(4)
  })

  it('stays what it is where nothing shines through', () => {
    const rule = { role: 'accent1', lumMod: 0.5 } as const
    expect(solidPaint(rule, paint('background'), DESIGNS.light.palette)).toBe(rule)
  })
})

describe('a table', () => {
  it('has rules in scheme colors that no program has to see through', () => {
    const bottom = { paint: paint('text', 0.16), width: 0.75, dash: 'solid' } as const
    const node = tableNode(
      't',
      box(0, 0, 200, 40),
      [100, 100],
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
      'en',
    )
    const ruled: TableNode = {
      ...node,
      rows: node.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, bottom })) })),
    }
    const context = { background: paint('background'), palette: DESIGNS.dark.palette, style: '{A}', linkId: String }
    const rules = all(parseText(writeElement(x('a:root', declare('a'), tableGraphic(ruled, context)))), 'a:lnB')
    expect(rules).toHaveLength(4)
    for (const rule of rules) {
      expect(childNames(first(rule, 'a:solidFill'))).toEqual(['a:schemeClr'])
      expect(childNames(first(rule, 'a:schemeClr'))).toContain('a:lumMod')
      expect(all(rule, 'a:alpha')).toEqual([])
    }
  })
})
