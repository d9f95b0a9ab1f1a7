import type { Observation, StatedKind } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'
import { WORDED_GROWTH } from '../worded'
import { FIGURE, type Figure, readFigure } from './figures'

/** How sure a verb is: "rose" is observed, "is projected to rise" is not. */
export interface Mood {
  readonly kind: StatedKind
  /** Whether the verb is plural; null where its form does not tell. */
  readonly plural: boolean | null
}

/** What a verb of change says: which way, and how much. */
export interface Verb {
  readonly mood: Mood
  readonly yearly: boolean
  /** Whether it says that the change is against the year before. */
  readonly overYear: boolean
  readonly way: 'up' | 'down' | 'still'
  readonly multiple: { readonly times: number; readonly near: 'at' | 'above' | 'below' } | null
  /** "about a third", in percent. */
  readonly fraction: number | null
  readonly figure: Figure | null
  readonly points: boolean
  /** The verb without its mood, for what a source says in words. */
  readonly core: string
}

/** Verbs that are a source's own words; some of them the program says of numbers, too. */
const WORDED_EN = `(?:${WORDED_GROWTH.map(({ words }) => words.en).join('|')})`
const WORDED_ZH = `(?:${WORDED_GROWTH.map(({ words }) => words.zh).join('|')})`

const MOOD_EN = '(?:(?:is|are|was|were) projected to |(?:was|were) announced to |(?:was|were) to )?'
const MOOD_ZH = '(?:预计|曾预计|目标|据公布)?'
const FRACTIONS_EN: Readonly<Record<string, number>> = {
  'a fifth': 20,
  'a quarter': 25,
  'a third': 100 / 3,
  half: 50,
  'two thirds': 200 / 3,
  'three quarters': 75,
}
const FRACTIONS_ZH: Readonly<Record<string, number>> = {
  五分之一: 20,
  四分之一: 25,
  三分之一: 100 / 3,
  一半: 50,
  三分之二: 200 / 3,
  四分之三: 75,
}
const MULTIPLES_EN: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, quadrupl: 4 }
/** Chinese says a multiple in three ways: exactly, more, almost. */
const MULTIPLES_ZH: Readonly<Record<string, readonly [times: number, near: 'at' | 'above' | 'below']>> = {
  翻了一番: [2, 'at'],
  增长超一倍: [2, 'above'],
  接近翻番: [2, 'below'],
  增至三倍: [3, 'at'],
  增长超两倍: [3, 'above'],
  增至近三倍: [3, 'below'],
  增至四倍: [4, 'at'],
  增长超三倍: [4, 'above'],
  增至近四倍: [4, 'below'],
}
const HOW_MUCH_EN = `by (?:about (?:${Object.keys(FRACTIONS_EN).join('|')})|${FIGURE.en}(?: percentage points?)?)`
const CORE_EN = `(?:(?:rose|rise|fell|fall) ${HOW_MUCH_EN}|(?:more than |almost )?(?:doubl|tripl|quadrupl)(?:ed|e)|${WORDED_EN}|hardly changed?|did not change|not change)`
const HOW_MUCH_ZH = `(?:约(?:${Object.keys(FRACTIONS_ZH).join('|')})|${FIGURE.zh}(?:个百分点)?)`
const CORE_ZH = `(?:(?:增长|下降|上升|增加|减少)${HOW_MUCH_ZH}|${Object.keys(MULTIPLES_ZH).join('|')}|${WORDED_ZH}|基本持平|没有变化)`

export const CHANGE: Readonly<Record<Lang, string>> = {
  en: `${MOOD_EN}${CORE_EN}(?: a year)?`,
  zh: `${MOOD_ZH}(?:年均|同比)?${CORE_ZH}`,
}
export const PARTICIPLE = `(?:(?:rising|falling) ${HOW_MUCH_EN}|(?:more than |almost |nearly )?(?:doubl|tripl|quadrupl)ing|having ${WORDED_EN})`
export const BE: Readonly<Record<Lang, string>> = {
  en: '(?:(?:is|are|was|were) projected to (?:be|reach)|(?:was|were) announced to (?:be|reach)|(?:was|were) to (?:be|reach)|was|were|came to)',
  zh: `${MOOD_ZH}为?`,
}
export const HAD: Readonly<Record<Lang, string>> = {
  en: '(?:had|announced|(?:is|are|was|were) projected to have|(?:was|were) to have)',
  zh: '(?:预计|曾预计|目标|据公布)?',
}
export const PROJECTED: Readonly<Record<Lang, string>> = { en: '(?:is|are|was|were) projected', zh: '(?:预计|曾预计)' }
export const PACE: Readonly<Record<Lang, string>> = {
  en: `(?:(?:almost |more than )?(?:twice|\\w+ times) as fast|faster: (?:it|they) ${CORE_EN})`,
  zh: `(?:增幅(?:接近|超过|为)前者的[一二三四五六七八九十两\\d]+倍|增长更快，(?:同比)?${CORE_ZH})`,
}

