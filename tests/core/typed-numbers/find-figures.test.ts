import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../core/typed-numbers/find-figures'
import { datasetTerms, observationsOf } from '../../../core/typed-numbers/in-dataset'
import { WORLD } from '../world'

const read = (text: string) => findFigures(text).map(({ text: written, value, unit }) => [written, value, unit])

describe('findFigures', () => {
  it.each([
    [
      'R&D rose by 12.4% to CNY 6.8 billion.',
      [
        ['12.4%', 12.4, 'percent'],
        ['CNY 6.8 billion', 6.8e9, 'CNY'],
      ],
    ],
    ['A loss of −1.2 percent', [['−1.2 percent', -1.2, 'percent']]],
    [
      'USD 3.4 bn, $5.6bn',
      [
        ['USD 3.4 bn', 3.4e9, 'USD'],
        ['$5.6bn', 5.6e9, 'USD'],
      ],
    ],
    ['Some 1,234,567 people', [['1,234,567', 1_234_567, null]]],
    ['Costs are 15–20% lower', [['15–20%', null, 'percent']]],
    ['two hundred and fifty firms', [['two hundred and fifty', 250, null]]],
    ['forty-two percent', [['forty-two percent', 42, 'percent']]],
    ['a third of it', [['a third', 1 / 3, 'part']]],
    ['grew threefold', [['threefold', 3, 'times']]],
    ['一万两千家企业', [['一万两千', 12_000, null]]],
    ['2104.5亿元', [['2104.5亿元', 2.1045e11, 'CNY']]],
    [
      '2104.5 亿元、3.5 倍',
      [
        ['2104.5 亿元', 2.1045e11, 'CNY'],
        ['3.5 倍', 3.5, 'times'],
      ],
    ],
    ['超 1.4 万台（套）', [['1.4 万', 14_000, null]]],
    ['1.2万亿美元', [['1.2万亿美元', 1.2e12, 'USD']]],
    ['百分之十二点五', [['百分之十二点五', 12.5, 'percent']]],
    ['下降三成', [['三成', 30, 'percent']]],
    [
      '三倍于上年，四分之一',
      [
        ['三倍', 3, 'times'],
        ['四分之一', 0.25, 'part'],
      ],
    ],
    ['全角１２．５％', [['１２．５％', 12.5, 'percent']]],
    ['建成一百多家企业', [['一百多', null, null]]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('takes no reference and no own number for a figure, and no name that it is given', () => {
    expect(read('{{rd-investment/chengdu-chongqing/2023}} and {{own:12.4% | Report 2025}}')).toEqual([])
    // What is shown as it is typed is read as it is shown.
    const typed = findFigures('{{up 12.4%}} {{own: | 7.5% of it}} {{own:3%}}')
    expect(typed.map(({ text }) => text)).toEqual(['12.4%', '7.5%'])
    expect(findFigures('The 500 Strong Firms List', ['500 strong firms'])).toEqual([])
  })

  it('knows a name of the dataset whatever its punctuation, and the number of a document', () => {
    const terms = datasetTerms(WORLD.index)
    expect(findFigures('《成渝协同创新四年翻番，双城产业联动不断深化》', terms)).toEqual([])
    expect(findFigures('Distributed as AsiaNet 88465', terms)).toEqual([])
  })

  it('knows years behind a comma, full-width or not', () => {
    expect(read('研发人员增幅，2016–2020年，2023')).toEqual([])
    expect(read('growth,2023')).toEqual([])
  })

  it('says where a figure is', () => {
    const text = '增长至２７家，或 3.5-fold'
    for (const { start, end, text: written } of findFigures(text)) expect(text.slice(start, end)).toBe(written)
    expect(findFigures(text)).toHaveLength(2)
  })

  it.each([
    '1,'.repeat(5000),
    '1 to '.repeat(2000),
    'two '.repeat(2500),
    '一'.repeat(10_000),
    '一点'.repeat(5000),
    '百分之'.repeat(3000),
    ' '.repeat(10_000),
    'one hundred '.repeat(800),
    '9'.repeat(10_000),
    'Figure 1, 2'.repeat(900),
    '1.'.repeat(5000),
    '三个'.repeat(5000),
  ])('ends on a long text of one kind', (text) => {
    expect(Array.isArray(findFigures(text))).toBe(true)
  })
})

describe('observationsOf', () => {
  const idsOf = (text: string) =>
    findFigures(text).flatMap((figure) => observationsOf(figure, WORLD.index).map(({ id }) => id))

  it('finds the observation of a value in either language, and in no other unit', () => {
    expect(idsOf('210.45 bn yuan')).toContain('rd-investment/chengdu-chongqing/2023')
    expect(idsOf('2104.5亿元')).toContain('rd-investment/chengdu-chongqing/2023')
    expect(idsOf('210.45%')).not.toContain('rd-investment/chengdu-chongqing/2023')
    expect(idsOf('210.46 bn yuan')).toEqual([])
  })
})
