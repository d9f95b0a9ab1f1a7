import { describe, expect, it } from 'vitest'
import { CLAIM_KINDS, type ClaimKind } from '../../../core/template/claim-kinds'
import { chengdu, chongqing, contribution, cooperation, gdp, index20, index24, linkage, research, support } from './ids'
import { claim, refusal } from './support'

describe('what cannot be claimed is refused in a sentence that names the ids', () => {
  it.each(CLAIM_KINDS)('%s with nothing and with unknown ids', (kind) => {
    expect(refusal(kind, [])).toMatch(/nothing in "of"/)
    expect(refusal(kind, ['no-such/thing/1999'])).toContain('"no-such/thing/1999"')
  })

  it('ids that are written as one, whatever was claimed before', () => {
    const { observations } = claim('ranks', [chengdu(2020), chengdu(2024)])
    expect(refusal('ranks', [observations.join(' ')])).toContain(observations.join(' '))
  })

  it.each<[string, ClaimKind, readonly string[]]>([
    ['growth of a single level', 'growth', [index24]],
    ['growth of two metrics', 'growth', [index20, 'rd-investment/chengdu-chongqing/2023']],
    [
      'growth from yuan to dollars',
      'growth',
      ['rd-investment/chengdu-chongqing/2023', 'rd-investment/chengdu-chongqing/2023/usd'],
    ],
    ['GDP and output of another territory in one series', 'change', [gdp(2019), 'circle-output/circle/2023']],
    ['a projection as if it were reached', 'change', [gdp(2024), gdp(2025)]],
    ['a growth rate beside a level', 'leader', [index24, cooperation]],
    ['growth over different years', 'faster-growth', [research, linkage]],
    ['a growth that is given in words, as a figure', 'faster-growth', [linkage, support]],
    [
      'exchange rates as a trend',
      'growth',
      ['implied-exchange-rate/china/2025-02', 'implied-exchange-rate/china/undated'],
    ],
    ['an observed value as projected', 'projection', [gdp(2019), gdp(2024)]],
    [
      'one who was ahead all the time',
      'overtaking',
      [
        'tech-transactions/chengdu-chongqing/2020',
        'tech-transactions/chengdu-chongqing/2023',
        'rd-investment/chengdu-chongqing/2020',
        'rd-investment/chengdu-chongqing/2023',
      ],
    ],
    ['territories compared', 'comparison', ['circle-output/circle/2023', gdp(2024)]],
    ['ranks of two sources compared', 'comparison', [chengdu(2025), chongqing(2024)]],
    ['levels as targets', 'targets', ['national-laboratories/chengdu/2025']],
    [
      'a large base and a small part',
      'outsize-share',
      ['circle-economy-share/circle/2023', 'circle-land-share/circle/2023'],
    ],
    [
      'contributions with something else',
      'contributions',
      [contribution('technology'), 'circle-land-share/circle/2023'],
    ],
    ['ranks with a count', 'ranks', [chengdu(2024), 'national-laboratories/chengdu/2025']],
    ['a step between two cities', 'rank-step', [chengdu(2020), chongqing(2024)]],
    ['a growth rate as a pace', 'pace', [research]],
    ['a count as a share', 'share', ['national-laboratories/chengdu/2025']],
  ])('%s', (_, kind, of) => {
    const message = refusal(kind, of)
    for (const id of of) expect(message).toContain(`"${id}"`)
    expect(message).toMatch(new RegExp(`^The claim "${kind}" needs `))
  })
})
