import type { DatasetIndex } from '../../../../core/dataset/lookup'
import type { Lang } from '../../../../core/locale'
import type { Scene, SceneLayout, SceneNode, SceneSlide, SceneTheme } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import type { TextStyle } from '../../../../core/text/model'
import type { ExportContext } from '../../../../engine/export/model'
import { box, fonts, PALETTE, paint, paragraph, shapeNode, style, textNode } from '../fixture-parts'
import { barsSlide, bumpSlide, slopeSlide, stackSlide } from './fixture-charts'
import { DATASET } from './fixture-dataset'
import { PIXEL, plainNodes, titledNodes } from './fixture-plain'

const DARK: Palette = { ...PALETTE, background: '12181F', text: 'F2EFE8', surface: '1E2730', muted: 'A9A498' }

const CJK = { office: 'Microsoft YaHei', twin: 'noto-sans-sc' }

/** Two designs: light with Georgia and Arial, dark with Cambria and Calibri. */
export const DESIGNS: Readonly<Record<'light' | 'dark', SceneTheme>> = {
  light: {
    name: 'Two Rivers <R&D>',
    palette: PALETTE,
    fonts: { heading: { office: 'Georgia', twin: 'gelasio' }, body: { office: 'Arial', twin: 'arimo' }, cjk: CJK },
  },
  dark: {
    name: 'Night Train',
    palette: DARK,
    fonts: { heading: { office: 'Cambria', twin: 'caladea' }, body: { office: 'Calibri', twin: 'carlito' }, cjk: CJK },
  },
}

/** What the exporter is given in tests. */
export function context(over: Partial<ExportContext> = {}): ExportContext {
  return { fonts: fonts.files, onSlide: () => {}, signal: null, ...over }
}

const TITLE: TextStyle = style(28, { font: 'heading', paint: paint('accent5') })
const FOOT: TextStyle = style(9, { paint: paint('muted') })
const TITLE_BOX = box(48, 48, 864, 72)

/** A deck with every kind of node, chart and point, in several layouts. */
export function fixtureScene(lang: Lang, design: 'light' | 'dark' = 'light', dataset = DATASET): Scene {
  return {
    title: lang === 'zh' ? '成渝：两座城市 & R&D' : 'Two cities: R&D <2025>',
    subject: 'The Chengdu–Chongqing economic circle',
    keywords: ['Chengdu', '重庆', 'R&D'],
    author: 'Analyst & Sons',
    date: '2026-01-04',
    lang,
    size: { width: 960, height: 540 },
    theme: DESIGNS[design],
    layouts: [coverLayout(lang), contentLayout(lang), freeLayout(), { ...freeLayout(), id: 'unused', name: 'Unused' }],
    sections: [
      { name: 'Innovation', firstSlide: 2 },
      { name: 'Economy & trade', firstSlide: 4 },
    ],
    slides: slidesIn(lang, dataset),
    diagnostics: [],
  }
}

function coverLayout(lang: Lang): SceneLayout {
  return {
    id: 'cover',
    name: 'Cover "R&D"',
    background: paint('accent5'),
    nodes: coverDecoration(),
    placeholders: [
      {
        slot: 'title',
        type: 'title',
        name: lang === 'zh' ? '标题' : 'Title',
        box: box(48, 150, 470, 130),
        style: style(44, { font: 'heading', paint: paint('background') }),
        lineHeight: 51,
        align: 'left',
        valign: 'bottom',
      },
      {
        slot: 'subtitle',
        type: 'subtitle',
        name: 'Subtitle',
        box: box(48, 335, 430, 60),
        style: style(16, { paint: paint('background') }),
        lineHeight: 21,
        align: 'left',
        valign: 'top',
      },
    ],
    slideNumber: null,
  }
}

function contentLayout(lang: Lang): SceneLayout {
  return {
    id: 'content',
    name: lang === 'zh' ? '内容' : 'Content',
    background: paint('background'),
    nodes: [rule()],
    placeholders: [
      {
        slot: 'title',
        type: 'title',
        name: 'Title',
        box: TITLE_BOX,
        style: TITLE,
        lineHeight: 35,
        align: 'left',
        valign: 'top',
      },
      {
        slot: 'body',
        type: 'body',
        name: 'Body',
        box: box(500, 128, 300, 200),
        style: style(14),
        lineHeight: 18,
        align: 'left',
        valign: 'top',
      },
    ],
    slideNumber: { box: box(852, 506, 60, 14), style: FOOT, align: 'right' },
  }
}

