import type { Lang } from '../../../../core/locale'
import type { Scene } from '../../../../core/scene/model'
import type { TextStyle } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { preset, transform } from '../drawing/geometry'
import { bodyStyle, otherStyle, titleStyle } from '../drawing/master-styles'
import { ALIGN, lineSpacing } from '../drawing/paragraph'
import { fullProperties, language, run, scriptRunsOf } from '../drawing/run'
import {
  backgroundOf,
  COLOR_MAP,
  Identities,
  type Identity,
  MASTER_COLORS,
  numberField,
  placeholderIdentity,
  shapeTree,
} from '../drawing/sheet'
import { bodyProperties } from '../drawing/text-body'
import type { Job, LayoutPart } from '../job'
import { layoutType } from '../layout-type'
import { MASTER } from '../library'
import type { Placeholder, PlaceholderType } from '../slots'
import { type PptxWords, WORDS } from '../words'
import { layoutObjects } from './slides'

/** Writes the layouts, which PowerPoint offers under "New Slide", and the master that they belong to. */
export function writeLayouts(job: Job): void {
  for (const layout of job.layouts) job.package.put(layout.path, layoutPart(job, layout))
  job.package.put(MASTER, masterPart(job))
}

function layoutPart(job: Job, part: LayoutPart): Xml {
  const { scene } = job
  const { layout, slots } = part
  const identities = new Identities()
  const objects = layoutObjects(job, part, identities)
  const placeholders = slots.map((slot) => definePlaceholder(slot, identities.next(slot.name), scene.lang, 'layout'))
  return x(
    'p:sldLayout',
    { ...declare('a', 'r', 'p'), preserve: true, userDrawn: true, type: layoutType(part, scene) },
    x('p:cSld', { name: layout.name }, backgroundOf(layout.background), shapeTree([...objects, ...placeholders])),
    MASTER_COLORS,
  )
}

function masterPart(job: Job): Xml {
  const { scene } = job
  const slots = masterPlaceholders(job)
  const title = slots.find(({ type }) => type === 'title')?.style ?? styleOf('heading', 28)
  const body = slots.find(({ type }) => type === 'body')?.style ?? styleOf('body', 14)
  const placeholders = slots.map((slot, i) =>
    definePlaceholder(slot, { id: i + 2, name: slot.name }, scene.lang, 'master'),
  )
  return x(
    'p:sldMaster',
    { ...declare('a', 'r', 'p'), preserve: true },
    x('p:cSld', {}, backgroundOf({ role: 'background' }), shapeTree(placeholders)),
    COLOR_MAP,
    layoutList(job),
    x('p:txStyles', {}, titleStyle(title), bodyStyle(body), otherStyle(body)),
  )
}

/** Ids of layouts and masters share one range, which begins here. */
const FIRST_LAYOUT_ID = 2_147_483_649

function layoutList({ package: parts }: Job): Xml {
  const ids = parts
    .relationships(MASTER)
    .filter(({ type }) => type === RELATIONSHIP.slideLayout)
    .map(({ id }, i) => x('p:sldLayoutId', { id: FIRST_LAYOUT_ID + i, 'r:id': id }))
  return x('p:sldLayoutIdLst', {}, ids)
}

const styleOf = (font: TextStyle['font'], size: Points): TextStyle => ({
  font,
  size,
  bold: false,
  italic: false,
  paint: { role: 'text' },
  tracking: 0,
})

/** The master's placeholders are those that the layouts agree on most; a deck without any still gets them all. */
function masterPlaceholders({ scene, layouts }: Job): readonly Placeholder[] {
  const all = layouts.flatMap(({ slots }) => slots)
  const own = (type: keyof typeof IDENTITY): Placeholder => ({
    ...(mostUsed(all, type) ?? fallback(scene, type)),
    ...IDENTITY[type],
  })
  const numbered = all.some(({ type }) => type === 'sldNum') ? [own('sldNum')] : []
  const footed = all.some(({ type }) => type === 'ftr') ? [own('ftr')] : []
  const texts = WORDS[scene.lang]
  return [own('title'), { ...own('body'), name: texts.text }, ...footed, ...numbered]
}

