import type { Scene } from '../../../../core/scene/model'
import type { TextStyle } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { backgroundOf } from '../drawing/background'
import { COLOUR_MAP } from '../drawing/colour-map'
import { bodyStyle, otherStyle, titleStyle } from '../drawing/master-styles'
import { definePlaceholder } from '../drawing/placeholder'
import { shapeTree } from '../drawing/tree'
import type { Job, Pass } from '../job'
import type { Slot, SlotType } from '../slots'
import { WORDS } from '../words'

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
/** Ids of layouts and masters share one range, which begins here. */
const FIRST_LAYOUT_ID = 2_147_483_649

/** The master anew: pptxgenjs leaves it without placeholders, with centred 44-point titles and a name that is `null`. */
export const master: Pass = {
  name: 'master',
  run(job) {
    const { scene, package: opened } = job
    const slots = masterSlots(job)
    const title = slots.find(({ type }) => type === 'title')?.style ?? styleOf('heading', 28)
    const body = slots.find(({ type }) => type === 'body')?.style ?? styleOf('body', 14)
    const shapes = slots.map((slot, i) => definePlaceholder(slot, i + 2, scene.lang, 'master'))
    opened.put(
      MASTER,
      x(
        'p:sldMaster',
        { ...declare('a', 'r', 'p'), preserve: true },
        x('p:cSld', {}, backgroundOf({ role: 'background' }), shapeTree(shapes)),
        COLOUR_MAP,
        layoutList(job),
        x('p:txStyles', {}, titleStyle(title), bodyStyle(body), otherStyle(body)),
      ),
    )
  },
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
function masterSlots({ scene, layouts }: Job): readonly Slot[] {
  const all = layouts.flatMap(({ slots }) => slots)
  const own = (type: keyof typeof IDENTITY): Slot => ({
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
} as const satisfies Readonly<Partial<Record<SlotType, Pick<Slot, 'idx' | 'slot'>>>>

function mostUsed(slots: readonly Slot[], type: SlotType): Slot | null {
  const counts = new Map<string, { slot: Slot; count: number }>()
  for (const slot of slots) {
    if (slot.type !== type) continue
    const key = JSON.stringify([slot.box, slot.style, slot.lineHeight])
    const entry = counts.get(key) ?? { slot, count: 0 }
    entry.count++
    counts.set(key, entry)
  }
  return (
    [...counts.values()].reduce<{ slot: Slot; count: number } | null>(
      (best, entry) => (best === null || entry.count > best.count ? entry : best),
      null,
    )?.slot ?? null
  )
}

const MARGIN: Points = 48

function fallback({ size }: Scene, type: SlotType): Slot {
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

function layoutList({ package: opened }: Job): Xml {
  const ids = opened
    .relationships(MASTER)
    .filter(({ type }) => type === RELATIONSHIP.slideLayout)
    .map(({ id }, i) => x('p:sldLayoutId', { id: FIRST_LAYOUT_ID + i, 'r:id': id }))
  return x('p:sldLayoutIdLst', {}, ids)
}