function freeLayout(): SceneLayout {
  return { id: 'free', name: 'Free', background: paint('background'), nodes: [], placeholders: [], slideNumber: null }
}

function rule(): SceneNode {
  return shapeNode('rule', box(48, 501, 864, 0), {
    geometry: { type: 'line' },
    stroke: { paint: paint('text', 0.2), width: 0.75, dash: 'solid' },
    fromLayout: true,
  })
}

function coverDecoration(): readonly SceneNode[] {
  return [
    shapeNode('city-one', box(520, 80, 340, 340), {
      geometry: { type: 'ellipse' },
      fill: paint('accent1', 0.8),
      fromLayout: true,
    }),
    picture('seal', box(880, 20, 40, 40), true),
  ]
}

/** A picture; all of them are the same pixel. */
export function picture(
  id: string,
  at: ReturnType<typeof box>,
  fromLayout: boolean,
  alt: string | null = null,
): SceneNode {
  return {
    kind: 'image',
    id,
    slot: null,
    role: alt === null ? 'decoration' : 'figure',
    box: at,
    alt,
    fromLayout,
    crop: null,
    mediaType: 'image/png',
    orientation: 1,
    base64: PIXEL,
  }
}

function slidesIn(lang: Lang, dataset: DatasetIndex): readonly SceneSlide[] {
  return [
    slide(1, 'cover', 'Two cities, one innovation economy', coverNodes(lang), paint('accent5')),
    slide(
      2,
      'content',
      'Innovation more than doubled',
      framed(2, 'Innovation more than doubled', slopeSlide(lang, dataset), lang),
    ),
    slide(3, 'content', 'Both cities climbed', framed(3, 'Both cities climbed', bumpSlide(lang), lang)),
    slide(4, 'content', 'Every kind in its own way', framed(4, 'Every kind in its own way', barsSlide(lang), lang)),
    slide(5, 'content', 'Parts of a whole', framed(5, 'Parts of a whole', stackSlide(lang), lang)),
    slide(6, 'content', '计划设定目标：R&D 320 家', framed(6, '计划设定目标：R&D 320 家', plainNodes(lang), lang)),
    slide(7, 'free', 'A slide without a title', [rule()], paint('accent5')),
    slide(8, 'free', 'A title of its own', titledNodes(lang)),
  ]
}

function slide(
  number: number,
  layout: string,
  title: string,
  nodes: readonly SceneNode[],
  background: Paint = paint('background'),
): SceneSlide {
  const numbers = [
    {
      observation: 'rd/circle/2023',
      statement: 'R&D investment, circle, 2023: 210.45 bn yuan',
      provenance: 'China Daily, 28 February 2025, ¶7 · observed',
    },
  ]
  const notes =
    number === 7
      ? { talk: [], numbers: [], statements: [], typed: [] }
      : { talk: [`Say this on slide ${number}.`, '再说一句。'], numbers, statements: [], typed: [] }
  return { id: `s${number}`, number, layout, section: null, title, background, nodes, notes, diagnostics: [] }
}

function coverNodes(lang: Lang): readonly SceneNode[] {
  const light = paint('background')
  const title = paragraph('Two cities, one innovation economy', style(44, { font: 'heading', paint: light }), {
    lineHeight: 51,
  })
  const subtitle = paragraph('How it doubled its innovation', style(16, { paint: light }), { lineHeight: 21 })
  return [
    ...coverDecoration(),
    textNode('title', 'title', box(48, 150, 470, 130), [title], lang, { valign: 'bottom' }),
    textNode('subtitle', 'subtitle', box(48, 335, 430, 60), [subtitle], lang),
  ]
}

function framed(number: number, title: string, nodes: readonly SceneNode[], lang: Lang): readonly SceneNode[] {
  const foot = paragraph('Source: China Daily, 28 February 2025, ¶7.', FOOT, { lineHeight: 12 })
  const digits = paragraph(String(number), FOOT, { align: 'right', lineHeight: 12 })
  return [
    rule(),
    textNode('title', 'title', TITLE_BOX, [paragraph(title, TITLE, { lineHeight: 35 })], lang),
    ...nodes,
    textNode('sources', 'footer', box(48, 506, 780, 14), [foot], lang),
    textNode('slide-number', 'slide-number', box(852, 506, 60, 14), [digits], lang, { fromLayout: true }),
  ]
}
