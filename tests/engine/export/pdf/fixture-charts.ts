import type { Lang } from '../../../../core/locale'
import type { SceneNode } from '../../../../core/scene/model'
import {
  box,
  category,
  chartLabel,
  chartNode,
  kindsSpec,
  paint,
  paragraph,
  point,
  spec,
  style,
  textNode,
} from '../fixture-parts'
import { frame } from './fixture'

const hairline = { paint: paint('accent6'), width: 0.75, dash: 'solid' } as const
const bold = style(13, { bold: true, paint: paint('accent1') })
const axis = style(12, { paint: paint('muted') })

/** A slope from a derived base to an observed value and on to a target; and bars with words in place of a number. */
export function slopeSlide(lang: Lang): readonly SceneNode[] {
  const slope = spec({
    type: 'slope',
    title: 'Collaborative innovation index',
    categories: [category('2020', 2020), category('2024', 2024), category('2025', 2025)],
    series: [
      { name: 'Index', paint: paint('accent1'), points: [point(100), point(202.29), point(null)] },
      {
        name: 'Base',
        paint: paint('accent2'),
        points: [
          point(60, 'derived', 'accent2'),
          point(120, 'observed', 'accent2'),
          point(150, 'projected', 'accent2'),
        ],
      },
      {
        name: 'Gap',
        paint: paint('accent3'),
        points: [point(20, 'observed', 'accent3'), point(null), point(70, 'target', 'accent3')],
      },
    ],
    max: 250,
  })
  const bars = spec({
    type: 'bar',
    title: 'What rose most',
    categories: [category('Cooperation'), category('Environment'), category('Linkage')],
    series: [
      {
        name: 'Growth',
        paint: paint('accent2'),
        points: [point(209.78, 'observed', 'accent2'), point(96, 'words'), point(80.87)],
      },
    ],
    max: 210,
    barShare: 0.4,
  })
  return [
    ...frame(
      2,
      'Collaborative innovation',
      'Collaborative innovation more than doubled in four years',
      'Source: iChongqing, 4 January 2026, ¶2–4. Dashed: stated in words, no figure given.',
      lang,
    ),
    chartNode('slope', box(48, 130, 560.5, 350.25), box(108.5, 150, 370, 300), slope, {
      guide: hairline,
      labels: [
        chartLabel('202.29', 494, 220, style(28, { bold: true, paint: paint('accent1') }), 'left', lang),
        chartLabel('2020', 108.5, 472, axis, 'center', lang),
        chartLabel('2024', 404.5, 472, axis, 'center', lang),
      ],
    }),
    textNode(
      'growth',
      'label',
      box(190, 270, 160, 18),
      [paragraph('+19.3 % a year', style(13), { align: 'center' })],
      lang,
      { rotation: -16.5 },
    ),
    chartNode('bars', box(640, 150, 272, 180), box(640, 150, 196, 180), bars, {
      labels: [
        chartLabel('+209.78 %', 842, 184, bold, 'left', lang),
        chartLabel('nearly doubled', 736, 244, bold, 'left', lang),
      ],
    }),
  ]
}

export function rankSlide(lang: Lang): readonly SceneNode[] {
  const ranks = spec({
    type: 'bump',
    title: 'Rank among the world’s innovation clusters',
    categories: [category('2020', 2020), category('2024', 2024), category('2025', 2025)],
    series: [
      { name: 'Chengdu', paint: paint('accent1'), points: [point(47), point(23), point(24)] },
      {
        name: 'Chongqing',
        paint: paint('accent2'),
        points: [point(77, 'derived', 'accent2'), point(39, 'observed', 'accent2'), point(30, 'target', 'accent2')],
      },
    ],
    min: 1,
    max: 80,
    reversed: true,
  })
  const numeral = style(13, { bold: true, paint: paint('background') })
  return [
    ...frame(
      3,
      'Global innovation ranking',
      'Both cities climbed into the world’s top 40 clusters between 2020 and 2024',
      'Source: China Daily, 28 February 2025, ¶8. Rank 1 is best.',
      lang,
    ),
    chartNode('ranks', box(48, 140, 640, 345), box(168, 160, 480, 290), ranks, {
      pointSize: 30,
      guide: hairline,
      labels: [
        chartLabel('47', 168, 333.6, numeral, 'center', lang),
        chartLabel('Chengdu', 146, 333.6, bold, 'right', lang),
        chartLabel('成都', 146, 350, style(10, { paint: paint('muted') }), 'right', lang),
      ],
    }),
  ]
}

