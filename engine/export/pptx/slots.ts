import type { LayoutPlaceholder, Scene, SceneLayout, SceneNode, SceneSlide, TextNode } from '../../../core/scene/model'
import type { Align, TextStyle } from '../../../core/text/model'
import type { Box, Points } from '../../../core/units'
import { WORDS } from './words'

/** The kicker, a line above the title, is a body to PowerPoint; the others are called as in ECMA-376, 19.7.10. */
export type PlaceholderType = 'title' | 'subTitle' | 'kicker' | 'body' | 'chart' | 'tbl' | 'pic' | 'ftr' | 'sldNum'

/** A placeholder of a layout, as PowerPoint knows it. */
export interface Placeholder {
  readonly type: PlaceholderType
  /** Null for the title, which is found by its type. */
  readonly idx: number | null
  /** The scene's slot, or null for kicker, footer and slide number. */
  readonly slot: string | null
  readonly name: string
  readonly box: Box
  readonly style: TextStyle
  readonly lineHeight: Points
  readonly align: Align
  readonly valign: TextNode['valign']
}

/** What PowerPoint's own templates use. */
const FOOTER_IDX = 11
const NUMBER_IDX = 12
const FIRST_IDX = 13
/** The same on every layout, so that the line keeps its place where a slide gets another layout. */
const KICKER_IDX = 100

const TYPES = {
  title: 'title',
  subtitle: 'subTitle',
  body: 'body',
  chart: 'chart',
  table: 'tbl',
  picture: 'pic',
} as const

/** The placeholders of every layout, by the layout's id. */
export function placeholdersOfScene(scene: Scene): ReadonlyMap<string, readonly Placeholder[]> {
  const examples = exampleNodes(scene)
  const usual = (name: 'kicker' | 'footer') => [...examples.values()].find((found) => found[name])?.[name]
  const [kickerElsewhere, footerElsewhere] = [usual('kicker'), usual('footer')]
  const words = WORDS[scene.lang]
  return new Map(
    scene.layouts.map((layout) => {
      const framed = layout.slideNumber !== null
      const {
        number,
        kicker = framed ? kickerElsewhere : undefined,
        footer = framed ? footerElsewhere : undefined,
      } = examples.get(layout.id) ?? {}
      return [
        layout.id,
        [
          ...ownPlaceholders(layout),
          ...linePlaceholder(kicker, { type: 'kicker', idx: KICKER_IDX, name: words.kicker }),
          ...linePlaceholder(footer, { type: 'ftr', idx: FOOTER_IDX, name: 'Footer' }),
          ...numberPlaceholder(layout, number),
        ],
      ]
    }),
  )
}

function ownPlaceholders(layout: SceneLayout): Placeholder[] {
  let next = FIRST_IDX
  return layout.placeholders.map((placeholder) => ({
    ...placed(placeholder),
    type: TYPES[placeholder.type],
    idx: placeholder.type === 'title' ? null : next++,
    slot: placeholder.slot,
    name: placeholder.name,
  }))
}

function placed({ box, style, lineHeight, align, valign }: LayoutPlaceholder) {
  return { box, style, lineHeight, align, valign }
}

interface Examples {
  kicker?: TextNode | undefined
  footer?: TextNode | undefined
  number?: TextNode | undefined
}

/**
 * A layout says nothing about its kicker and its footer: the first slide that has one shows where it is. Numbered
 * layouts that no slide uses have it where the others do.
 */
function exampleNodes(scene: Scene): ReadonlyMap<string, Examples> {
  const examples = new Map<string, Examples>()
  for (const slide of scene.slides) {
    const found = examples.get(slide.layout) ?? {}
    found.kicker ??= firstText(slide, isKicker)
    found.footer ??= firstText(slide, ({ role }) => role === 'footer')
    found.number ??= firstText(slide, ({ role }) => role === 'slide-number')
    examples.set(slide.layout, found)
  }
  return examples
}

function firstText(slide: SceneSlide, is: (node: TextNode) => boolean): TextNode | undefined {
  return slide.nodes.find((node): node is TextNode => node.kind === 'text' && is(node) && hasText(node))
}

/** Captions of slots belong to what they are above. */
function isKicker({ role, slot }: TextNode): boolean {
  return role === 'caption' && slot === null
}

function linePlaceholder(
  node: TextNode | undefined,
  identity: Pick<Placeholder, 'type' | 'idx' | 'name'>,
): Placeholder[] {
  const first = node?.paragraphs[0]
  const style = node?.lines[0]?.segments[0]?.style ?? first?.runs[0]?.style
  if (node === undefined || first === undefined || style === undefined) return []
  const { lineHeight, align } = first
  const { box, valign } = node
  return [{ ...identity, slot: null, box, style, lineHeight, align, valign }]
}

/** Where no slide shows it, a line is this much higher than its type. */
const LEADING = 1.2

function numberPlaceholder(layout: SceneLayout, node: TextNode | undefined): Placeholder[] {
  if (layout.slideNumber === null) return []
  const lineHeight = node?.paragraphs[0]?.lineHeight ?? layout.slideNumber.style.size * LEADING
  const valign = node?.valign ?? 'top'
  return [
    { type: 'sldNum', idx: NUMBER_IDX, slot: null, name: 'Slide number', ...layout.slideNumber, lineHeight, valign },
  ]
}

/** True where a text shows anything at all. */
export function hasText(node: TextNode): boolean {
  return node.lines.some((line) => line.segments.some((segment) => segment.bullet !== true && segment.text !== ''))
}

/** Which of a slide's nodes fill which placeholder; each placeholder is filled once, by the first that fits. */
export function fillPlaceholders(
  nodes: readonly SceneNode[],
  slots: readonly Placeholder[],
): ReadonlyMap<SceneNode, Placeholder> {
  const filled = new Map<SceneNode, Placeholder>()
  const free = new Set(slots)
  for (const node of nodes) {
    const slot = [...free].find((candidate) => fits(node, candidate))
    if (slot === undefined) continue
    free.delete(slot)
    filled.set(node, slot)
  }
  return filled
}

/** What fills the placeholders that take no text. */
const FIGURES: Readonly<Partial<Record<PlaceholderType, SceneNode['kind']>>> = {
  chart: 'chart',
  tbl: 'table',
  pic: 'image',
}

function fits(node: SceneNode, slot: Placeholder): boolean {
  const figure = FIGURES[slot.type]
  if (figure !== undefined) return node.kind === figure && node.slot === slot.slot
  return node.kind === 'text' && node.rotation === 0 && textFits(node, slot)
}

function textFits(node: TextNode, slot: Placeholder): boolean {
  if (slot.type === 'kicker') return isKicker(node)
  if (slot.type === 'ftr') return node.role === 'footer'
  if (slot.type === 'sldNum') return node.role === 'slide-number'
  if (slot.slot !== node.slot || node.role === 'footer' || node.role === 'slide-number') return false
  return slot.type !== 'title' || node.role === 'title'
}
