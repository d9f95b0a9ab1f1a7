import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { allChoices, nearChoices } from '../../core/nearest'
import {
  blankAltMessage,
  excessMessage,
  invisibleCharacters,
  misfitMessage,
  unknownReference,
} from '../../core/scene/slide-messages'
import { DECK_TOKENS } from '../../core/scene/text-content'
import type { ClaimReference } from '../../core/template/content-schema'
import { excessOf } from '../../core/template/excess'
import type { WrittenSlide } from '../../core/template/slide-texts'
import { blankAltsOf, unseenIn } from '../../core/template/slide-texts'
import { type SlotMisfit, slotMisfits } from '../../core/template/slots'
import type { Layout } from '../../core/template/template'
import { type Code, type Message, message } from '../../messages/message'
import type { Choices } from '../../messages/named'
import type { JsonDocument, JsonPath, Spot } from '../files/json/json-document'
import { valueAt } from '../files/json/schema-walk'
import { isWholeImage } from '../files/pictures'
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
  readonly code: Code
  readonly slide: string | null
  readonly slot: string | null
  readonly path: JsonPath
  readonly spot?: Spot
  /** Worded only where it is told: a slide may name thousands of things that nobody knows. */
  readonly says: () => Message
}

/** What a slide's schema cannot say: its layout exists and takes what it holds, and what it names is in the dataset. */
export function checkSlide(slide: WrittenSlide, place: SlidePlace, known: Known): readonly SlideFlaw[] {
  const layout = known.layouts.get(slide.layout)
  return [
    ...(layout === undefined ? [noLayout(slide, place, known)] : []),
    ...(layout ? checkContent(slide, layout, place) : []),
    ...checkPictures(slide, place),
    ...checkExcess(slide, place, layout),
    ...checkBlankAlts(slide, place, layout),
    ...checkUnseen(slide, place),
    ...checkUses(slide, place, known.index),
  ]
}

/** A flaw at a path inside the slide. */
export function slideFlaw(
  { path, slide }: SlidePlace,
  about: Pick<SlideFlaw, 'code' | 'slot' | 'path' | 'spot'>,
  says: () => Message,
): SlideFlaw {
  return { ...about, path: [...path, ...about.path], slide, says }
}

function noLayout(slide: WrittenSlide, place: SlidePlace, known: Known): SlideFlaw {
  const says = () => message('missing-layout', { id: slide.layout, choices: layoutChoices(slide.layout, known) })
  return slideFlaw(place, { code: 'missing-layout', slot: null, path: ['layout'] }, says)
}

/** The layouts by their names where those are known. */
function layoutChoices(id: string, { layouts }: Known): Choices {
  return allChoices(id, [...layouts.keys()], (one) => ({ id: one, name: layouts.get(one)?.name }))
}

/** What is so long that only its beginning is laid out. */
function checkExcess(slide: WrittenSlide, place: SlidePlace, layout: Layout | null | undefined): SlideFlaw[] {
  return excessOf(slide).map((excess) => {
    const { kind, slot, path } = excess
    return slideFlaw(place, { code: kind, slot, path }, () => excessMessage(excess, layout ?? undefined))
  })
}

function checkContent(slide: WrittenSlide, layout: Layout, place: SlidePlace): SlideFlaw[] {
  const misfits = [...slotMisfits(slide.content, layout), ...droppedSlots(slide, layout, place)]
  return misfits.map((misfit) => {
    const { kind, slot } = misfit
    return slideFlaw(place, { code: kind, slot, ...spotOf(misfit, slide) }, () => misfitMessage(misfit, layout))
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

/** A picture that cannot be drawn has a sound header all the same, which is all that the schema reads. */
function checkPictures({ content }: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return Object.entries(content).flatMap(([slot, filled]) => {
    if (!('image' in filled) || isWholeImage(filled.image.data)) return []
    const about = { code: 'damaged-picture' as const, slot, path: ['content', slot, 'image', 'data'] }
    return [slideFlaw(place, about, () => message('damaged-picture'))]
  })
}

/** Alternative texts that say nothing. */
function checkBlankAlts(slide: WrittenSlide, place: SlidePlace, layout: Layout | null | undefined): SlideFlaw[] {
  return blankAltsOf(slide).map((blank) => {
    const { slot, path } = blank
    return slideFlaw(place, { code: 'blank-alt', slot, path }, () => blankAltMessage(blank, layout ?? undefined))
  })
}

/** Characters that nobody sees; laying the slide out finds that no font has them. */
function checkUnseen(slide: WrittenSlide, place: SlidePlace): SlideFlaw[] {
  return unseenIn(slide).map(({ slot, path, characters }) =>
    slideFlaw(place, { code: 'missing-glyph', slot, path }, () => invisibleCharacters(characters)),
  )
}

function checkUses(slide: WrittenSlide, place: SlidePlace, index: DatasetIndex): SlideFlaw[] {
  return usesOf(slide).flatMap((use) => {
    const { kind, path } = use
    const says = kind === 'claim' ? claimFault(use.claim, index) : nameFault(use, index)
    const code = kind === 'claim' ? ('claim-failed' as const) : (`unknown-${kind}` as const)
    const slot = path[0] === 'content' ? String(path[1]) : null
    return says === null ? [] : [slideFlaw(place, { code, slot, path }, says)]
  })
}

type Fault = (() => Message) | null

function claimFault(claim: ClaimReference, index: DatasetIndex): Fault {
  const result = resolveClaim(claim, index)
  return result.ok ? null : () => result.message
}

function nameFault({ kind, id }: Reference | DeckToken, index: DatasetIndex): Fault {
  if (kind === 'token')
    return DECK_TOKENS.includes(id)
      ? null
      : () => message('unknown-token', { id, choices: nearChoices(id, DECK_TOKENS) })
  return index[kind].has(id) ? null : () => unknownReference(kind, id, index)
}