/** Each kind as a column, as a bar and as a point. */
export function kindsSlide(lang: Lang): readonly SceneNode[] {
  return [
    ...frame(
      4,
      'Kinds',
      'Every kind of value is drawn in its own way',
      'Observed, derived, projected, target, said in words.',
      lang,
    ),
    chartNode('columns', box(48, 130, 280, 340), box(48, 150, 280, 300), kindsSpec('column')),
    chartNode('levels', box(350, 130, 270, 340), box(350, 150, 270, 300), kindsSpec('bar')),
    chartNode('points', box(650, 130, 262, 160), box(670, 150, 222, 120), kindsSpec('slope'), { guide: hairline }),
    chartNode('large', box(650, 310, 262, 160), box(670, 330, 222, 120), kindsSpec('bump'), {
      guide: hairline,
      pointSize: 28,
    }),
  ]
}

export function barSlide(lang: Lang): readonly SceneNode[] {
  const gdp = spec({
    type: 'column',
    title: 'GDP of Sichuan and Chongqing, trillion yuan',
    categories: [category('2019'), category('2024'), category('2025, projected')],
    series: [
      {
        name: 'GDP',
        paint: paint('accent1'),
        points: [point(6.99, 'observed', 'accent4'), point(9.68), point(10, 'projected')],
      },
    ],
    max: 11,
    numberFormat: '0.00',
  })
  const two = spec({
    type: 'column',
    title: 'Two series, one below zero',
    categories: [category('A'), category('B')],
    series: [
      { name: 'One', paint: paint('accent1'), points: [point(40), point(-20)] },
      { name: 'Two', paint: paint('accent2'), points: [point(30, 'observed', 'accent2'), point(null)] },
    ],
    min: -50,
    max: 50,
  })
  return [
    ...frame(
      5,
      'Economic scale',
      'Economic output passed nine trillion yuan',
      'Source: iChongqing, 4 January 2026, ¶12. Dashed: a projection.',
      lang,
    ),
    chartNode('gdp', box(48, 130, 420, 340), box(48, 160, 420, 280), gdp, {
      labels: [
        chartLabel('6.99', 118, 256, bold, 'center', lang),
        chartLabel('> 10', 398, 179, bold, 'center', lang),
        chartLabel('2025, projected', 398, 462, axis, 'center', lang),
      ],
    }),
    chartNode('two', box(520, 130, 392, 340), box(520, 160, 392, 280), two),
  ]
}

export function wholeSlide(lang: Lang): readonly SceneNode[] {
  const parts = spec({
    type: 'stack',
    title: 'Share of the national economy',
    categories: [category('2023')],
    series: [
      { name: 'Circle', paint: paint('accent2'), points: [point(6.5, 'observed', 'accent2')] },
      { name: 'Yangtze delta', paint: paint('accent4'), points: [point(24.4, 'derived', 'accent4')] },
      { name: 'Rest', paint: paint('accent6'), points: [point(69.1, 'observed', 'accent6')] },
    ],
    barShare: 1,
  })
  return [
    ...frame(
      6,
      'Economic scale',
      'On 2 % of the land, the circle makes 6.5 % of the national economy',
      'Source: China Daily, 28 February 2025, ¶12.',
      lang,
    ),
    chartNode('whole', box(48, 200, 864, 90), box(48, 220, 864, 40), parts, {
      labels: [chartLabel('6.5 %', 48, 212, bold, 'left', lang)],
    }),
    chartNode('rows', box(48, 320, 270, 150), box(78, 330, 210, 120), kindsSpec('dumbbell')),
    chartNode('targets', box(345, 320, 270, 150), box(375, 330, 210, 120), kindsSpec('bullet')),
    chartNode('sum', box(642, 320, 130, 150), box(642, 330, 130, 120), kindsSpec('waterfall')),
    chartNode('years', box(782, 320, 130, 70), box(782, 330, 130, 50), kindsSpec('time-column')),
    chartNode('shares', box(782, 400, 130, 70), box(782, 410, 130, 50), kindsSpec('share-bar')),
  ]
}
