import type { SlotContent, TextContent } from './content-schema'
import { lengthOf, type WrittenSlide } from './slide-texts'
import { mapStrings } from './written'

/** How much is kept of a content. */
export interface Kept {
  readonly entries: number
  /** The beginnings of texts with more characters than `longest` are kept, so many characters of each. */
  readonly longest: number
  readonly beginning: number
}

/** A text, or its beginning where it has too many characters. */
export function shortText<T extends TextContent>(text: T, { longest, beginning }: Kept): T {
  return lengthOf(text) <= longest ? text : mapStrings(text, (words) => beginningOf(words, beginning))
}

function beginningOf(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** A slide whose slots, talking point and alternative texts are all shortened alike. */
export function shortSlide<S extends WrittenSlide>(slide: S, kept: Kept): S {
  const content = Object.entries(slide.content).map(([slot, entry]) => [slot, shortContent(entry, kept)])
  return { ...slide, ...shortTalk(slide, kept), ...shortAlts(slide, kept), content: Object.fromEntries(content) }
}

/** The talking point, where there is one. */
export function shortTalk({ talk }: WrittenSlide, kept: Kept): Pick<WrittenSlide, 'talk'> {
  return talk === undefined ? {} : { talk: shortText(talk, kept) }
}

/** The alternative texts, where there are any. */
export function shortAlts({ alt }: WrittenSlide, kept: Kept): Pick<WrittenSlide, 'alt'> {
  if (alt === undefined) return {}
  const short = Object.entries(alt).map(([element, texts]) => {
    const written = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return [element, Object.fromEntries(written.map(([lang, text]) => [lang, shortText(text, kept)]))]
  })
  return { alt: Object.fromEntries(short) }
}

/** The first entries of a content, and the beginnings of its texts. */
export function shortContent(content: SlotContent, kept: Kept): SlotContent {
  if ('text' in content) return { text: shortText(content.text, kept) }
  if ('points' in content) return { points: content.points.slice(0, kept.entries).map((text) => shortText(text, kept)) }
  if ('chart' in content) return { chart: shortChart(content.chart, kept) }
  if ('table' in content) return { table: { groups: shortGroups(content.table.groups, kept) } }
  if ('image' in content) return { image: shortPicture(content.image, kept) }
  const [[type, ids] = []] = Object.entries(content)
  return type === undefined || ids === undefined ? content : ({ [type]: ids.slice(0, kept.entries) } as SlotContent)
}

type Chart = Extract<SlotContent, { chart: unknown }>['chart']
type Groups = Extract<SlotContent, { table: unknown }>['table']['groups']
type Picture = Extract<SlotContent, { image: unknown }>['image']

function shortChart(chart: Chart, kept: Kept): Chart {
  const title = chart.title === undefined ? {} : { title: shortText(chart.title, kept) }
  return { ...chart, ...title, observations: chart.observations.slice(0, kept.entries) }
}

function shortPicture(picture: Picture, kept: Kept): Picture {
  const credit = picture.credit === undefined ? {} : { credit: shortText(picture.credit, kept) }
  return { ...picture, alt: shortText(picture.alt, kept), ...credit }
}

/** The first groups, of the last of them the first rows. */
function shortGroups(groups: Groups, kept: Kept): Groups {
  let left = kept.entries
  return groups.flatMap(({ name, observations }) => {
    const shown = observations.slice(0, Math.max(0, left - 1))
    left -= 1 + shown.length
    return shown.length === 0 ? [] : [{ name: shortText(name, kept), observations: shown }]
  })
}
