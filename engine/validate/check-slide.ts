import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { valueAt } from '../../core/explain/schema-walk'
import { allChoices, nearChoices } from '../../core/nearest'
import {
  blankAltMessage,
  excessMessage,
  invisibleCharacters,
  mismatchMessage,
  unknownFigureForm,
  unknownReference,
} from '../../core/scene/slide-messages'
import { DECK_TOKENS } from '../../core/scene/text-content'
import { excessOf } from '../../core/template/excess'
import type { WrittenSlide } from '../../core/template/slide-texts'
import { blankAltsOf, invisibleCharactersIn } from '../../core/template/slide-texts'
import { type SlotMismatch, slotMismatches } from '../../core/template/slots'
import type { Layout } from '../../core/template/template'
import { type Code, type Message, message } from '../../messages/message'
import type { Choices } from '../../messages/named'
import type { JsonDocument, JsonPath, KeyOrValue } from '../files/json/json-document'
import { isCompleteImage } from '../files/pictures'
import { type Use, usesOf } from './references'

/** What slides are checked against. */
export interface CheckContext {
  readonly index: DatasetIndex
  /** Null for a layout that has a name and is faulty: its problems are reported in its own file. */
  readonly layouts: ReadonlyMap<string, Layout | null>
}

/** Where a slide is in its file, and what diagnostics call it. */
export interface SlideLocation {
  readonly document: JsonDocument
  readonly path: JsonPath
  readonly slide: string | null
}

/** Something wrong with a slide, in the terms that the scene's diagnostics have too: two that share them are about one thing. */
export interface SlideProblem {
  readonly code: Code
  readonly slide: string | null
  readonly slot: string | null
  readonly path: JsonPath
  readonly spot?: KeyOrValue
  /** Worded only when it is reported: a slide may name thousands of things that nobody knows. */
  readonly says: () => Message
}

/** What a slide's schema cannot say: its layout exists and takes what it holds, and what it names is in the dataset. */
export function checkSlide(slide: WrittenSlide, place: SlideLocation, known: CheckContext): readonly SlideProblem[] {
  const layout = known.layouts.get(slide.layout)
  return [
    ...(layout === undefined ? [noLayout(slide, place, known)] : []),
    ...(layout ? checkContent(slide, layout, place) : []),
    ...checkPictures(slide, place),
    ...checkExcess(slide, place, layout),
    ...checkBlankAlts(slide, place, layout),
    ...checkInvisibleCharacters(slide, place),
    ...checkUses(slide, place, known.index),
  ]
}

/** A flaw at a path inside the slide. */
export function slideProblem(
  { path, slide }: SlideLocation,
  about: Pick<SlideProblem, 'code' | 'slot' | 'path' | 'spot'>,
  says: () => Message,
): SlideProblem {
  return { ...about, path: [...path, ...about.path], slide, says }
}

function noLayout(slide: WrittenSlide, place: SlideLocation, known: CheckContext): SlideProblem {
  const says = () => message('missing-layout', { id: slide.layout, choices: layoutChoices(slide.layout, known) })
  return slideProblem(place, { code: 'missing-layout', slot: null, path: ['layout'] }, says)
}

/** The layouts by their names where those are known. */
function layoutChoices(id: string, { layouts }: CheckContext): Choices {
  return allChoices(id, [...layouts.keys()], (one) => ({ id: one, name: layouts.get(one)?.name }))
}

/** What is so long that only its beginning is laid out. */
function checkExcess(slide: WrittenSlide, place: SlideLocation, layout: Layout | null | undefined): SlideProblem[] {
  return excessOf(slide).map((excess) => {
    const { kind, slot, path } = excess
    return slideProblem(place, { code: kind, slot, path }, () => excessMessage(excess, layout ?? undefined))
  })
}

