import { describe, expect, it } from 'vitest'
import { expectExactly } from './expected'
import { chengdu, chongqing } from './ids'
import { changed, claim, refusal } from './support'

describe('claims of ranks say exactly this', () => {
  expectExactly([
    {
      kind: 'comparison',
      of: [chengdu(2024), chongqing(2024)],
      en: 'Chengdu ranked 16 places above Chongqing among global technology clusters in 2024',
      zh: '2024年成都在全球科技集群中的排名领先重庆16位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2020), chengdu(2024), chengdu(2025), chongqing(2020), chongqing(2024)],
      cites: [chengdu(2020), chengdu(2024), chongqing(2020), chongqing(2024)],
      en: 'Chengdu and Chongqing both climbed into the world’s top 40 technology clusters between 2020 and 2024',
      zh: '2020–2024年成都和重庆双双跃入全球科技集群前40位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2020), chengdu(2024)],
      en: 'Chengdu climbed from 47th to 23rd among global technology clusters between 2020 and 2024',
      zh: '2020–2024年全球科技集群排名：成都由第47位升至第23位',
    },
    {
      kind: 'ranks',
      of: [chengdu(2024), chongqing(2024)],
      en: 'Chengdu ranked 23rd and Chongqing 39th among global technology clusters in 2024',
      zh: '2024年全球科技集群排名：成都居第23位、重庆居第39位',
    },
    {
      kind: 'rank-step',
      of: [chengdu(2024), chengdu(2025)],
      en: 'Chengdu ranked 24th in 2025, one place below 2024 among global technology clusters, if the list is the same',
      zh: '2025年成都居第24位，较2024年全球科技集群排名后退1位（若为同一榜单）',
    },
    {
      kind: 'auto',
      of: ['chengdu', 'chongqing'].map((city) => `gii-places-gained/${city}/2020-2024`),
      en: 'By our calculation, Chongqing gained 38 places among global technology clusters from 2020 to 2024, Chengdu 24 places',
      zh: '据测算，2020–2024年重庆在全球科技集群排名中上升38位，成都24位',
    },
  ])
})

describe('a rank that is not exact', () => {
  it('may have been left or reached', () => {
    const index = changed({ [chengdu(2020)]: { qualifier: 'approx' } })
    expect(claim('ranks', [chengdu(2020), chengdu(2024)], index).text.en).toBe(
      'Chengdu climbed from about 47th to 23rd among global technology clusters between 2020 and 2024',
    )
  })

  it('is not said to be the same as before', () => {
    const index = changed({ [chengdu(2020)]: { qualifier: 'approx', value: 23 } })
    expect(refusal('ranks', [chengdu(2020), chengdu(2024)], index)).not.toBe('')
  })
})

describe('what a conflict warns of is not set side by side', () => {
  it('the 2025 rank is never taken for the end of the climb', () => {
    expect(claim('auto', [chengdu(2020), chengdu(2024), chengdu(2025)]).text.en).toContain('to 23rd')
    expect(claim('auto', [chengdu(2020), chengdu(2025)]).text.en).toContain('if the list is the same')
  })

  it('a rank of the same source needs no hedge', () => {
    const index = changed({ [chengdu(2025)]: { source: 'china-daily-2025-02-28' } })
    expect(claim('rank-step', [chengdu(2024), chengdu(2025)], index).text.en).toBe(
      'Chengdu ranked 24th in 2025, one place below 2024 among global technology clusters',
    )
  })
})
