import { areaSchema, type LayoutJson, layoutSchema } from '../../core/template/layout-schema'
import type { JsonDocument } from '../files/json/json-document'
import { type Loaded, validate } from '../files/json/read-json'
import { byPlace, type Checked, failure } from '../files/problem'
import { checkLayout } from '../validate/check-layout'

/**
 * A layout that fits its schema and whose parts fit each other. All problems are reported at once: where the schema finds some,
 * those between the parts that it lets through are reported with them.
 */
export function readLayout(document: JsonDocument): Checked<Loaded<LayoutJson>> {
  const read = validate(document, layoutSchema)
  const value = read.ok ? read.value.value : likelyLayout(document.value)
  const found = [...(read.ok ? [] : read.problems), ...(value ? checkLayout({ value, document }) : [])]
  return found.length > 0 ? failure(found.sort(byPlace)) : read
}

type Parts = Readonly<Record<string, unknown>>

/** The layout that a broken one was probably meant to be: enough of it to look how slots and areas fit together. */
function likelyLayout(value: unknown): LayoutJson | null {
  if (!isObject(value) || !isObject(value.slots) || !Array.isArray(value.areas)) return null
  const slots = likelySlots(value.slots)
  const areas = value.areas.map((area: unknown) => likelyArea(area, slots))
  const head = { id: 'broken', name: NAME, description: NAME, ground: 'background' as const }
  return { ...head, frame: value.frame === 'none' ? 'none' : 'standard', slots, areas }
}

const NAME = { en: '-', zh: '-' }

function likelySlots(slots: Parts): LayoutJson['slots'] {
  const { valueType } = layoutSchema.shape.slots
  const whole = Object.entries(slots).map(([name, slot]) => {
    const read = valueType.safeParse(slot)
    return [name, read.success ? read.data : { accepts: UNKNOWN, name: NAME, min: 1, max: 1, optional: true }] as const
  })
  return Object.fromEntries(whole) as LayoutJson['slots']
}

/** What a broken slot accepts: no problem is made of it. */
const UNKNOWN = 'unknown'

/** An area that is right, or else one that only says what it is called and which slots it means. */
function likelyArea(area: unknown, slots: LayoutJson['slots']): LayoutJson['areas'][number] {
  const read = areaSchema.safeParse(area)
  const parts: Parts = isObject(area) ? area : {}
  const slot = typeof parts.slot === 'string' ? slots[parts.slot] : undefined
  const isWhole = read.success && (slot?.accepts as string | undefined) !== UNKNOWN
  if (isWhole) return read.data
  const named = Object.entries(parts).filter(([key, name]) => NAMES.includes(key) && typeof name === 'string')
  // An agenda shows no slot, so that nothing is said of what this one accepts.
  return { show: 'agenda', at: { band: 'body', columns: [1, 12], rows: [1, 12] }, ...Object.fromEntries(named) }
}

const NAMES = ['id', 'slot', 'when', 'unless']

function isObject(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
