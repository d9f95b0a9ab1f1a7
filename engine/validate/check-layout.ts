import type { SlotType } from '../../core/template/content-schema'
import type { AreaJson, LayoutJson } from '../../core/template/layout-schema'
import { type Area, normaliseLayout } from '../../core/template/template'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'
import { checkTies } from './check-ties'
import * as messages from './messages'

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
    ...checkTies(layout),
  ]
}

/** Entries that all areas of a slide may show; the fullest of the shipped layouts shows 16. */
const MOST_SHOWN = 100

/** What a stranger's layout takes, the program lays out: each slot is bounded, and so is what they take together. */
function checkShown({ value: { slots, areas }, document }: Loaded<LayoutJson>): Problem[] {
  const shown = areas.reduce((sum, area) => {
    const slot = 'slot' in area && Object.hasOwn(slots, area.slot) ? slots[area.slot] : undefined
    return sum + (slot && slot.accepts !== 'text' && slot.accepts !== 'image' ? slot.max : 0)
  }, 0)
  return shown > MOST_SHOWN ? [document.problem(['areas'], messages.showsTooMuch(shown, MOST_SHOWN), 'key')] : []
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
      document.problem(['areas', i, key], messages.unknownThing('slot', name, Object.keys(value.slots))),
    ),
    ...refused.map(({ name, slot }) =>
      document.problem(
        ['areas', i, 'slot'],
        messages.areaCannotShow(area.show, name, (slot as { accepts: SlotType }).accepts, allowed ?? []),
      ),
    ),
  ]
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
