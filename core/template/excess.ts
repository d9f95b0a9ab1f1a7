import type { SlotContent } from './content-schema'
import type { PlainText } from './shared-schema'
import { type Kept, shortAlts, shortContent, shortSlide, shortTalk, shortText } from './shorten'
import { lengthOf, lengthOfAll, type PlacedTexts, placedTexts, textsIn, type WrittenSlide } from './slide-texts'

/** No slide has room for a text of so many characters, even in the smallest size; as speech they are ten minutes. */
export const MAX_TEXT_LENGTH = 10_000
/** Nor for so many characters in all texts of a slot … */
export const MAX_SLOT_LENGTH = 20_000
/** … or of a slide, with its talking point and alternative texts. */
export const MAX_SLIDE_LENGTH = 40_000
/** Lists hold at most 60 entries that are shown; a table may go on to other slides. */
export const MAX_ENTRIES = 500
/** So much is shown of a text that is too long, or of those of a slot or slide that has too many; less of very many texts. */
const SHOWN = 200
/** So much is shown of a whole slide, and so many entries of each of its slots, when the deck before it is too long. */
const BRIEF = { length: 1000, entries: 20 }

/** More than is laid out of a slide. */
export interface Excess {
  readonly kind: 'text-too-long' | 'slot-too-long' | 'slide-too-long' | 'too-many-entries'
  /** Null where it is in no slot. */
  readonly slot: string | null
  /** Inside the slide. */
  readonly path: readonly string[]
  /** How many characters or entries there are. */
  readonly size: number
}

/** What of a slide is not laid out, because it would keep the machine busy for long: each bound once for a place. */
export function excessOf(slide: WrittenSlide): readonly Excess[] {
  const places = placedTexts(slide)
  const ofPlaces = places.flatMap((place) => [...longText(place), ...manyEntries(place, slide), ...longSlot(place)])
  const size = lengthOfSlide(slide)
  const length = size > MAX_SLIDE_LENGTH ? lengthOfSlide(withShortSlots(slide)) : size
  return length > MAX_SLIDE_LENGTH ? [...ofPlaces, { kind: 'slide-too-long', slot: null, path: [], size }] : ofPlaces
}

function longText({ slot, path, texts }: PlacedTexts): readonly Excess[] {
  const size = texts.reduce((longest, text) => Math.max(longest, lengthOf(text)), 0)
  return size > MAX_TEXT_LENGTH ? [{ kind: 'text-too-long', slot, path, size }] : []
}

function manyEntries({ slot, path }: PlacedTexts, { content }: WrittenSlide): readonly Excess[] {
  const entry = slot === null ? undefined : content[slot]
  const size = entry === undefined ? 0 : entriesIn(entry)
  return size > MAX_ENTRIES ? [{ kind: 'too-many-entries', slot, path, size }] : []
}

/** Too long even where texts that are too long by themselves count as shown. */
function longSlot({ slot, path, texts }: PlacedTexts): readonly Excess[] {
  if (slot === null) return []
  const shown = texts.slice(0, MAX_ENTRIES).map((text) => shortText(text, USUAL))
  return lengthOfAll(shown) > MAX_SLOT_LENGTH ? [{ kind: 'slot-too-long', slot, path, size: lengthOfAll(texts) }] : []
}

/** The slide as it is laid out: the same object where nothing exceeds the bounds. */
export function withoutExcess<S extends WrittenSlide>(slide: S): S {
  if (excessOf(slide).length === 0) return slide
  const short = withShortSlots(slide)
  return lengthOfSlide(short) > MAX_SLIDE_LENGTH ? shortSlide(short, shareOf(short, MAX_SLIDE_LENGTH)) : short
}

/** The beginning of a slide, for one that comes after more than a deck shows. */
export function briefSlide<S extends WrittenSlide>(slide: S): S {
  return shortSlide(slide, { ...shareOf(slide, BRIEF.length), entries: BRIEF.entries })
}

/** The characters of all texts of a slide. */
export function lengthOfSlide(slide: WrittenSlide): number {
  return placedTexts(slide).reduce((sum, { texts }) => sum + lengthOfAll(texts), 0)
}

/** A text, or the beginning of one that is too long. */
export function shownText<T extends PlainText>(text: T): T {
  return shortText(text, USUAL)
}

const USUAL: Kept = { entries: MAX_ENTRIES, longest: MAX_TEXT_LENGTH, beginning: SHOWN }

/** Keeps of each text so much that together they stay below a length. */
function keptOf(texts: number, length: number): Kept {
  const beginning = Math.min(SHOWN, Math.floor(length / Math.max(1, texts)))
  return { entries: MAX_ENTRIES, longest: beginning, beginning }
}

function shareOf(slide: WrittenSlide, length: number): Kept {
  return keptOf(
    placedTexts(slide).reduce((sum, { texts }) => sum + texts.length, 0),
    length,
  )
}

function withShortSlots<S extends WrittenSlide>(slide: S): S {
  const content = Object.entries(slide.content).map(([slot, entry]) => [slot, withShortTexts(entry)])
  return { ...slide, ...shortTalk(slide, USUAL), ...shortAlts(slide, USUAL), content: Object.fromEntries(content) }
}

function withShortTexts(content: SlotContent): SlotContent {
  const short = shortContent(content, USUAL)
  const texts = textsIn(short)
  return lengthOfAll(texts) > MAX_SLOT_LENGTH ? shortContent(short, keptOf(texts.length, MAX_SLOT_LENGTH)) : short
}

/** How many entries the slots of a slide have in all. */
export function entriesOfSlide({ content }: WrittenSlide): number {
  return Object.values(content).reduce((sum, entry) => sum + entriesIn(entry), 0)
}

/** How many entries a content has in all. */
function entriesIn(content: SlotContent): number {
  if ('table' in content) return content.table.groups.reduce((sum, group) => sum + 1 + group.observations.length, 0)
  if ('chart' in content) return content.chart.observations.length
  const value: unknown = Object.values(content)[0]
  return Array.isArray(value) ? value.length : 0
}
