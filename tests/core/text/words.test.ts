import { describe, expect, it } from 'vitest'
import { wordStarts } from '../../../core/text/words'

/** A stretch of Han with a bar wherever a word begins. */
function barred(han: string, number = false): string {
  const starts = wordStarts(han, number)
  return Array.from(han, (character, i) => (i > 0 && starts[i] === 1 ? `|${character}` : character)).join('')
}

describe('wordStarts', () => {
  it.each(['成都|与|重庆', '经济|规模', '仍然|跃升', '区域|数量', '发展|日期', '产业|联动', '创新|合作'])(
    'knows the words of %s',
    (text) => {
      expect(barred(text.replaceAll('|', ''))).toBe(text)
    },
  )

  it.each([
    '成渝|地区|双城|经济圈',
    '川渝|两地|共建|科学城',
    '极米科技|登陆|科创板',
    '赛力斯|供货',
    '瞪羚企业|与|独角兽|企业',
    '重庆|两江|新区',
    '来源|将|成渝|通行',
    '规划|各项|目标|到期',
    '各项|项目|标准',
    '最佳|创新|高地',
  ])('keeps to the word list in %s', (text) => {
    expect(barred(text.replaceAll('|', ''))).toBe(text)
  })

  it.each(['公共|建筑', '新增|速度', '部分|项目', '学校|地处', '创新|高地'])('lets no listed word part %s', (text) => {
    expect(barred(text.replaceAll('|', ''))).toBe(text)
  })

  it.each([
    ['single characters in a row', '共筑|创新'],
    ['a suffix', '影响力|和|国家级|平台'],
    ['a particle', '全国的|平台'],
    ['a measure behind a Chinese numeral', '第四个|城市'],
    ['words of place', '五项|指标中|最|强'],
  ])('puts %s together', (_, text) => {
    expect(barred(text.replaceAll('|', ''))).toBe(text)
  })

  it('leaves function words alone', () => {
    expect(barred('为增幅而非数值')).toBe('为|增幅|而|非|数值')
  })

  it('puts nothing together with the unit of a number before it', () => {
    expect(barred('元占比', true)).toBe('元|占比')
    expect(barred('年跃升', true)).toBe('年|跃升')
  })

  it('puts together no more than five characters', () => {
    const starts = wordStarts('㐀㐁㐂㐃㐄㐅㐆㐇㐈㐉', false)
    for (let i = 0; i + 5 < 10; i++) expect(starts.slice(i + 1, i + 6)).toContain(1)
  })
})
