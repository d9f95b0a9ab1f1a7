import type { Figure } from '../../../core/typed-numbers/figure'
import type { TracedFile, TracedSlide } from './model'

/** Numbers of a slide's own order: of the points of a list, of sections, and of the slides that open them. */
export function isOrdinal(text: string, slide: TracedSlide, file: TracedFile): boolean {
  const [, digits] = /^0?(\d{1,2})$/.exec(text.trim()) ?? []
  if (digits === undefined) return false
  const number = Number(digits)
  const bareNumbers = slide.texts.filter((one) => one.in === 'text' && /^\d{1,2}$/.test(one.text.trim()))
  const isListed = (wanted: number) => bareNumbers.some((one) => Number(one.text) === wanted)
  const isOfList = bareNumbers.length > 1 && Array.from({ length: number }, (_, i) => i + 1).every(isListed)
  const sections = [...new Set(file.slides.flatMap(({ section }) => section ?? []))]
  const openers = sections.map((name) => file.slides.find(({ section }) => section === name)?.number)
  const isAgenda = openers.filter((opener) => opener !== undefined && isListed(opener)).length > 2
  const isSection = text.trim().startsWith('0') && number <= sections.length
  return isOfList || isSection || (isAgenda && openers.includes(number))
}

/** What the list of sources says of the documents themselves: "13 ¶", "address (5 of 5)", "and 14 more". */
export function isAboutDocuments(text: string, { start, end, value }: Figure, file: TracedFile): boolean {
  if (value === null) return false
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 6)]
  if (/^\s?¶$/.test(after) || (/共$/.test(before) && /^段$/.test(after)))
    return file.sources.some(({ paragraphs }) => paragraphs === value)
  const isGap = /\($/.test(before) ? /^(?: of \d+)?\)/.test(after) : /\(\d+ of $/.test(before)
  const isChineseGap = /（$|份中$/.test(before) && /^份/.test(after)
  const isRest = (/ and $/.test(before) && /^ more/.test(after)) || (/等$/.test(before) && /^项/.test(after))
  return (isGap || isChineseGap || isRest) && file.documentCounts.has(value)
}