/** What a master has, and only it: subtitles, lines above titles and figures belong to layouts. */
const IDENTITY = {
  title: { idx: null, slot: null },
  body: { idx: 1, slot: null },
  ftr: { idx: 3, slot: null },
  sldNum: { idx: 4, slot: null },
} as const satisfies Readonly<Partial<Record<PlaceholderType, Pick<Placeholder, 'idx' | 'slot'>>>>

function mostUsed(slots: readonly Placeholder[], type: PlaceholderType): Placeholder | null {
  const counts = new Map<string, { slot: Placeholder; count: number }>()
  for (const slot of slots) {
    if (slot.type !== type) continue
    const key = JSON.stringify([slot.box, slot.style, slot.lineHeight])
    const entry = counts.get(key) ?? { slot, count: 0 }
    entry.count++
    counts.set(key, entry)
  }
  return (
    [...counts.values()].reduce<{ slot: Placeholder; count: number } | null>(
      (best, entry) => (best === null || entry.count > best.count ? entry : best),
      null,
    )?.slot ?? null
  )
}

const MARGIN: Points = 48

function fallback({ size }: Scene, type: PlaceholderType): Placeholder {
  const title = type === 'title'
  const style = title ? styleOf('heading', 28) : styleOf('body', 14)
  const top = title ? MARGIN : 150
  const box = { x: MARGIN, y: top, width: size.width - 2 * MARGIN, height: title ? 68 : size.height - top - 60 }
  const lineHeight = style.size * 1.25
  return {
    type,
    idx: null,
    slot: null,
    name: title ? 'Title' : 'Text',
    box,
    style,
    lineHeight,
    align: 'left',
    valign: 'top',
  }
}

/**
 * A placeholder as a layout or the master defines it: where it is and how its text looks. Layouts show the slot's
 * name as a prompt.
 */
export function definePlaceholder(slot: Placeholder, identity: Identity, lang: Lang, owner: 'layout' | 'master'): Xml {
  const prompted = owner === 'layout' && slot.type !== 'ftr' && slot.type !== 'sldNum'
  return x(
    'p:sp',
    {},
    placeholderIdentity(slot, x('p:cNvPr', { ...identity }), prompted),
    x('p:spPr', {}, transform(slot.box), preset('rect')),
    x(
      'p:txBody',
      {},
      bodyProperties(slot.valign, { vert: 'horz' }),
      x('a:lstStyle', {}, levelStyle(slot)),
      x('a:p', {}, prompt(slot, lang)),
    ),
  )
}

/** The first level of a placeholder's text, complete, so that slides need to say only what differs. */
function levelStyle(slot: Placeholder): Xml {
  return x(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: ALIGN[slot.align] },
    lineSpacing(slot.lineHeight),
    x('a:spcBef', {}, x('a:spcPts', { val: 0 })),
    x('a:buNone'),
    fullProperties('a:defRPr', slot.style),
  )
}

/** A footer has words too: LibreOffice takes the style of a slide's footer from the run that its layout has. */
function prompt(slot: Placeholder, lang: Lang): readonly Xml[] {
  if (slot.type === 'sldNum') return [numberField(language('a:rPr', 'latin'), '‹#›')]
  return scriptRunsOf(promptText(slot, WORDS[lang]), lang).map((stretch) =>
    run(stretch.text, language('a:rPr', stretch.script)),
  )
}

function promptText({ type, name }: Placeholder, words: PptxWords): string {
  if (type === 'title') return words.title
  if (type === 'ftr') return words.footer
  if (type === 'kicker' || type === 'chart' || type === 'tbl' || type === 'pic') return words.prompts[type]
  return name
}
