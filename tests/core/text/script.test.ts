import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../core/locale'
import { shapeRuns } from '../../../core/text/shape'
import { FONTS, STYLE } from './shipped-fonts'

const shaped = (text: string, lang: Lang) => shapeRuns([{ text, style: STYLE }], FONTS, lang)

/** Stretches that one font draws: "C:" the Chinese one, "L:" the Latin one. */
function split(text: string, lang: Lang): string[] {
  const { drawn, scripts } = shaped(text, lang)
  const stretches: string[] = []
  drawn.forEach((character, i) => {
    if (i > 0 && scripts[i] === scripts[i - 1]) stretches.push(`${stretches.pop()}${character}`)
    else stretches.push(`${scripts[i] === 'cjk' ? 'C' : 'L'}:${character}`)
  })
  return stretches
}

describe('the fonts of a text', () => {
  it('tells Han and full-width forms from Latin', () => {
    expect(split('GDP增长33％', 'zh')).toEqual(['L:GDP', 'C:增长', 'L:33', 'C:％'])
    expect(split('成渝circle', 'en')).toEqual(['C:成渝', 'L:circle'])
  })

  it('sets shared punctuation in Chinese beside Chinese, in a Chinese deck only', () => {
    expect(split('他说“好”……', 'zh')).toEqual(['C:他说“好”……'])
    expect(split('“成渝”', 'en')).toEqual(['L:“', 'C:成渝', 'L:”'])
    expect(split('A — B', 'zh')).toEqual(['L:A — B'])
    expect(split('西部——west', 'zh')).toEqual(['C:西部——', 'L:west'])
  })

  it('never mixes the looks of a pair of quotes', () => {
    expect(split('增长“33%”', 'zh')).toEqual(['C:增长“', 'L:33%', 'C:”'])
    expect(split('“33%”的增长', 'zh')).toEqual(['C:“', 'L:33%', 'C:”的增长'])
    expect(split('say “33%” now', 'zh')).toEqual(['L:say “33%” now'])
  })

  it('borrows from the Chinese font what the Latin one lacks', () => {
    expect(split('A → B ≈ 3 ≥ 2', 'en')).toEqual(['L:A ', 'C:→', 'L: B ', 'C:≈', 'L: 3 ', 'C:≥', 'L: 2'])
  })

  it('reports what no font has, once, in its own script', () => {
    expect(split('😀ж😀', 'en')).toEqual(['L:😀ж😀'])
    expect(shaped('😀ж😀', 'en').missing).toEqual(['😀', 'ж'])
    expect(split('𠀀', 'zh')).toEqual(['C:𠀀'])
    expect(shaped('𠀀', 'zh').missing).toEqual(['𠀀'])
  })
})
