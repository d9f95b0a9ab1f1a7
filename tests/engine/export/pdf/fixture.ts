import { indexDataset } from '../../../../core/dataset/lookup'
import type { Lang } from '../../../../core/locale'
import type { Scene, SceneNode, SceneSlide } from '../../../../core/scene/model'
import type { Paint } from '../../../../core/template/palette'
import type { PdfContext } from '../../../../engine/export/model'
import { box, fonts, PALETTE, paint, paragraph, shapeNode, style, tableNode, textNode } from '../fixture-parts'
import { barSlide, kindsSlide, rankSlide, slopeSlide, wholeSlide } from './fixture-charts'

/** What an exporter is given in tests: the shipped fonts, an empty dataset and nobody who listens. */
export function exportContext(over: Partial<PdfContext> = {}): PdfContext {
  const dataset = indexDataset({
    sources: [],
    regions: [],
    themes: [],
    metrics: [],
    observations: [],
    milestones: [],
    findings: [],
    conflicts: [],
    rules: [],
  })
  return {
    dataset,
    fonts: fonts.files,
    metrics: fonts.metrics,
    pdf: { pages: 'slides', attachments: true },
    deckText: '{"format":"chengyu-brief/deck"}\n',
    onSlide: () => {},
    signal: null,
    ...over,
  }
}

/** A deck with every kind of node, chart and point, rotated text, and both scripts. */
export function fixtureScene(lang: Lang, slides: readonly SceneSlide[] = fixtureSlides(lang)): Scene {
  return {
    title: lang === 'zh' ? '成渝：两座城市，一个创新经济 R&D' : 'Two cities, one innovation economy: R&D <2025>',
    subject: 'The Chengdu–Chongqing economic circle',
    keywords: ['Chengdu', '重庆', 'R&D'],
    author: 'Analyst',
    date: '2026-01-04',
    lang,
    size: { width: 960, height: 540 },
    theme: {
      name: 'Fixture',
      palette: PALETTE,
      fonts: {
        heading: { office: 'Georgia', twin: 'gelasio' },
        body: { office: 'Arial', twin: 'arimo' },
        cjk: { office: 'Microsoft YaHei', twin: 'noto-sans-sc' },
      },
    },
    layouts: [],
    sections: [],
    slides,
    diagnostics: [],
  }
}

export function fixtureSlides(lang: Lang): readonly SceneSlide[] {
  return [
    slide(1, null, 'Two cities, one innovation economy', coverNodes(lang), paint('accent5')),
    slide(2, 'Innovation', 'Collaborative innovation more than doubled in four years', slopeSlide(lang)),
    slide(3, 'Innovation', 'Both cities climbed into the world’s top 40', rankSlide(lang)),
    slide(4, 'Innovation', 'Every kind of value is drawn in its own way', kindsSlide(lang)),
    slide(5, 'Economy', 'Economic output passed nine trillion yuan', barSlide(lang)),
    slide(6, 'Economy', 'On 2 % of the land, 6.5 % of the national economy', wholeSlide(lang)),
    slide(7, 'Economy', 'The 2025 plan sets targets in four fields', planNodes(lang)),
    slide(8, 'Economy', '成渝地区双城经济圈：R&D 经费 2104.5 亿元', chineseNodes()),
  ]
}

export function slide(
  number: number,
  section: string | null,
  title: string,
  nodes: readonly SceneNode[],
  background: Paint = paint('background'),
): SceneSlide {
  const notes = { talk: [], numbers: [], statements: [], typed: [] }
  return { id: `s${number}`, number, layout: 'any', section, title, background, nodes, notes, diagnostics: [] }
}

/** Kicker, title, rule, footer and number: what most slides have around their content. */
export function frame(number: number, kicker: string, title: string, source: string, lang: Lang): readonly SceneNode[] {
  const kickerStyle = style(10.5, { bold: true, tracking: 1.4, paint: paint('accent2') })
  const titleStyle = style(29, { font: 'heading', paint: paint('accent5') })
  const foot = style(9, { paint: paint('muted') })
  return [
    textNode('kicker', 'label', box(48, 32, 864, 16), [paragraph(kicker.toUpperCase(), kickerStyle)], lang),
    textNode('title', 'title', box(48, 50, 864, 80), [paragraph(title, titleStyle, { lineHeight: 35 })], lang),
    shapeNode('rule', box(48, 501, 864, 0), {
      geometry: { type: 'line' },
      stroke: { paint: paint('accent6'), width: 0.75, dash: 'solid' },
      fromLayout: true,
    }),
    textNode('footer', 'footer', box(48, 506, 800, 14), [paragraph(source, foot)], lang),
    textNode(
      'number',
      'slide-number',
      box(852, 506, 60, 14),
      [paragraph(String(number), foot, { align: 'right' })],
      lang,
    ),
  ]
}

