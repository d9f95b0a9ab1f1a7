import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../core/dataset/lookup'
import { withCurrentIds } from '../../../core/dataset/renamed'
import { english } from '../../../messages/render'
import { problemsOf, readFiles, shippedDataset } from './read-files'

const renamed = new Map([
  ['rd/circle/2023', 'rd/region/2023'],
  ['rail/circle/2020', 'rail/line/2020'],
])

describe('a former id', () => {
  it('becomes the one of today in lists, in claims and inside texts', () => {
    const slide = {
      content: {
        title: { text: { claim: 'level', of: ['rd/circle/2023'] } },
        metrics: { metrics: ['rail/circle/2020', 'gdp/circle/2023'] },
      },
      talk: { en: 'From {{rd/circle/2023}} to {{ rail/circle/2020 }}', zh: '{{rd/circle/2023|number}}' },
    }
    expect(withCurrentIds(slide, renamed)).toEqual({
      content: {
        title: { text: { claim: 'level', of: ['rd/region/2023'] } },
        metrics: { metrics: ['rail/line/2020', 'gdp/circle/2023'] },
      },
      talk: { en: 'From {{rd/region/2023}} to {{ rail/line/2020 }}', zh: '{{rd/region/2023|number}}' },
    })
  })

  it('stays where it is only part of an id, or of a word', () => {
    const texts = ['rd/circle/2023/usd', 'see rd/circle/2023', '{{rd/circle/2023/usd}}', '{{deck.date}}']
    expect(withCurrentIds(texts, renamed)).toEqual(texts)
  })

  it('leaves what is no text alone', () => {
    const parts = { version: 1, made: null, listed: false }
    expect(withCurrentIds(parts, renamed)).toEqual(parts)
  })
})

describe('the table of former ids', () => {
  it('leads from ids that are free to ids that are in use', () => {
    const index = indexDataset(shippedDataset())
    expect(index.renamed.size).toBeGreaterThan(15)
    for (const [from, to] of index.renamed) {
      expect(index.observation.has(from), from).toBe(false)
      expect(index.observation.has(to), to).toBe(true)
    }
  })

  it('may be missing', () => {
    const files = readFiles()
    delete files.renamed
    expect(problemsOf(files)).toEqual([])
  })

  it.each([
    [{ from: 'gdp/sichuan-chongqing/2019', to: 'gdp/sichuan-chongqing/2024' }, 'is the id of an observation'],
    [
      { from: 'gdp/circle/2019', to: 'gdp/sichuan-chongqing/2018' },
      'There is no observation "gdp/sichuan-chongqing/2018"',
    ],
    [{ from: 'rd-investment/circle/2023', to: 'gdp/sichuan-chongqing/2024' }, 'is already taken'],
  ])('refuses %o', (entry, says) => {
    const files = readFiles()
    files.renamed = [...(files.renamed as object[]), entry]
    expect(problemsOf(files).map((problem) => english(problem.says()))).toEqual([expect.stringContaining(says)])
  })
})
