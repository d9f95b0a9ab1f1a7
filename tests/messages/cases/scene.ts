import type { SceneMessages } from '../../../messages/args/scene'
import { message } from '../../../messages/message'
import { type Cases, PLAIN } from './cases'

const LAYOUT = { id: 'grid', name: { en: 'Grid', zh: '网格' } }
const SLOT = { id: 'left', name: { en: 'Left', zh: '左栏' } }
const METRICS = { id: 'metrics', name: { en: 'figures', zh: '数字' } }
const TEXT = { id: 'text', name: { en: 'text', zh: '文字' } }
const LINE = { id: 'slope', name: { en: 'Slope', zh: '斜线' } }
const BAR = { id: 'bar', name: { en: 'Bars', zh: '条形' } }
const IN_SLOT = { in: 'slot', slot: SLOT } as const

const UNKNOWN = [
  [
    { id: 'rail-conectivity', choices: { near: [{ id: 'rail-connectivity' }] } },
    'rail-conectivity',
    'rail-connectivity',
  ],
  [{ id: 'x', choices: { near: [], known: { first: [{ id: 'one' }, { id: 'two' }], count: 2 } } }, 'x', 'one', 'two'],
  [{ id: 'x', choices: { near: [], known: { first: [{ id: 'one' }], count: 40 } } }, 'x', 'one', 40],
  [{ id: 'x', choices: { near: [], known: { first: [], count: 0 } } }, 'x'],
] as const

const IDS = ['a/b/2020', 'a/b/2023']

