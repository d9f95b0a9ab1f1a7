import type { Region } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'
import { FIGURE } from './figures'
import { CHINESE_NUMBER, ENGLISH_NUMBER } from './numerals'
import { TIME } from './times'
import { BE, CHANGE, HAD, PACE, PARTICIPLE, PROJECTED } from './verbs'

// A pattern is a sentence with places: "{region} had {figure} {time}". What may stand in a place follows from its name.

/** What stood in each place, by its name; '' where the place was empty. */
export type Slots = Readonly<Record<string, string>>

export class Grammar {
  private readonly known = new Map<string, { readonly regex: RegExp; readonly names: readonly string[] }>()
  private readonly words = new Map<string, readonly string[]>()
  private readonly places: Readonly<Record<string, string>>

  constructor(
    readonly lang: Lang,
    regions: readonly Region[],
  ) {
    const names = regions.map((region) => escaped((region.phrases?.name ?? region.short)[lang]))
    const region = `(?:${names.sort((a, b) => b.length - a.length).join('|')})`
    const also = lang === 'en' ? '(?:, | and )' : '[、和]'
    this.places = {
      region,
      regions: `${region}(?:${also}${region})*`,
      figure: FIGURE[lang],
      time: TIME[lang],
      number: lang === 'en' ? ENGLISH_NUMBER : CHINESE_NUMBER,
      year: '\\d{4}',
      change: CHANGE[lang],
      participle: lang === 'en' ? PARTICIPLE : CHANGE.zh,
      pace: PACE[lang],
      be: BE[lang],
      had: HAD[lang],
      projected: PROJECTED[lang],
      margin: lang === 'en' ? `${FIGURE.en}(?: percentage points?)?` : `${FIGURE.zh}(?:个百分点)?`,
      list: '.+?',
      digits: FIGURE[lang],
      places: lang === 'en' ? `${FIGURE.en} places?` : `${FIGURE.zh}`,
      multiple:
        lang === 'en'
          ? `(?:about equal to|less than|more than|about [\\w,]+ times|${FIGURE.en})`
          : `(?:1倍左右|1倍以下|1倍以上|${CHINESE_NUMBER}倍左右|${FIGURE.zh})`,
    }
  }

  /** The places of a text that is the whole pattern; null if it is not. */
  match(pattern: string, text: string): Slots | null {
    if (!this.mayMatch(pattern, text)) return null
    const { regex, names } = this.compiled(pattern)
    const found = regex.exec(text)
    if (!found) return null
    return Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
  }

  /** Whether the words between the places are there, in order: expressions are large, and most patterns do not fit. */
  private mayMatch(pattern: string, text: string): boolean {
    const words = this.words.get(pattern) ?? wordsOf(pattern)
    this.words.set(pattern, words)
    const low = text.toLowerCase()
    let from = 0
    return words.every((word) => {
      const at = low.indexOf(word, from)
      from = at + word.length
      return at >= 0
    })
  }

  private compiled(pattern: string) {
    const known = this.known.get(pattern)
    if (known) return known
    const names: string[] = []
    // Chinese leaves out 为 and 达 before 约, 超 and the like.
    const source = pattern
      .split(/( ?\{[^{}]+\})/)
      .map((part) =>
        /^ ?\{/.test(part)
          ? this.place(part, names)
          : escaped(part).replace(/([为达])$/, this.lang === 'zh' ? '$1?' : '$1'),
      )
      .join('')
    const made = { regex: new RegExp(`^${source}$`, this.lang === 'en' ? 'i' : ''), names }
    this.known.set(pattern, made)
    return made
  }

  private place(part: string, names: string[]): string {
    const [, space = '', preposition, name = ''] = /^( ?)\{(?:([a-z]+) )?(\w+)\}$/.exec(part) ?? []
    const regex = this.places[name.replace(/\d+$/, '')]
    if (regex === undefined) throw new Error(`Nothing is known to stand in {${name}}`)
    names.push(name)
    if (preposition) return `(?:${space}(?:${preposition}|on) (${regex}))?`
    // Chinese leaves out a region that has just been named.
    if (/^region\d*$/.test(name) && this.lang === 'zh') return `(${regex})?`
    if (name.startsWith('time') && this.lang === 'en') return `(${regex})`
    return `${space}(${regex})`
  }
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function wordsOf(pattern: string): readonly string[] {
  return pattern
    .toLowerCase()
    .split(/\{[^{}]+\}/)
    .map((word) => word.trim().replace(/[为达]$/, ''))
    .filter(Boolean)
}
