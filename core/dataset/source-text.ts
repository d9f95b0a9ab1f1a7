import { inEveryLang, type Lang, type Localized } from '../locale'
import { formatPeriod } from './format'
import type { License, Reliability, Source } from './model'
import type { TableEntry } from './schema'

// What a source is, in words. What is unknown is said to be unknown: a reader must not take a gap for an oversight.

type SourceEntry = TableEntry<'sources'>

/** Keeps a number and what it counts on one line. */
const SPACE = '\u00a0'
const WORDS = {
  noPublisher: { en: 'publisher not stated', zh: '未注明发布方' },
  undated: { en: 'undated', zh: '未注明日期' },
  noAddress: { en: 'no address given', zh: '未提供网址' },
  notAccessed: { en: 'date of access not recorded', zh: '访问日期未记录' },
  noLicense: { en: 'license not stated', zh: '未注明许可' },
  noAuthor: { en: 'author not stated', zh: '未注明作者' },
} satisfies Record<string, Localized>

/** What a reader may look for in vain, in the order in which it is missed. */
const GAPS = [
  { key: 'url', name: { en: 'address', zh: '网址' } },
  { key: 'license', name: { en: 'license', zh: '许可' } },
  { key: 'author', name: { en: 'author', zh: '作者' } },
  { key: 'publisher', name: { en: 'publisher', zh: '发布方' } },
] as const

const RELIABILITY_WORDS: Record<Reliability, Localized> = {
  official: { en: 'official document', zh: '官方文件' },
  press: { en: 'press report', zh: '媒体报道' },
  promotional: { en: 'promotional text', zh: '宣传稿' },
  unknown: { en: 'kind of text not known', zh: '文本性质不明' },
}

const COMMA: Readonly<Record<Lang, string>> = { en: ', ', zh: '，' }
const STOP: Readonly<Record<Lang, string>> = { en: '.', zh: '。' }
const GAP: Readonly<Record<Lang, string>> = { en: ' · ', zh: '　' }

/** A source with its citations, which follow from the rest. */
export function withCitations(entry: SourceEntry): Source {
  return {
    ...entry,
    citationFull: inEveryLang((lang) => fullCitation(entry, lang)),
    attribution: inEveryLang(creditOf(entry)),
  }
}

/**
 * What a slide says of a source below its short citation: "Zhan Chen, “Innovation Drive Doubles …”. On the index … Press report,
 * 14 ¶". What is not known of it is left to `sourceGaps`.
 */
export function sourceSummary(source: Source, lang: Lang): string {
  const { author, license, note, paragraphs } = source
  const found = [
    ...given(author?.[lang] ?? null),
    ...given(isCitedByTitle(source, lang) ? null : quoted(source.title, lang)),
    ...given(distribution(source, lang)),
  ]
  const facts = [
    RELIABILITY_WORDS[source.reliability][lang],
    ...given(license && termsOf(license, lang)),
    ...given(paragraphs === null ? null : lang === 'zh' ? `共${paragraphs}段` : `${paragraphs}${SPACE}¶`),
  ]
  const gap = lang === 'zh' ? '' : ' '
  const sentences = [
    found.length === 0 ? null : `${found.join(COMMA[lang])}${STOP[lang]}`,
    note?.[lang] ?? null,
    capital(facts.join(COMMA[lang])),
  ]
  return sentences.flatMap(given).join(gap)
}

/** What the documents do not say, with the number of those that do not: "address (5 of 5), author (4)"; empty where nothing. */
export function sourceGaps(sources: readonly Source[], lang: Lang): string {
  const gaps = GAPS.flatMap(({ key, name }) => {
    const missing = sources.filter((source) => source[key] === null).length
    return missing === 0 ? [] : [{ name: name[lang], missing }]
  })
  const counted = gaps.map(({ name, missing }, i) => {
    if (lang === 'zh') return `${name}（${i === 0 ? `${sources.length}份中` : ''}${missing}份）`
    return `${name}${SPACE}(${missing}${i === 0 ? ` of ${sources.length}` : ''})`
  })
  return counted.join(lang === 'zh' ? '、' : ', ')
}