export const scene: Cases<SceneMessages> = {
  'no-slides': PLAIN,
  'missing-design': [
    [{ id: 'gone', used: { id: 'two-rivers' }, choices: { near: [] } }, 'gone', 'two-rivers'],
    [{ id: 'gone', used: null, choices: { near: [{ id: 'done' }] } }, 'gone', 'done'],
  ],
  'missing-layout': UNKNOWN,
  'repeated-id': [[{ id: 'one' }, 'one']],
  'repeated-title': [[{ title: 'Chengdu', number: 3 }, 'Chengdu', 3]],
  'unknown-theme': UNKNOWN,
  'unknown-observation': UNKNOWN,
  'unknown-milestone': UNKNOWN,
  'unknown-finding': UNKNOWN,
  'unknown-conflict': UNKNOWN,
  'unknown-region': UNKNOWN,
  'unknown-token': [[{ id: 'deck.dat', choices: { near: [{ id: 'deck.date' }] } }, '{{deck.dat}}', 'deck.date']],
  'typed-number': [
    [{ figure: '12.4%', place: IN_SLOT, count: 1, observations: [] }, '12.4%', 'left'],
    [{ figure: '12.4%', place: { in: 'talk' }, count: 3, observations: IDS.map((id) => ({ id })) }, '12.4%', 3, ...IDS],
    [{ figure: '12.4%', place: { in: 'deck', path: 'title' }, count: 1, observations: [] }, '{{own:12.4%}}'],
  ],
  'typed-numbers': [
    [{ count: 1 }, 1],
    [{ count: 480 }, 480],
  ],
  'not-translated': [
    [{ place: IN_SLOT, lang: 'zh', count: 1 }, 'left'],
    [{ place: { in: 'deck', path: 'title' }, lang: 'en', count: 2 }, 2],
  ],
  'says-otherwise': [
    [{ place: IN_SLOT, lang: 'zh', count: 1 }, 'left'],
    [{ place: { in: 'talk' }, lang: 'en', count: 2 }, 2],
    [{ place: { in: 'deck', path: 'subject' }, lang: 'en', count: 1 }],
    [{ place: { in: 'deck', path: 'sections.1.name' }, lang: 'en', count: 1 }, 2],
    [{ place: { in: 'deck', path: 'author' }, lang: 'en', count: 1 }, 'author'],
  ],
  'claim-failed': [
    [{ kind: 'growth', ids: [], fault: 'empty' }, 'growth', 'of'],
    [{ kind: 'growth', ids: IDS, fault: 'missing', table: 'observations' }, 'growth', ...IDS],
    [{ kind: 'growth', ids: IDS, fault: 'shape', needs: { en: 'two values', zh: '两个数值' } }, 'growth', ...IDS],
    [{ kind: 'growth', ids: IDS, fault: 'untrue', words: { en: 'Chengdu grew', zh: '成都增长' } }, 'growth', ...IDS],
  ],
  'chart-not-here': PLAIN,
  'chart-needs-periods': PLAIN,
  'chart-needs-ranks': PLAIN,
  'chart-needs-pairs': PLAIN,
  'chart-needs-targets': PLAIN,
  'chart-needs-sum': PLAIN,
  'chart-needs-years': PLAIN,
  'chart-needs-shares': PLAIN,
  'chart-needs-parts': PLAIN,
  'unknown-slot': [
    [{ layout: LAYOUT, slot: { id: 'lfet' }, choices: { near: [SLOT] } }, 'grid', 'lfet', 'left'],
    [{ layout: LAYOUT, slot: { id: 'x' }, choices: { near: [] } }, 'grid', 'x'],
  ],
  'wrong-type': [[{ slot: SLOT, accepts: METRICS, found: TEXT }, 'left']],
  'wrong-size': [
    [{ slot: SLOT, min: 2, max: 6, size: 9 }, 'left', 2, 6, 9],
    [{ slot: SLOT, min: 1, max: 1, size: 9 }, 'left', 1, 9],
  ],
  'empty-slot': [[{ layout: LAYOUT, slot: SLOT, accepts: METRICS }, 'grid', 'left']],
  'hidden-slot': [
    [{ slot: SLOT, beside: { id: 'chart' } }, 'left', 'chart'],
    [{ slot: SLOT, without: { id: 'chart' } }, 'left', 'chart'],
  ],
  'text-too-long': [
    [{ place: IN_SLOT, size: 12_345, max: 10_000 }, 'left', 12_345, 10_000],
    [{ place: { in: 'talk' }, size: 12_345, max: 10_000 }, 12_345, 10_000],
    [{ place: { in: 'alt', element: 'chart' }, size: 12_345, max: 10_000 }, 'chart', 12_345],
    [{ place: { in: 'deck', path: 'title' }, size: 12_345, max: 10_000 }, 12_345],
  ],
  'slot-too-long': [[{ place: IN_SLOT, size: 23_456, max: 20_000 }, 'left', 23_456, 20_000]],
  'slide-too-long': [[{ size: 45_678, max: 40_000 }, 45_678, 40_000]],
  'too-many-entries': [[{ place: IN_SLOT, size: 987, max: 500 }, 'left', 987, 500]],
  'too-many-sections': [[{ size: 300, max: 50 }, 300, 50]],
  'deck-too-long': [[{ size: 2_345_678, max: 1_000_000 }, 2_345_678, 1_000_000]],
  'deck-too-full': [[{ size: 12_345, max: 10_000 }, 12_345, 10_000]],
  'other-form': [
    [{ asked: LINE, drawn: BAR, why: [message('no-share', { observation: 'gdp/circle/2024' })] }, 'gdp/circle/2024'],
    [{ wanted: [LINE, BAR], drawn: BAR, why: [message('chart-needs-ranks'), message('chart-needs-periods')] }],
  ],
  'mixed-units': [[{ units: [{ id: 'CNY bn', name: { en: 'billion yuan', zh: '亿元' } }] }]],
  'left-out': [[{ observation: 'rd-investment/chengdu-chongqing/2023' }, 'rd-investment/chengdu-chongqing/2023']],
  'no-share': [[{ observation: 'rd-investment/chengdu-chongqing/2023' }, 'rd-investment/chengdu-chongqing/2023']],
  'empty-chart': PLAIN,
  'blank-alt': [
    [{ picture: SLOT }, 'left'],
    [{ element: 'chart' }, 'chart'],
  ],
  'credit-hidden': [[{ layout: LAYOUT, slot: SLOT }, 'grid', 'left']],
  'damaged-picture': PLAIN,
  overflow: [
    [{ text: { slot: SLOT }, by: 17 }, 'left', 17],
    [{ text: { part: 'foot' }, by: 17 }, 'foot', 17],
    [{ table: SLOT, by: 17 }, 'left', 17],
    [{ label: 'Chengdu 2023', by: 17 }, 'Chengdu 2023', 17],
  ],
  'missing-glyph': [
    [{ characters: 'ꙮ', place: { slot: SLOT } }, 'ꙮ', 'left'],
    [{ characters: 'ꙮ', place: 'notes' }, 'ꙮ'],
    [{ invisible: ['U+202E', 'U+2066'] }, 'U+202E', 'U+2066'],
  ],
  overlap: [
    [{ text: 'Chengdu and Chongqing', other: '8.19 tn' }, 'Chengdu and Chongqing', '8.19 tn'],
    [{ text: 'Chengdu and Chongqing', other: null }, 'Chengdu and Chongqing'],
  ],
  outside: [[{ text: 'Chengdu and Chongqing' }, 'Chengdu and Chongqing']],
  'unreadable-font': [[{ font: 'Georgia', substitute: 'Arimo' }, 'Georgia', 'Arimo']],
  'no-font': PLAIN,
}
