import type { Lang } from '../../../../core/locale'
import type { SceneNode } from '../../../../core/scene/model'
import { box, paint, paragraph, shapeNode, style, tableNode, textNode } from '../fixture-parts'

/** One red pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

const TABLE = [
  ['PLATFORMS', 'TARGET'],
  ['R&D institutions', '320'],
  ['Pilot-scale platforms', ''],
]

/** Everything that is no chart: a table, a list, shapes of all kinds, turned and mixed text, pictures. */
export function plainNodes(lang: Lang): readonly SceneNode[] {
  const body = style(14)
  const items = ['Top talent: 50', 'Leading talent: 1,000 people, to be won in the five years of the plan']
  return [
    tableNode('plan', box(48, 130, 415, 72), [315, 100], TABLE, lang),
    textNode(
      'body',
      'body',
      box(500, 128, 300, 200),
      [
        paragraph('What the plan wants', { ...body, bold: true }),
        ...items.map((item) => paragraph(item, body, { bullet: { indent: 14 }, spaceBefore: 4 })),
      ],
      lang,
    ),
    ...shapes(),
    textNode('turned', 'label', box(400, 300, 160, 20), [paragraph('+19.3 % a year', body)], lang, { rotation: -26 }),
    textNode('empty', 'label', box(400, 330, 160, 20), [paragraph('', body)], lang),
    mixedText(),
    { ...IMAGE, id: 'photo', box: box(600, 340, 60, 60), alt: 'A red square' },
    { ...IMAGE, id: 'ornament', box: box(680, 340, 30, 30), alt: null },
  ]
}

const IMAGE = {
  kind: 'image',
  slot: 'photo',
  role: 'figure',
  fromLayout: false,
  crop: null,
  mediaType: 'image/png',
  orientation: 1,
  base64: PIXEL,
} as const

/** Both scripts in three styles, tracked, on forced lines. */
function mixedText(): SceneNode {
  const small = style(12, { tracking: 0.5, paint: { role: 'positive', lumMod: 0.75, lumOff: 0.1 } })
  const runs = [
    { text: '四年间，“创新”指数从100升至', style: style(12) },
    { text: '202.29', style: style(12, { bold: true, italic: true }) },
    { text: '；R&D\n次行', style: small },
  ]
  const line = { runs, align: 'left', lineHeight: 20, spaceBefore: 0, bullet: null } as const
  return textNode('mixed-text', 'caption', box(48, 400, 420, 60), [line], 'zh')
}

function shapes(): readonly SceneNode[] {
  return [
    shapeNode('panel', box(48, 300, 200, 80), {
      geometry: { type: 'rect', radius: 8 },
      fill: paint('surface'),
      stroke: { paint: paint('negative'), width: 1.5, dash: 'dash' },
      hatched: true,
      alt: 'A hatched panel',
      role: 'figure',
    }),
    shapeNode('drop', box(280, 300, 80, 80), {
      geometry: {
        type: 'path',
        commands: [['M', 280, 380], ['L', 320, 300], ['C', 340, 300, 360, 340, 360, 380], ['Z']],
      },
      fill: paint('positive', 0.3),
    }),
    shapeNode('level', box(48, 480, 400, 0), {
      geometry: { type: 'line' },
      stroke: { paint: paint('accent1'), width: 2, dash: 'dash' },
    }),
  ]
}

/** A slide whose layout has no placeholder for its title. */
export function titledNodes(lang: Lang): readonly SceneNode[] {
  const title = paragraph('A title of its own', style(30, { font: 'heading' }))
  return [textNode('headline', 'title', box(48, 60, 600, 50), [title], lang)]
}
