import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Localized } from '../../../core/locale'
import type { PictureContent } from '../../../core/template/content-schema'
import type { TextStyleName } from '../../../core/template/design-schema'
import type { Layout } from '../../../core/template/template'

/** How long texts are where a slot says nothing: what headlines, sentences and labels of real decks come to. */
const MAX_TEXT_LENGTHS = { headline: 90, sentence: 120, label: 28 } as const

const HEADLINES: ReadonlySet<TextStyleName> = new Set(['title', 'coverTitle', 'sectionTitle'])
const SENTENCES: ReadonlySet<TextStyleName> = new Set([
  'coverSubtitle',
  'coverFoot',
  'sectionLead',
  'lead',
  'body',
  'quote',
  'panelBody',
])

/** How many Latin letters a text of a slot may have. */
export function longestOf(layout: Layout, slot: string): number {
  const own = layout.slots[slot]?.longest
  if (own !== undefined) return own
  const areas = layout.areas.filter((area) => 'slot' in area && area.slot === slot)
  const lengths = areas.flatMap((area) => ('style' in area ? [lengthIn(area.style)] : []))
  return Math.min(MAX_TEXT_LENGTHS.sentence, ...lengths)
}

function lengthIn(style: TextStyleName): number {
  if (HEADLINES.has(style)) return MAX_TEXT_LENGTHS.headline
  return SENTENCES.has(style) ? MAX_TEXT_LENGTHS.sentence : MAX_TEXT_LENGTHS.label
}

/** A Chinese character is as wide as two Latin letters. */
const LETTERS_OF_A_CHARACTER = 2

/** Words of the dataset, so many letters of them in each language; the same for the same number. */
export function hostileText({ dataset }: DatasetIndex, letters: number, start = 0): Localized {
  const findings = [...dataset.findings.slice(start), ...dataset.findings].map(({ statement }) => statement)
  return {
    en: wholeWords(findings.map(({ en }) => en).join(' '), letters),
    zh: findings
      .map(({ zh }) => zh)
      .join('')
      .slice(0, Math.max(1, Math.floor(letters / LETTERS_OF_A_CHARACTER))),
  }
}

/** Cut at a space where there is one, then filled up: a text of exactly so many letters, without half a word. */
function wholeWords(text: string, letters: number): string {
  const cut = text.slice(0, letters)
  const space = cut.lastIndexOf(' ')
  const whole = space > letters / 2 && text[letters] !== ' ' ? cut.slice(0, space) : cut
  return whole.trimEnd().replace(/[,;:]$/, '')
}

/** Pictures thirty times as wide as high, and as high as wide: PNGs in one grey. */
const WIDE = 'iVBORw0KGgoAAAANSUhEUgAAADwAAAACCAAAAAAh5+BzAAAAD0lEQVR42mNooAAwUKIZAE1MPAF2ntRkAAAAAElFTkSuQmCC'
const HIGH = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAA8CAAAAABprTQlAAAADklEQVR42mNoaGAYaggAGe88AQm5q+4AAAAASUVORK5CYII='

/** A picture of proportions that no area has, with a credit as long as a name is. */
export function hostilePicture(isHigh: boolean, isFramed: boolean): PictureContent {
  return {
    data: isHigh ? HIGH : WIDE,
    alt: { en: 'A grey line', zh: '一条灰线' },
    ...(isFramed ? { credit: { en: 'Photographers of the two cities', zh: '两地摄影者协会' } } : {}),
  }
}