/** A source without date or publisher is cited by its title, which need not be said twice. */
function isCitedByTitle({ title, citation }: Source, lang: Lang): boolean {
  const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
  return bare(title[lang]).startsWith(bare(citation[lang].split(/[(（]/)[0] ?? ''))
}

/** Everything that is known of a source, for speaker notes; the document's SHA-256 is whole. */
export function sourceRecord(source: Source, lang: Lang): string {
  const author = source.author === null ? WORDS.noAuthor[lang] : null
  const print = source.sha256 === null ? null : `SHA-256${SPACE}${source.sha256}`
  const parts = [
    source.citationFull[lang],
    ...given(author),
    ...given(producerOf(source, lang)),
    ...given(source.version?.[lang] ?? null),
    ...kindAndLicense(source, lang),
    ...given(paragraphCount(source, lang)),
    ...given(print),
  ]
  return parts.join(GAP[lang])
}

/** "Zhan Chen, “Innovation Drive Doubles …”, iChongqing, 4 January 2026, no address given". */
function fullCitation(source: SourceEntry, lang: Lang): string {
  const parts = [
    ...given(source.author?.[lang] ?? null),
    titleOf(source, lang),
    source.publisher?.[lang] ?? WORDS.noPublisher[lang],
    ...given(distribution(source, lang)),
    ...given(source.place?.[lang] ?? null),
    dateOf(source, lang),
    ...addressOf(source, lang),
  ]
  return parts.join(COMMA[lang])
}

/** A title that was translated for the dataset finds no document, so the original goes with it. */
function titleOf({ title, titleTranslated }: SourceEntry, lang: Lang): string {
  const own = quoted(title, lang)
  if (titleTranslated !== lang) return own
  // In Chinese type a curly apostrophe is as wide as a character.
  return lang === 'en'
    ? `${own} (our translation of 《${title.zh}》)`
    : `${own}（译名；原题${title.en.replaceAll('’', "'")}）`
}

function quoted(title: Localized, lang: Lang): string {
  return lang === 'en' ? `“${title.en}”` : `《${title.zh}》`
}

function distribution({ distributor, documentNumber }: SourceEntry, lang: Lang): string | null {
  const number = documentNumber === null ? '' : lang === 'en' ? ` (${documentNumber})` : `（${documentNumber}）`
  if (distributor === null) return documentNumber
  return lang === 'en' ? `through ${distributor.en}${number}` : `经${distributor.zh}发布${number}`
}

function dateOf({ date, dateMeaning }: SourceEntry, lang: Lang): string {
  if (date === null) return WORDS.undated[lang]
  const day = formatPeriod(date, lang)
  if (dateMeaning === 'published') return day
  return lang === 'en' ? `updated ${day}` : `${day}更新`
}

function addressOf({ url, accessed }: SourceEntry, lang: Lang): string[] {
  if (accessed === null) return [url ?? WORDS.noAddress[lang], WORDS.notAccessed[lang]]
  const day = formatPeriod(accessed, lang)
  return [url ?? WORDS.noAddress[lang], lang === 'en' ? `accessed ${day}` : `${day}访问`]
}

/** "China Daily (2025)"; a source without a publisher is credited by its short citation. */
function creditOf({ publisher, date, citation }: SourceEntry): (lang: Lang) => string {
  return (lang) => {
    if (publisher === null) return citation[lang]
    const year = date === null ? WORDS.undated[lang] : formatPeriod(date.slice(0, 4), lang)
    return lang === 'en' ? `${publisher.en} (${year})` : `${publisher.zh}（${year}）`
  }
}

function kindAndLicense({ reliability, license }: SourceEntry, lang: Lang): string[] {
  return [RELIABILITY_WORDS[reliability][lang], license ? termsOf(license, lang) : WORDS.noLicense[lang]]
}

function termsOf({ name, url }: License, lang: Lang): string {
  return [name[lang], ...given(url)].join(COMMA[lang])
}

function producerOf({ producer }: SourceEntry, lang: Lang): string | null {
  if (producer === null) return null
  return lang === 'en' ? `figures of ${producer.en}` : `数据出自${producer.zh}`
}

function paragraphCount({ paragraphs }: SourceEntry, lang: Lang): string | null {
  if (paragraphs === null) return null
  if (lang === 'zh') return `共${paragraphs}段`
  return `${paragraphs}${SPACE}${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function given(text: string | null): string[] {
  return text === null ? [] : [text]
}