function checkContent(slide: WrittenSlide, layout: Layout, place: SlideLocation): SlideProblem[] {
  const mismatches = [...slotMismatches(slide.content, layout), ...droppedSlots(slide, layout, place)]
  return mismatches.map((mismatch) => {
    const { kind, slot } = mismatch
    return slideProblem(place, { code: kind, slot, ...spotOf(mismatch, slide) }, () =>
      mismatchMessage(mismatch, layout),
    )
  })
}

/** Slots that are in the file, and that the schema takes for no key at all: "__proto__". */
function droppedSlots({ content }: WrittenSlide, layout: Layout, { document, path }: SlideLocation): SlotMismatch[] {
  const written = valueAt(document.value, [...path, 'content'])
  const names = typeof written === 'object' && written !== null ? Object.keys(written) : []
  const known = Object.keys(layout.slots)
  return names.filter((slot) => !Object.hasOwn(content, slot)).map((slot) => ({ kind: 'unknown-slot', slot, known }))
}

function spotOf(
  mismatch: SlotMismatch,
  { content }: WrittenSlide,
): { readonly path: JsonPath; readonly spot?: KeyOrValue } {
  const path = ['content', mismatch.slot]
  switch (mismatch.kind) {
    case 'empty-slot':
      return { path: [] }
    case 'unknown-slot':
      return { path, spot: 'key' }
    case 'wrong-type':
    case 'hidden-slot':
      return { path }
    case 'wrong-size':
      return { path: [...path, ...Object.keys(content[mismatch.slot] ?? {}).slice(0, 1)] }
  }
}

/** A picture that cannot be drawn has a sound header all the same, which is all that the schema reads. */
function checkPictures({ content }: WrittenSlide, place: SlideLocation): SlideProblem[] {
  return Object.entries(content).flatMap(([slot, filled]) => {
    if (!('image' in filled) || isCompleteImage(filled.image.data)) return []
    const about = { code: 'damaged-picture' as const, slot, path: ['content', slot, 'image', 'data'] }
    return [slideProblem(place, about, () => message('damaged-picture'))]
  })
}

/** Alternative texts that say nothing. */
function checkBlankAlts(slide: WrittenSlide, place: SlideLocation, layout: Layout | null | undefined): SlideProblem[] {
  return blankAltsOf(slide).map((blank) => {
    const { slot, path } = blank
    return slideProblem(place, { code: 'blank-alt', slot, path }, () => blankAltMessage(blank, layout ?? undefined))
  })
}

/** Characters that nobody sees; laying the slide out finds that no font has them. */
function checkInvisibleCharacters(slide: WrittenSlide, place: SlideLocation): SlideProblem[] {
  return invisibleCharactersIn(slide).map(({ slot, path, characters }) =>
    slideProblem(place, { code: 'missing-glyph', slot, path }, () => invisibleCharacters(characters)),
  )
}

function checkUses(slide: WrittenSlide, place: SlideLocation, index: DatasetIndex): SlideProblem[] {
  return usesOf(slide).flatMap((use) => {
    const fault = faultOf(use, index)
    const { path } = use
    const slot = path[0] === 'content' ? String(path[1]) : null
    return fault === null ? [] : [slideProblem(place, { code: fault.code, slot, path }, fault.says)]
  })
}

type Fault = Pick<SlideProblem, 'code' | 'says'>

function faultOf(use: Use, index: DatasetIndex): Fault | null {
  switch (use.kind) {
    case 'claim': {
      const result = resolveClaim(use.claim, index)
      return result.ok ? null : { code: 'claim-failed', says: () => result.message }
    }
    case 'form':
      return { code: 'unknown-figure-form', says: () => unknownFigureForm(use.form) }
    case 'token': {
      const { id } = use
      if (DECK_TOKENS.includes(id)) return null
      return {
        code: 'unknown-token',
        says: () => message('unknown-token', { id, choices: nearChoices(id, DECK_TOKENS) }),
      }
    }
    default: {
      const { kind, id } = use
      return index[kind].has(id) ? null : { code: `unknown-${kind}`, says: () => unknownReference(kind, id, index) }
    }
  }
}
