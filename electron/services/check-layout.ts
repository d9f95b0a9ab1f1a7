import type { SlotType } from '../../core/template/content-schema'
import type { AreaJson, LayoutJson } from '../../core/template/layout-schema'
import { type Area, normaliseLayout } from '../../core/template/template'
import * as messages from './messages'
import type { Problem } from './problem'
import type { Loaded } from './read-json'

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
}

/** What a layout's schema cannot say: areas and slots must know each other, spans must run forwards. */
export function checkLayout(layout: Loaded<LayoutJson>): readonly Problem[] {
  const { value } = layout
  return [
    ...value.areas.flatMap((area, i) => [...checkSlotOf(layout, area, i), ...checkSpans(layout, area, i)]),
    ...checkSlots(layout),
  ]
}

function checkSlotOf({ value, document }: Loaded<LayoutJson>, area: AreaJson, i: number): Problem[] {
  const [key, name] = 'slot' in area ? ['slot', area.slot] : ['when', 'when' in area ? area.when : undefined]
  if (name === undefined) return []
  const slot = Object.hasOwn(value.slots, name) ? value.slots[name] : undefined
  if (!slot) {
    return [document.problem(['areas', i, key], messages.unknownThing('slot', name, Object.keys(value.slots)))]
  }
  const allowed = key === 'slot' ? SHOWS[area.show] : undefined
  if (!allowed || allowed.includes(slot.accepts)) return []
  return [document.problem(['areas', i, 'slot'], messages.areaCannotShow(area.show, name, slot.accepts, allowed))]
}

function checkSpans({ document }: Loaded<LayoutJson>, area: AreaJson, i: number): Problem[] {
  return (['columns', 'rows'] as const)
    .filter((side) => area.at[side][0] > area.at[side][1])
    .map((side) => document.problem(['areas', i, 'at', side], messages.backwards(side, area.at[side])))
}

function checkSlots({ value, document }: Loaded<LayoutJson>): Problem[] {
  const shown = new Set(normaliseLayout(value).areas.map((area) => ('slot' in area ? area.slot : null)))
  return Object.entries(value.slots).flatMap(([name, slot]) => {
    const unseen = shown.has(name) ? [] : [document.problem(['slots', name], messages.slotNotShown(name), 'key')]
    const upside = slot.min > slot.max ? [document.problem(['slots', name, 'min'], messages.minOverMax(name))] : []
    const kept = name in {} ? [document.problem(['slots', name], messages.keptName(name), 'key')] : []
    return [...kept, ...unseen, ...upside]
  })
}