function coverNodes(lang: Lang): readonly SceneNode[] {
  const light = paint('background')
  return [
    shapeNode('chengdu', box(520, 80, 340, 340), { geometry: { type: 'ellipse' }, fill: paint('accent1', 0.8) }),
    shapeNode('chongqing', box(660, 160, 340, 340), { geometry: { type: 'ellipse' }, fill: paint('accent2', 0.85) }),
    textNode(
      'title',
      'title',
      box(48, 150, 470, 130),
      [
        paragraph('Two cities, one innovation economy', style(44, { font: 'heading', paint: light }), {
          lineHeight: 51,
        }),
      ],
      lang,
    ),
    textNode(
      'subtitle',
      'subtitle',
      box(48, 335, 430, 60),
      [paragraph('How the Chengdu–Chongqing economic circle doubled its innovation', style(16, { paint: light }))],
      lang,
    ),
    textNode(
      'sources',
      'caption',
      box(48, 480, 500, 20),
      [
        paragraph(
          'Prepared from 5 sources · 成渝地区双城经济圈 · 2026',
          style(11, { paint: paint('background', 0.7) }),
        ),
      ],
      lang,
    ),
  ]
}

function planNodes(lang: Lang): readonly SceneNode[] {
  const rows = [
    ['PLATFORMS', 'TARGET'],
    ['Major sci-tech infrastructure', '3'],
    ['R&D institutions, municipal level and above', '320'],
    ['Pilot-scale maturation platforms', ''],
  ]
  const items = [
    'Top talent: 50',
    'Leading talent: 1,000 people, who are to be won in the five years of the plan',
    'Young talent',
  ]
  return [
    ...frame(
      7,
      'Science city',
      'The 2025 plan sets targets in four fields',
      'Source: iChongqing, ¶2–5. Targets, not results.',
      lang,
    ),
    tableNode('plan', box(48, 130, 415, 96), [315, 100], rows, lang),
    textNode(
      'list',
      'body',
      box(500, 128, 300, 200),
      [
        paragraph('What the plan wants', style(14, { bold: true })),
        ...items.map((item) => paragraph(item, style(14), { bullet: { indent: 14 }, spaceBefore: 4 })),
        paragraph('All of it by 2025.', style(14, { italic: true }), { spaceBefore: 8 }),
      ],
      lang,
    ),
    shapeNode('panel', box(48, 300, 200, 80), {
      geometry: { type: 'rect', radius: 8 },
      fill: paint('surface'),
      stroke: { paint: paint('accent3'), width: 1.5, dash: 'dash' },
      hatched: true,
      alt: 'A hatched panel',
      role: 'body',
    }),
    shapeNode('triangle', box(280, 300, 80, 80), {
      geometry: {
        type: 'path',
        commands: [['M', 280, 380], ['L', 320, 300], ['C', 340, 300, 360, 340, 360, 380], ['Z']],
      },
      fill: paint('accent1', 0.3),
      stroke: { paint: paint('accent1'), width: 2, dash: 'solid' },
    }),
    textNode('turned', 'label', box(400, 300, 160, 20), [paragraph('+19.3 % a year', style(14))], lang, {
      rotation: -26,
    }),
    { ...IMAGE, id: 'picture', box: box(600, 340, 60, 60), alt: 'A red square' },
    { ...IMAGE, id: 'ornament', box: box(680, 340, 30, 30), alt: null },
  ]
}

/** Eight by eight pixels with transparency. */
const IMAGE = {
  kind: 'image',
  slot: 'picture',
  role: 'body',
  fromLayout: false,
  crop: null,
  mediaType: 'image/png',
  orientation: 1,
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAJElEQVQY02NM8Hb9z4AEAt7fR+YyMDEQAJQrYEG3k/pWEFQAAB5EBj06mAgNAAAAAElFTkSuQmCC',
} as const

function chineseNodes(): readonly SceneNode[] {
  const body = '四年间，成渝地区协同创新指数从100升至202.29，年均增长19.3 %；R&D 经费在2023年达到2104.5亿元。'
  return [
    ...frame(
      8,
      '协同创新',
      '成渝地区双城经济圈：R&D 经费 2104.5 亿元',
      '来源：中国日报，2025年2月28日，第5–7段。',
      'zh',
    ),
    textNode('body', 'body', box(48, 150, 420, 200), [paragraph(body, style(16), { lineHeight: 26 })], 'zh'),
  ]
}
