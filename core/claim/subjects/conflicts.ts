import type { Localized } from '../../locale'

/** What a conflict comes to, as a sentence other than its own title, which stands over its text. */
export const CONFLICT_HEADLINES: Readonly<Record<string, Localized>> = {
  'rank-2025': {
    en: 'Whether 24th place is a jump depends on the list',
    zh: '第24位算不算“跃升”，要看是否为同一榜单',
  },
  'three-territories': {
    en: 'Alike in wording, three figures of output are of two territories',
    zh: '措辞相近的三个数据，分属两种地域口径',
  },
  'gdp-2019-wording': {
    en: 'In different words, two sources give the same GDP for 2019',
    zh: '两个来源措辞不同，所指2019年数据一致',
  },
  'output-called-revenue': {
    en: 'What the source calls revenue must be economic output',
    zh: '来源所称“收入”，应指经济总量',
  },
  'trillion-increments': {
    en: 'Four increments are marks passed, not 4\u00a0trillion yuan added',
    zh: '“四个万亿级”指跨越的关口，而非增加4万亿元',
  },
  'exchange-rates': {
    en: 'One of three sources converts yuan into dollars at a different rate',
    zh: '三个来源中，有一个折算美元的汇率不同',
  },
  'growth-beside-level': {
    en: 'A growth rate and an index value cannot be compared as they stand',
    zh: '增幅与指数值不能直接比较',
  },
  'three-and-a-half-fold': {
    en: '“Increased 3.5-fold” may mean to 3.5 times or by 3.5 times',
    zh: '“increased 3.5-fold”可指增至3.5倍，也可指增加3.5倍',
  },
  'overlapping-contributions': {
    en: 'Three contributions to growth in Chongqing overlap, adding up to more than 100\u00a0%',
    zh: '重庆三项贡献率相互重叠，合计超过100%',
  },
  'facility-counts': {
    en: 'Three counts of facilities follow different rules and cannot be added',
    zh: '三组设施数统计口径不一，不可相加',
  },
}
