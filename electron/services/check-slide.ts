import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { type ClaimReference, type SlotContent, slotTypeOf } from '../../core/template/content-schema'
import type { SlideRecipe } from '../../core/template/storyline-schema'
import type { Layout } from '../../core/template/template'
import type { JsonDocument, JsonPath } from './json-document'
import * as messages from './messages'
import type { Problem } from './problem'
import { type Reference, usesOf } from './references'

/** What slides are checked against. */
export interface Known {
  readonly index: DatasetIndex
  readonly layouts: ReadonlyMap<string, Layout>
}

interface Place {
  readonly document: JsonDocument
  readonly path: JsonPath
}

/** What a slide's schema cannot say: its layout exists and takes what it holds, and what it names is in the dataset. */
export function checkSlide(slide: SlideRecipe, place: Place, known: Known): readonly Problem[] {
  const layout = known.layouts.get(slide.layout)
  return [
    ...(layout ? checkContent(slide, layout, place) : [noLayout(slide, place, known)]),
    ...checkUses(slide, place, known.index),
  ]
}

function noLayout(slide: SlideRecipe, { document, path }: Place, known: Known): Problem {
  const message = messages.unknownThing('layout', slide.layout, [...known.layouts.keys()])
  return document.problem([...path, 'layout'], message)
}

function checkContent(slide: SlideRecipe, layout: Layout, place: Place): Problem[] {
  const filled = Object.entries(slide.content).flatMap(([name, content]) => checkSlot(name, content, layout, place))
  const empty = Object.entries(layout.slots)
    .filter(([name, slot]) => !slot.optional && slide.content[name] === undefined)
    .map(([name, slot]) => place.document.problem(place.path, messages.slotEmpty(layout.id, name, slot.accepts)))
  return [...filled, ...empty]
}

function checkSlot(name: string, content: SlotContent, layout: Layout, { document, path }: Place): Problem[] {
  const slot = layout.slots[name]
  const at = [...path, 'content', name]
  if (!slot) {
    const message = messages.unknownThing(`slot in the layout "${layout.id}" called`, name, Object.keys(layout.slots))
    return [document.problem(at, message, 'key')]
  }
  const type = slotTypeOf(content)
  if (type !== slot.accepts) return [document.problem(at, messages.slotRefuses(name, slot.accepts, type))]
  const size = sizeOf(content)
  if (size === null || (size >= slot.min && size <= slot.max)) return []
  return [document.problem([...at, type], messages.slotSize(name, size, slot.min, slot.max))]
}

/** How many entries a list holds; null for what is one thing. */
function sizeOf(content: SlotContent): number | null {
  const value: unknown = Object.values(content)[0]
  return Array.isArray(value) ? value.length : null
}

function checkUses(slide: SlideRecipe, { document, path }: Place, index: DatasetIndex): Problem[] {
  return usesOf(slide).flatMap((use) => {
    const message = use.kind === 'claim' ? claimMessage(use.claim, index) : nameMessage(use, index)
    return message === null ? [] : [document.problem([...path, ...use.path], message)]
  })
}

function claimMessage(claim: ClaimReference, index: DatasetIndex): string | null {
  const result = resolveClaim(claim, index)
  return result.ok ? null : result.message
}

function nameMessage({ kind, id }: Reference, index: DatasetIndex): string | null {
  return index[kind].has(id) ? null : messages.unknownThing(kind, id, [...index[kind].keys()])
}
