import { describe, expect, it } from 'vitest'
import { needs } from '../../../core/claim/needs'
import { problems } from '../../../core/claim/problem'
import * as messages from '../../../core/scene/messages'
import { expectBilingual, type MessageNames, type Told } from '../../bilingual'

const LEFT = { slot: 'left', path: ['content', 'left'] }

const SLOT = { id: 'title', slot: 'head' }

const CASES: Record<MessageNames<typeof messages>, readonly Told[]> = {
  noSlides: [[messages.noSlides]],
  missingDesign: [[messages.missingDesign('gone', 'two-rivers'), 'gone', 'two-rivers']],
  missingLayout: [[messages.missingLayout('kpi-gird', ['kpi-grid', 'agenda']), 'kpi-gird', 'kpi-grid']],
  repeatedId: [[messages.repeatedId('one'), 'one']],
  repeatedTitle: [[messages.repeatedTitle('Chengdu', 3), 'Chengdu', 3]],
  unknownReference: (['theme', 'observation', 'milestone', 'finding', 'conflict'] as const).map((table) => [
    messages.unknownReference(table, 'rail-conectivity', ['rail-connectivity']),
    'rail-conectivity',
    'rail-connectivity',
  ]),
  unknownInText: [[messages.unknownInText('x/y/2023'), 'x/y/2023']],
  unknownFindingInText: [[messages.unknownFindingInText('hub'), 'hub']],
  unknownToken: [[messages.unknownToken('deck.dat', ['deck.date']), '{{deck.dat}}', 'deck.date']],
  misfit: [
    [
      messages.misfit({ kind: 'unknown-slot', slot: 'metrisc', known: ['metrics'] }, 'grid'),
      'metrisc',
      'metrics',
      'grid',
    ],
    [messages.misfit({ kind: 'wrong-type', slot: 'left', accepts: 'metrics', found: 'text' }, 'grid'), 'left'],
    [messages.misfit({ kind: 'wrong-size', slot: 'left', size: 9, min: 2, max: 6 }, 'grid'), 'left', 9, 2, 6],
    [messages.misfit({ kind: 'empty-slot', slot: 'left', accepts: 'metrics' }, 'grid'), 'left', 'grid'],
  ],
  excess: [
    [messages.excess({ kind: 'text-too-long', ...LEFT, size: 12_345 }), 'left', 12_345, 10_000],
    [messages.excess({ kind: 'text-too-long', slot: null, path: ['talk'], size: 12_345 }), 12_345, 10_000],
    [messages.excess({ kind: 'text-too-long', slot: null, path: ['alt', 'chart'], size: 12_345 }), 'chart', 12_345],
    [messages.excess({ kind: 'slot-too-long', ...LEFT, size: 23_456 }), 'left', 23_456, 20_000],
    [messages.excess({ kind: 'slide-too-long', slot: null, path: [], size: 45_678 }), 45_678, 40_000],
    [messages.excess({ kind: 'too-many-entries', ...LEFT, size: 987 }), 'left', 987, 500],
  ],
  deckExcess: [
    [messages.deckExcess({ kind: 'text-too-long', path: ['title'], size: 12_345 }), 'title', 12_345, 10_000],
    [messages.deckExcess({ kind: 'too-many-sections', path: ['sections'], size: 300 }), 300, 50],
    [messages.deckExcess({ kind: 'deck-too-long', path: ['sections'], size: 2_345_678 }), 2_345_678, 1_000_000],
    [messages.deckExcess({ kind: 'deck-too-full', path: ['sections'], size: 12_345 }), 12_345, 10_000],
  ],
  unsuitedForm: [[messages.unsuitedForm('slope', 'bar')]],
  unsuitedPlace: [[messages.unsuitedPlace(['slope', 'bump'], 'bar')]],
  mixedUnits: [[messages.mixedUnits(['CNY bn', 'count'])]],
  leftOut: [[messages.leftOut('rd-investment/circle/2023'), 'rd-investment/circle/2023']],
  noShare: [[messages.noShare('rd-investment/circle/2023'), 'rd-investment/circle/2023']],
  blankAlt: [
    [messages.blankAlt({ slot: 'left', path: ['content', 'left', 'image', 'alt'] }), 'left'],
    [messages.blankAlt({ slot: null, path: ['alt', 'chart'] }), 'chart'],
  ],
  creditHidden: [[messages.creditHidden('picture', 'cover'), 'picture', 'cover']],
  textOverflow: [
    [messages.textOverflow(SLOT, 17), 'head', 17],
    [messages.textOverflow({ id: 'foot', slot: null }, 17), 'foot', 17],
  ],
  tableOverflow: [[messages.tableOverflow('table', 17), 'table', 17]],
  labelOverflow: [[messages.labelOverflow('Chengdu 2023', 17), 'Chengdu 2023', 17]],
  missingGlyph: [[messages.missingGlyph(SLOT, 'ꙮ'), 'ꙮ', 'head']],
  overlap: [[messages.overlap('Chengdu and Chongqing', '8.19 tn'), 'Chengdu and Chongqing', '8.19 tn']],
  covered: [[messages.covered('Chengdu and Chongqing'), 'Chengdu and Chongqing']],
  outside: [[messages.outside('Chengdu and Chongqing'), 'Chengdu and Chongqing']],
}

describe('what is said of a deck', () => {
  it.each(Object.entries(CASES))('%s, in both languages with the same facts', (_, told) => {
    for (const each of told) {
      expectBilingual(each)
      expect(each[0].en).toMatch(/[.?]$/)
      expect(each[0].zh).toMatch(/[。？]$/)
    }
  })
})

describe('why a claim cannot be made', () => {
  it.each(Object.entries(needs))('needs: %s', (_, need) => {
    expectBilingual([problems.shape('growth', need, ['a/b/2020', 'a/b/2023']), 'growth', 'a/b/2020', 'a/b/2023'])
  })

  it('says it in both languages with the same facts', () => {
    const ids = ['a/b/2020', 'a/b/2023']
    const words = { en: 'Chengdu grew', zh: '成都增长' }
    expectBilingual([problems.empty('growth'), 'growth', 'of'])
    expectBilingual([problems.missing('growth', ids, 'observations'), 'growth', ...ids])
    expectBilingual([problems.untrue('growth', words, ids), 'growth', ...ids])
  })
})
