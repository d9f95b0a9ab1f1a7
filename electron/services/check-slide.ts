import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Localized } from '../../core/locale'
import { unknownToken } from '../../core/scene/messages'
import { DECK_TOKENS } from '../../core/scene/text-content'
import type { ClaimReference } from '../../core/template/content-schema'
import { type SlotMisfit, slotMisfits } from '../../core/template/slot-fit'
import type { SlideRecipe } from '../../core/template/storyline-schema'
import type { Layout } from '../../core/template/template'
import { isWholeImage } from '../export/whole-image'
import type { JsonDocument, JsonPath, Spot } from './json-document'
import * as messages from './messages'
import type { Problem } from './problem'
import { type DeckToken, type Reference, usesOf } from './references'
import { valueAt } from './schema-walk'

/** What slides are checked against. */
export interface Known {
  readonly index: DatasetIndex
  /** Null for a layout that has a name and is faulty: what is wrong with it is told where it stands. */
  readonly layouts: ReadonlyMap<string, Layout | null>
}

/** Where a slide stands in its file, and what diagnostics call it. */
export interface SlidePlace {
  readonly document: JsonDocument
  readonly path: JsonPath
  readonly slide: string | null
}

/** A problem of a slide, in the terms that the scene's diagnostics have too: two that share them are about one thing. */
export interface SlideProblem extends Problem {
  readonly code: string
  readonly slide: string | null
  readonly slot: string | null
}

/** What a slide's schema cannot say: its layout exists and takes what it holds, and what it names is in the dataset. */
export function checkSlide(slide: SlideRecipe, place: SlidePlace, known: Known): readonly SlideProblem[] {
  const layout = known.layouts.get(slide.layout)
  return [
    ...(layout === undefined ? [noLayout(slide, place, known)] : []),
    ...(layout ? checkContent(slide, layout, place) : []),
    ...checkPictures(slide, place),
    ...checkUses(slide, place, known.index),
  ]
}

/** A problem at a path inside the slide. */
export function slideProblem(
  { document, path, slide }: SlidePlace,
  about: { readonly code: string; readonly slot: string | null; readonly path: JsonPath; readonly spot?: Spot },
  message: Localized,
): SlideProblem {
  return {
    ...document.problem([...path, ...about.path], message, about.spot),
    code: about.code,
    slide,
    slot: about.slot,
  }
}

function noLayout(slide: SlideRecipe, place: SlidePlace, known: Known): SlideProblem {
  const message = messages.unknownThing('layout', slide.layout, [...known.layouts.keys()])
  return slideProblem(place, { code: 'missing-layout', slot: null, path: ['layout'] }, message)
}

function checkContent(slide: SlideRecipe, layout: Layout, place: SlidePlace): SlideProblem[] {
  const misfits = [...slotMisfits(slide.content, layout), ...droppedSlots(slide, layout, place)]
  return misfits.map((misfit) => {
    const { kind, slot } = misfit
    return slideProblem(place, { code: kind, slot, ...spotOf(misfit, slide) }, misfitMessage(misfit, layout.id))
  })
}

/** Slots that are in the file, and that the schema takes for no key at all: "__proto__". */
function droppedSlots({ content }: SlideRecipe, layout: Layout, { document, path }: SlidePlace): SlotMisfit[] {
  const written = valueAt(document.value, [...path, 'content'])
  const names = typeof written === 'object' && written !== null ? Object.keys(written) : []
  const known = Object.keys(layout.slots)
  return names.filter((slot) => !Object.hasOwn(content, slot)).map((slot) => ({ kind: 'unknown-slot', slot, known }))
}

function spotOf(misfit: SlotMisfit, { content }: SlideRecipe): { readonly path: JsonPath; readonly spot?: Spot } {
  const path = ['content', misfit.slot]
  switch (misfit.kind) {
    case 'empty-slot':
      return { path: [] }
    case 'unknown-slot':
      return { path, spot: 'key' }
    case 'wrong-type':
    case 'hidden-slot':
      return { path }
    case 'wrong-size':
      return { path: [...path, ...Object.keys(content[misfit.slot] ?? {}).slice(0, 1)] }
  }
}

function misfitMessage(misfit: SlotMisfit, layout: string): Localized {
  const { slot } = misfit
  switch (misfit.kind) {
    case 'unknown-slot':
      return messages.unknownSlot(layout, slot, misfit.known)
    case 'wrong-type':
      return messages.slotRefuses(slot, misfit.accepts, misfit.found)
    case 'wrong-size':
      return messages.slotSize(slot, misfit.size, misfit.min, misfit.max)
    case 'empty-slot':
      return messages.slotEmpty(layout, slot, misfit.accepts)
    case 'hidden-slot':
      return messages.slotHidden(slot, misfit.beside, misfit.without)
  }
}

/** A picture that cannot be drawn has a sound header all the same, which is all that the schema reads. */
function checkPictures({ content }: SlideRecipe, place: SlidePlace): SlideProblem[] {
  return Object.entries(content).flatMap(([slot, filled]) => {
    if (!('image' in filled) || isWholeImage(filled.image.data)) return []
    const about = { code: 'damaged-picture', slot, path: ['content', slot, 'image', 'data'] }
    return [slideProblem(place, about, messages.damagedPicture)]
  })
}

function checkUses(slide: SlideRecipe, place: SlidePlace, index: DatasetIndex): SlideProblem[] {
  return usesOf(slide).flatMap((use) => {
    const { kind, path } = use
    const message = kind === 'claim' ? claimMessage(use.claim, index) : nameMessage(use, index)
    const code = kind === 'claim' ? 'claim-failed' : `unknown-${kind}`
    const slot = path[0] === 'content' ? String(path[1]) : null
    return message === null ? [] : [slideProblem(place, { code, slot, path }, message)]
  })
}

function claimMessage(claim: ClaimReference, index: DatasetIndex): Localized | null {
  const result = resolveClaim(claim, index)
  return result.ok ? null : result.message
}

function nameMessage({ kind, id }: Reference | DeckToken, index: DatasetIndex): Localized | null {
  if (kind === 'token') return DECK_TOKENS.includes(id) ? null : unknownToken(id, DECK_TOKENS)
  return index[kind].has(id) ? null : messages.unknownThing(kind, id, [...index[kind].keys()])
}
