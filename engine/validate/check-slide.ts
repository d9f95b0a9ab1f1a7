import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Localized } from '../../core/locale'
import * as sceneMessages from '../../core/scene/messages'
import { DECK_TOKENS } from '../../core/scene/text-content'
import type { ClaimReference } from '../../core/template/content-schema'
import { excessOf } from '../../core/template/excess'
import type { WrittenSlide } from '../../core/template/slide-texts'
import { blankAltsOf, unseenIn } from '../../core/template/slide-texts'
import { type SlotMisfit, slotMisfits } from '../../core/template/slots'
import type { Layout } from '../../core/template/template'
import type { JsonDocument, JsonPath, Spot } from '../files/json/json-document'
import { valueAt } from '../files/json/schema-walk'
import { isWholeImage } from '../files/pictures'
import * as messages from './messages'
import { type DeckToken, type Reference, usesOf } from './references'

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

/** Something wrong with a slide, in the terms that the scene's diagnostics have too: two that share them are about one thing. */
export interface SlideFlaw {
  readonly code: string
  readonly slide: string | null
  readonly slot: string | null
  readonly path: JsonPath
  readonly spot?: Spot
  /** Worded only where it is told: a slide may name thousands of things that nobody knows. */
  readonly says: () => Localized
}

/** What a slide's schema cannot say: its layout exists and takes what it holds, and what it names is in the dataset. */
export function checkSlide(slide: WrittenSlide, place: SlidePlace, known: Known): readonly SlideFlaw[] {
  const layout = known.layouts.get(slide.layout)
  return [
    ...(layout === undefined ? [noLayout(slide, place, known)] : []),
    ...(layout ? checkContent(slide, layout, place) : []),
    ...checkPictures(slide, place),
    ...checkExcess(slide, place),
    ...checkBlankAlts(slide, place),
    ...checkUnseen(slide, place),
    ...checkUses(slide, place, known.index),
  ]
}

/** A flaw at a path inside the slide. */
export function slideFlaw(
  { path, slide }: SlidePlace,
  about: Pick<SlideFlaw, 'code' | 'slot' | 'path' | 'spot'>,
  says: () => Localized,
): SlideFlaw {
  return { ...about, path: [...path, ...about.path], slide, says }
}

function noLayout(slide: WrittenSlide, place: SlidePlace, known: Known): SlideFlaw {
  const says = () => messages.unknownThing('layout', slide.layout, [...known.layouts.keys()])
  return slideFlaw(place, { code: 'missing-layout', slot: null, path: ['layout'] }, says)
}

/** What is so long that only its beginning is laid out. */
function checkExcess(slide: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return excessOf(slide).map((excess) => {
    const { kind, slot, path } = excess
    return slideFlaw(place, { code: kind, slot, path }, () => sceneMessages.excess(excess))
  })
}

function checkContent(slide: WrittenSlide, layout: Layout, place: SlidePlace): SlideFlaw[] {
  const misfits = [...slotMisfits(slide.content, layout), ...droppedSlots(slide, layout, place)]
  return misfits.map((misfit) => {
    const { kind, slot } = misfit
    return slideFlaw(place, { code: kind, slot, ...spotOf(misfit, slide) }, () => misfitMessage(misfit, layout.id))
  })
}

/** Slots that are in the file, and that the schema takes for no key at all: "__proto__". */
function droppedSlots({ content }: WrittenSlide, layout: Layout, { document, path }: SlidePlace): SlotMisfit[] {
  const written = valueAt(document.value, [...path, 'content'])
  const names = typeof written === 'object' && written !== null ? Object.keys(written) : []
  const known = Object.keys(layout.slots)
  return names.filter((slot) => !Object.hasOwn(content, slot)).map((slot) => ({ kind: 'unknown-slot', slot, known }))
}

function spotOf(misfit: SlotMisfit, { content }: WrittenSlide): { readonly path: JsonPath; readonly spot?: Spot } {
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
function checkPictures({ content }: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return Object.entries(content).flatMap(([slot, filled]) => {
    if (!('image' in filled) || isWholeImage(filled.image.data)) return []
    const about = { code: 'damaged-picture', slot, path: ['content', slot, 'image', 'data'] }
    return [slideFlaw(place, about, () => messages.damagedPicture)]
  })
}

/** Alternative texts that say nothing. */
function checkBlankAlts(slide: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return blankAltsOf(slide).map((blank) => {
    const { slot, path } = blank
    return slideFlaw(place, { code: 'blank-alt', slot, path }, () => sceneMessages.blankAlt(blank))
  })
}

/** Characters that nobody sees; laying the slide out finds that no font has them. */
function checkUnseen(slide: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return unseenIn(slide).map(({ slot, path, characters }) =>
    slideFlaw(place, { code: 'missing-glyph', slot, path }, () => messages.unseenCharacters(characters)),
  )
}

function checkUses(slide: WrittenSlide, place: SlidePlace, index: DatasetIndex): SlideFlaw[] {
  return usesOf(slide).flatMap((use) => {
    const { kind, path } = use
    const says = kind === 'claim' ? claimFault(use.claim, index) : nameFault(use, index)
    const code = kind === 'claim' ? 'claim-failed' : `unknown-${kind}`
    const slot = path[0] === 'content' ? String(path[1]) : null
    return says === null ? [] : [slideFlaw(place, { code, slot, path }, says)]
  })
}

type Fault = (() => Localized) | null

function claimFault(claim: ClaimReference, index: DatasetIndex): Fault {
  const result = resolveClaim(claim, index)
  return result.ok ? null : () => result.message
}

function nameFault({ kind, id }: Reference | DeckToken, index: DatasetIndex): Fault {
  if (kind === 'token') return DECK_TOKENS.includes(id) ? null : () => sceneMessages.unknownToken(id, DECK_TOKENS)
  return index[kind].has(id) ? null : () => messages.unknownThing(kind, id, [...index[kind].keys()])
}
