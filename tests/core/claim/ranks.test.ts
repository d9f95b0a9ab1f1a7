import { describe, expect, it } from 'vitest'
import { expectExactly } from './expected'
import { chengdu, chongqing } from './ids'
import { changed, claim } from './support'

describe('claims of ranks say exactly this', () => {
  expectExactly([
    {
      kind: 'comparison',
      of: [chengdu(2024), chongqing(2024)],
      en: 'Chengdu stood sixteen places ahead of Chongqing in 2024',
      zh: '2024年成都排名领先重庆16位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2020), chengdu(2024), chengdu(2025), chongqing(2020), chongqing(2024)],
      cites: [chengdu(2020), chengdu(2024), chongqing(2020), chongqing(2024)],
      en: 'Both cities climbed into the world’s top 40 clusters between 2020 and 2024',
      zh: '2020–2024年成渝两市双双跃入全球科技集群前40位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2020), chengdu(2024)],
      en: 'Chengdu climbed from 47th to 23rd in the Global Innovation Index between 2020 and 2024',
      zh: '2020–2024年成都全球创新指数排名由第47位升至第23位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2024), chongqing(2024)],
      en: 'Chengdu ranked 23rd and Chongqing 39th in the Global Innovation Index in 2024',
      zh: '2024年全球创新指数排名：成都居第23位、重庆居第39位',
    },
    {
      kind: 'rank-step',
      of: [chengdu(2024), chengdu(2025)],
      en: 'Chengdu stood 24th in 2025, one place below 2024 if the list is the same',
      zh: '2025年成都居第24位，若为同一榜单则较2024年后退1位',
    },
    {
      kind: 'auto',
      of: ['chengdu', 'chongqing'].map((city) => `gii-places-gained/${city}/2020-2024`),
      en: 'By our calculation, Chongqing gained 38 places in the index in 2020–2024, Chengdu 24',
      zh: '据测算，2020–2024年重庆在全球创新指数中上升38位，成都24位',
    },
  ])
})

describe('what a conflict warns of is not set side by side', () => {
  it('the 2025 rank is never taken for the end of the climb', () => {
    expect(claim('auto', [chengdu(2020), chengdu(2024), chengdu(2025)]).text.en).toContain('to 23rd')
    expect(claim('auto', [chengdu(2020), chengdu(2025)]).text.en).toContain('if the list is the same')
  })

  it('a rank of the same source needs no hedge', () => {
    const index = changed({ [chengdu(2025)]: { source: 'china-daily-2025-02-28' } })
    expect(claim('rank-step', [chengdu(2024), chengdu(2025)], index).text.en).toBe(
      'Chengdu stood 24th in 2025, one place below 2024',
    )
  })
})
