import type { Localized } from '../locale'
import type { SlotContent, TextContent } from './content-schema'
import type { PlainText } from './shared-schema'
import type { SlideRecipe } from './storyline-schema'

/** No slide has room for a text of so many characters, even in the smallest size; as speech they are ten minutes. */
export const MAX_TEXT_LENGTH = 10_000
/** Lists hold at most 60 entries that are shown; a table may go on to other slides. */
export const MAX_ENTRIES = 500
/** So much is shown of a text that is too long. */
const SHOWN = 200

/** More than is laid out: one text that is too long, or a slot with too many entries. */
export interface Excess {
  readonly kind: 'text-too-long' | 'too-many-entries'
  /** Null for the talking point. */
  readonly slot: string | null
  /** How many characters or entries there are. */
  readonly size: number
}

/** What of a slide is not laid out, because it would keep the machine busy for long: at most two entries for a slot. */
export function excessOf({ content, talk }: SlideRecipe): readonly Excess[] {
  const ofSlots = Object.entries(content).flatMap(([slot, entry]) => [
    ...longTexts(slot, textsIn(entry)),
    ...(entriesIn(entry) > MAX_ENTRIES
      ? [{ kind: 'too-many-entries', slot, size: entriesIn(entry) } satisfies Excess]
      : []),
  ])
  return [...ofSlots, ...longTexts(null, talk === undefined ? [] : [talk])]
}

function longTexts(slot: string | null, texts: readonly TextContent[]): readonly Excess[] {
  const size = texts.reduce((longest, text) => Math.max(longest, lengthOf(text)), 0)
  return size > MAX_TEXT_LENGTH ? [{ kind: 'text-too-long', slot, size }] : []
}

/** The slide as it is laid out: the same object where nothing exceeds the bounds. */
export function withoutExcess<S extends SlideRecipe>(slide: S): S {
  if (excessOf(slide).length === 0) return slide
  const content = Object.entries(slide.content).map(([slot, entry]) => [slot, shownContent(entry)])
  const talk = slide.talk === undefined ? {} : { talk: shownText(slide.talk) }
  return { ...slide, ...talk, content: Object.fromEntries(content) }
}

/** A text, or the beginning of one that is too long. */
export function shownText(text: string): string
export function shownText(text: Localized): Localized
export function shownText(text: PlainText): PlainText
export function shownText(text: TextContent): TextContent
export function shownText(text: TextContent): TextContent {
  if (lengthOf(text) <= MAX_TEXT_LENGTH) return text
  if (typeof text === 'string') return beginningOf(text)
  return 'en' in text ? { ...text, en: beginningOf(text.en), zh: beginningOf(text.zh) } : text
}

/** The characters of a text, in the language that has more. */
export function lengthOf(text: TextContent): number {
  if (typeof text === 'string') return text.length
  return 'en' in text ? Math.max(text.en.length, text.zh.length) : 0
}

function beginningOf(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** The texts of a content, in the order in which it holds them. */
export function textsIn(content: SlotContent): readonly TextContent[] {
  if ('text' in content) return [content.text]
  if ('points' in content) return content.points
  if ('chart' in content) return content.chart.title === undefined ? [] : [content.chart.title]
  if ('table' in content) return content.table.groups.map(({ name }) => name)
  return 'image' in content && content.image.credit !== undefined ? [content.image.credit] : []
}

/** How many entries a content has in all. */
function entriesIn(content: SlotContent): number {
  if ('table' in content) return content.table.groups.reduce((sum, group) => sum + 1 + group.observations.length, 0)
  return listIn(content).length
}

function listIn(content: SlotContent): readonly unknown[] {
  if ('chart' in content) return content.chart.observations
  const value: unknown = Object.values(content)[0]
  return Array.isArray(value) ? value : []
}

function shownContent(content: SlotContent): SlotContent {
  if ('text' in content) return { text: shownText(content.text) }
  if ('points' in content) return { points: content.points.slice(0, MAX_ENTRIES).map(shownText) }
  if ('chart' in content) return { chart: shownChart(content.chart) }
  if ('table' in content) return { table: { groups: shownGroups(content.table.groups) } }
  if ('image' in content) return { image: shownPicture(content.image) }
  const [[type, ids] = []] = Object.entries(content)
  return type === undefined || ids === undefined ? content : ({ [type]: ids.slice(0, MAX_ENTRIES) } as SlotContent)
}

type Chart = Extract<SlotContent, { chart: unknown }>['chart']
type Groups = Extract<SlotContent, { table: unknown }>['table']['groups']
type Picture = Extract<SlotContent, { image: unknown }>['image']

function shownChart(chart: Chart): Chart {
  const title = chart.title === undefined ? {} : { title: shownText(chart.title) }
  return { ...chart, ...title, observations: chart.observations.slice(0, MAX_ENTRIES) }
}

function shownPicture(picture: Picture): Picture {
  return picture.credit === undefined ? picture : { ...picture, credit: shownText(picture.credit) }
}

/** The first groups, of the last of them the first rows. */
function shownGroups(groups: Groups): Groups {
  let left = MAX_ENTRIES
  return groups.flatMap(({ name, observations }) => {
    const shown = observations.slice(0, Math.max(0, left - 1))
    left -= 1 + shown.length
    return shown.length === 0 ? [] : [{ name: shownText(name), observations: shown }]
  })
}