/** The mood of "is projected to rise", and the verb without it. */
export function readMood(text: string, lang: Lang): { readonly mood: Mood; readonly rest: string } {
  const kinds: readonly (readonly [RegExp, StatedKind])[] =
    lang === 'en'
      ? [
          [/^(is|are|was|were) projected(?: to )?/i, 'projected'],
          [/^(was|were) announced to /i, 'announced'],
          [/^(announced)$/i, 'announced'],
          [/^(was|were) to /i, 'target'],
        ]
      : [
          [/^(曾预计|预计)/, 'projected'],
          [/^(据公布|公布)/, 'announced'],
          [/^(目标)/, 'target'],
        ]
  for (const [form, kind] of kinds) {
    const found = form.exec(text)
    if (found) return { mood: { kind, plural: pluralOf(found[1] ?? '') }, rest: text.slice(found[0].length) }
  }
  return { mood: { kind: 'observed', plural: pluralOf(text) }, rest: text }
}

function pluralOf(word: string): boolean | null {
  if (/^(?:are|were)$/i.test(word)) return true
  return /^(?:is|was)$/i.test(word) ? false : null
}

/** What is wrong with a mood for a value. */
export function moodProblems({ kind }: Mood, { id, kind: whose, basis }: Observation): string[] {
  const said = basis === 'claimed' || (whose === 'derived' && basis === 'announced') ? 'observed' : basis
  return kind === said ? [] : [`${id} is ${said}, but said to be ${kind}`]
}

/** Reads "more than doubled", "is projected to rise by 5% a year", "rising by about a third"; 年均增长5%. */
export function readVerb(text: string, lang: Lang): Verb {
  const { mood, rest } = readMood(text, lang)
  const yearly = lang === 'en' ? / a year$/.test(rest) : rest.startsWith('年均')
  const core = lang === 'en' ? rest.replace(/ a year$/, '') : rest.replace(/^(?:年均|同比)/, '')
  const bare = {
    mood,
    yearly,
    overYear: rest.startsWith('同比'),
    multiple: null,
    fraction: null,
    figure: null,
    points: false,
    core,
  } as const
  return lang === 'en' ? readEnglish(core, bare) : readChinese(core, bare)
}

function readEnglish(core: string, bare: Omit<Verb, 'way'>): Verb {
  if (/^(?:hardly changed?|did not change|not change)$/i.test(core)) return { ...bare, way: 'still' }
  const [, near, stem] = /^(more than |almost )?(doubl|tripl|quadrupl)(?:ed|e|ing)$/i.exec(core) ?? []
  if (stem) {
    const times = MULTIPLES_EN[stem.toLowerCase()] ?? Number.NaN
    const where = near === undefined ? 'at' : near.startsWith('more') ? 'above' : 'below'
    return { ...bare, way: 'up', multiple: { times, near: where } }
  }
  if (new RegExp(`^${WORDED_EN}$`, 'i').test(core)) return { ...bare, way: 'up' }
  const [, verb = '', size = ''] = /^(rose|rise|rising|fell|fall|falling) by (.+)$/i.exec(core) ?? []
  const way = /^r/i.test(verb) ? 'up' : 'down'
  const fraction = FRACTIONS_EN[size.replace(/^about /, '')]
  if (fraction !== undefined) return { ...bare, way, fraction }
  const points = / percentage points?$/.test(size)
  return { ...bare, way, points, figure: readFigure(size.replace(/ percentage points?$/, ''), 'en') }
}

function readChinese(core: string, bare: Omit<Verb, 'way'>): Verb {
  if (core === '基本持平' || core === '没有变化') return { ...bare, way: 'still' }
  const multiple = MULTIPLES_ZH[core]
  if (multiple) return { ...bare, way: 'up', multiple: { times: multiple[0], near: multiple[1] } }
  if (new RegExp(`^${WORDED_ZH}$`).test(core)) return { ...bare, way: 'up' }
  const [, verb = '', size = ''] = /^(增长|下降|上升|增加|减少)(.+)$/.exec(core) ?? []
  const way = verb === '下降' || verb === '减少' ? 'down' : 'up'
  const fraction = FRACTIONS_ZH[size.replace(/^约/, '')]
  if (fraction !== undefined) return { ...bare, way, fraction }
  const points = size.endsWith('个百分点')
  return { ...bare, way, points, figure: readFigure(size.replace(/个百分点$/, ''), 'zh') }
}
