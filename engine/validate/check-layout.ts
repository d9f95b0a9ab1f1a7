import { allChoices } from '../../core/nearest'
import { type Anchor, anchorsOf, nameOf } from '../../core/template/anchors'
import type { SlotType } from '../../core/template/content-schema'
import type { AreaJson, LayoutJson } from '../../core/template/layout-schema'
import { slotTypeNamed } from '../../core/template/named'
import { type Area, normaliseLayout } from '../../core/template/template'
import { message } from '../../messages/message'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'

/** What each kind of area can show; kinds that show no slot are left out. */
const SHOWS: Readonly<Partial<Record<Area['show'], readonly SlotType[]>>> = {
  text: ['text'],
  points: ['points'],
  cards: ['metrics', 'milestones', 'findings'],
  chart: ['chart'],
  table: ['table'],
  shares: ['shares'],
  timeline: ['milestones'],
  conflicts: ['conflicts'],
  image: ['image'],
}

/** What a layout's schema cannot say: areas and slots must know each other, spans must run forwards. */
export function checkLayout(layout: Loaded<LayoutJson>): readonly Problem[] {
  const { value } = layout
  return [
    ...value.areas.flatMap((area, i) => [...checkSlotOf(layout, area, i), ...checkSpans(layout, area, i)]),
    ...checkSlots(layout),
    ...checkShown(layout),
    ...checkAnchors(layout),
  ]
}

/** Entries that all areas of a slide may show; the fullest of the shipped layouts shows 16. */
const MAX_SHOWN = 100

/** What a stranger's layout takes, the program lays out: each slot is bounded, and so is what they take together. */
function checkShown({ value: { slots, areas }, document }: Loaded<LayoutJson>): Problem[] {
  const shown = areas.reduce((sum, area) => {
    const slot = 'slot' in area && Object.hasOwn(slots, area.slot) ? slots[area.slot] : undefined
    return sum + (slot && slot.accepts !== 'text' && slot.accepts !== 'image' ? slot.max : 0)
  }, 0)
  return shown > MAX_SHOWN
    ? [document.problem(['areas'], message('areas-show-too-much', { shown, max: MAX_SHOWN }), 'key')]
    : []
}

const NAMED = ['slot', 'when', 'unless'] as const

/** The slots that an area names exist, and its own holds what it shows. */
function checkSlotOf({ value, document }: Loaded<LayoutJson>, area: AreaJson, i: number): Problem[] {
  const slotCalled = (name: string) => (Object.hasOwn(value.slots, name) ? value.slots[name] : undefined)
  const named = NAMED.flatMap((key) => {
    const name = key in area ? (area as Partial<Record<typeof key, string>>)[key] : undefined
    return name === undefined ? [] : [{ key, name, slot: slotCalled(name) }]
  })
  const unknown = named.filter(({ slot }) => !slot)
  const allowed = SHOWS[area.show]
  const refused = named.filter(({ key, slot }) => key === 'slot' && slot && allowed && !allowed.includes(slot.accepts))
  return [
    ...unknown.map(({ key, name }) =>
      document.problem(
        ['areas', i, key],
        message('layout-without-slot', { slot: name, choices: allChoices(name, Object.keys(value.slots)) }),
      ),
    ),
    ...refused.map(({ name, slot }) =>
      document.problem(
        ['areas', i, 'slot'],
        message('area-slot-type', {
          show: area.show,
          slot: name,
          accepts: slotTypeNamed((slot as { accepts: SlotType }).accepts),
          allowed: (allowed ?? []).map(slotTypeNamed),
        }),
      ),
    ),
  ]
}

function checkSpans({ document }: Loaded<LayoutJson>, area: AreaJson, i: number): Problem[] {
  return (['columns', 'rows'] as const)
    .filter((side) => area.at[side][0] > area.at[side][1])
    .map((side) => {
      const [first, last] = area.at[side]
      return document.problem(['areas', i, 'at', side], message('span-reversed', { side, first, last }))
    })
}

function checkSlots({ value, document }: Loaded<LayoutJson>): Problem[] {
  const shown = new Set(normaliseLayout(value).areas.map((area) => ('slot' in area ? area.slot : null)))
  return Object.entries(value.slots).flatMap(([name, slot]) => {
    const unseen = shown.has(name)
      ? []
      : [document.problem(['slots', name], message('slot-not-shown', { slot: name }), 'key')]
    const upside =
      slot.min > slot.max ? [document.problem(['slots', name, 'min'], message('min-over-max', { slot: name }))] : []
    const kept =
      name in {} ? [document.problem(['slots', name], message('reserved-slot-name', { slot: name }), 'key')] : []
    return [...kept, ...unseen, ...upside]
  })
}

/** Areas that others are anchored to exist, no edge follows two of them, and none comes back to itself. */
function checkAnchors({ value, document }: Loaded<LayoutJson>): readonly Problem[] {
  const { areas } = normaliseLayout(value)
  return value.areas.flatMap((area, i) => {
    const anchors = anchorsOf(area)
    return anchors.flatMap((anchor, n) => {
      const problem =
        unknown(anchor, areas) ??
        circle(area, anchor, areas) ??
        twice(anchor, anchors.slice(0, n)) ??
        withoutLine(area, anchor, areas)
      return problem === null ? [] : [document.problem(['areas', i, 'at', ...pathOf(anchor)], problem)]
    })
  })
}

function pathOf({ key, edge }: Anchor): JsonPath {
  if (key !== 'alignTo') return [key]
  return [key, edge === 'baseline' ? 'edges' : 'area']
}

function unknown({ area }: Anchor, areas: readonly Area[]) {
  const names = areas.flatMap((one) => nameOf(one) ?? [])
  return names.includes(area)
    ? null
    : message('unknown-area', { id: area, choices: allChoices(area, [...new Set(names)]) })
}

/** The names from an area back to itself, if its tie leads there. */
function circle(area: AreaJson, anchor: Anchor, areas: readonly Area[]) {
  const own = nameOf(area)
  const way = own === null ? null : wayTo(own, [anchor.area], areas)
  return way === null ? null : message('anchor-loop', { areas: [own as string, ...way] })
}

function wayTo(end: string, way: readonly string[], areas: readonly Area[]): readonly string[] | null {
  const last = way.at(-1)
  if (last === end) return way
  const next = areas
    .filter((area) => nameOf(area) === last)
    .flatMap((area) => anchorsOf(area).map((anchor) => anchor.area))
  for (const name of new Set(next)) {
    if (way.includes(name)) continue
    const found = wayTo(end, [...way, name], areas)
    if (found) return found
  }
  return null
}

function twice({ key, edge }: Anchor, before: readonly Anchor[]) {
  const other = before.find((anchor) => anchor.edge === edge || (edge === 'baseline' && isUpright(anchor)))
  return other ? message('edge-set-twice', { edge, keys: [...new Set([other.key, key])] }) : null
}

/** A baseline moves an area up or down as a whole. */
function isUpright({ edge }: Anchor): boolean {
  return edge === 'top' || edge === 'bottom'
}

function withoutLine(area: AreaJson, { edge, area: name }: Anchor, areas: readonly Area[]) {
  if (edge !== 'baseline') return null
  const all = [area, ...areas.filter((one) => nameOf(one) === name)]
  return all.every(({ show }) => show === 'text' || show === 'numeral') ? null : message('no-common-baseline')
}
