import type { Scene } from '../../../core/scene/model'
import type { LayoutPart } from './job'
import type { Placeholder, PlaceholderType } from './slots'

/**
 * What a layout is to PowerPoint, which goes by it where a slide gets another layout (ECMA-376, 19.7.15). Null where
 * none of its kinds has these placeholders: such a layout is a custom one.
 */
export function layoutType({ layout, slots }: Pick<LayoutPart, 'layout' | 'slots'>, scene: Scene): string | null {
  const own = slots.filter(({ type }) => !AROUND.has(type))
  if (kindsOf(own) === 'title subTitle') return openerType(layout.id, scene)
  const [title, ...others] = own
  if (title?.type !== 'title') return own.length === 0 ? 'blank' : null
  const fromLeft = others.toSorted((a, b) => a.box.x - b.box.x)
  return areBeside(fromLeft) ? (TYPES[kindsOf(fromLeft)] ?? null) : null
}

/** What surrounds the content, on nearly every layout. */
const AROUND: ReadonlySet<PlaceholderType> = new Set(['kicker', 'ftr', 'sldNum'])

/** By what is beneath the title, from left to right. */
const TYPES: Readonly<Record<string, string>> = {
  '': 'titleOnly',
  body: 'tx',
  chart: 'chart',
  tbl: 'tbl',
  'body body': 'twoColTx',
  'body chart': 'txAndChart',
  'chart body': 'chartAndTx',
  'pic body': 'picTx',
  'chart chart': 'twoObj',
  'tbl tbl': 'twoObj',
}

function kindsOf(slots: readonly Placeholder[]): string {
  return slots.map(({ type }) => type).join(' ')
}

function areBeside(fromLeft: readonly Placeholder[]): boolean {
  return fromLeft.every(({ box }, i) => {
    const left = fromLeft[i - 1]?.box
    return left === undefined || left.x + left.width <= box.x
  })
}

/** A title and a line beneath it open a deck or a section. */
function openerType(id: string, { slides, sections }: Scene): string | null {
  if (slides[0]?.layout === id) return 'title'
  const opensSection = sections.some(({ firstSlide }) => slides[firstSlide - 1]?.layout === id)
  return opensSection ? 'secHead' : null
}

/**
 * The scene with its layouts as a person looks for them under New Slide: in the order in which the slides use them, the
 * cover first, then the others.
 */
export function withLayoutsInUseFirst(scene: Scene): Scene {
  const used = [...new Set(scene.slides.map((slide) => slide.layout))]
  const place = (id: string): number => (used.includes(id) ? used.indexOf(id) : used.length)
  return { ...scene, layouts: scene.layouts.toSorted((a, b) => place(a.id) - place(b.id)) }
}
