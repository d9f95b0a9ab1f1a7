import type { Conflict, Finding, Milestone } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'
import { readNumber } from './world'

// Sentences about milestones, findings and conflicts: they are recognised whole, in both languages. What is counted is
// counted again.

/** What is wrong with a sentence about entries of a table; null if it is no such sentence. */
export type TableProblems = readonly string[] | null

const EN = '([\\w,]+)'
const ZH = '([一二三四五六七八九十两\\d]+)'

export function milestoneProblems(text: string, all: readonly Milestone[], lang: Lang): TableProblems {
  if (all.length === 0) return null
  const year = ({ date }: Milestone) => Number(date.slice(0, 4))
  const years = all.map(year)
  const first = Math.min(...years)
  const last = Math.max(...years)
  const [only] = all
  if (all.length === 1 && only) return text === titled(only, lang) ? [] : null
  const counted = exec(lang === 'en' ? `^${EN} milestones in (\\d{4})$` : `^(\\d{4})年的${ZH}个重要节点$`, text)
  if (counted) return matches(lang === 'en' ? counted : swap(counted), [all.length, first], lang, first === last)
  const ranged = exec(
    lang === 'en' ? `^${EN} milestones from (\\d{4}) to (\\d{4})$` : `^(\\d{4})–(\\d{4})年的${ZH}个重要节点$`,
    text,
  )
  if (ranged)
    return matches(
      lang === 'en' ? ranged : [ranged[2] ?? '', ranged[0] ?? '', ranged[1] ?? ''],
      [all.length, first, last],
      lang,
      true,
    )
  const since = exec(
    lang === 'en'
      ? `^${EN} milestones since (\\d{4}), ${EN} of them since (\\d{4})$`
      : `^(\\d{4})年以来${ZH}个重要节点，其中(\\d{4})年以来${ZH}个$`,
    text,
  )
  if (since) {
    const [many = '', from = '', some = '', start = ''] =
      lang === 'en' ? since : [since[1], since[0], since[3], since[2]]
    const later = years.filter((one) => one >= Number(start)).length
    return matches([many, from, some], [all.length, first, later], lang, later > 0)
  }
  return ofTopics(text, all, lang)
}

function titled({ date, title }: Milestone, lang: Lang): string {
  return lang === 'en' ? `${date.slice(0, 4)}: ${title.en}` : `${date.slice(0, 4)}年：${title.zh}`
}

/** "From the creation of Chongqing municipality in 1997 to the master plan in 2021", "2021: guidelines for the west and XGimi’s listing". */
function ofTopics(text: string, all: readonly Milestone[], lang: Lang): TableProblems {
  const year = ({ date }: Milestone) => date.slice(0, 4)
  const dated = (entry: Milestone) => {
    const topic = entry.phrases?.topic[lang] ?? ''
    if (topic.includes(year(entry))) return topic
    return lang === 'en' ? `${topic} in ${year(entry)}` : `${year(entry)}年${topic}`
  }
  for (const first of all) {
    for (const last of all) {
      if (text !== (lang === 'en' ? `From ${dated(first)} to ${dated(last)}` : `从${dated(first)}到${dated(last)}`))
        continue
      const outside = all.filter((entry) => before(entry, first) || before(last, entry))
      return [
        ...outside.map(({ id }) => `${id} is not within it`),
        ...(year(first) < year(last) ? [] : ['it goes backwards']),
      ]
    }
  }
  const topics = all.map((entry) => entry.phrases?.topic[lang] ?? '')
  const listed = lang === 'en' ? `${topics.slice(0, -1).join(', ')} and ${topics.at(-1)}` : topics.join('、')
  const head = all[0] ? `${year(all[0])}${lang === 'en' ? ': ' : '年：'}` : ''
  if (text !== head + listed) return null
  return all.every((entry) => all[0] && year(entry) === year(all[0])) ? [] : ['they are of several years']
}

function before(one: Milestone, other: Milestone): boolean {
  const exact = Math.min(one.date.length, other.date.length)
  return one.date.slice(0, exact) < other.date.slice(0, exact)
}

/** "Five statements by the sources: one critical and three promotional", "Critic Zhou Xiaohua: …; iChongqing: …". */
export function findingProblems(text: string, all: readonly Finding[], lang: Lang): TableProblems {
  if (all.length === 0) return null
  const counts =
    lang === 'en'
      ? /^([\w-]+) statements by the sources(?:: (.+))?$/
      : /^([一二三四五六七八九十两\d]+)种说法(?:，(.+))?$/
  const counted = counts.exec(text)
  if (counted && all.length > 1) return stanceProblems(counted, all, lang)
  const [only] = all
  if (all.length === 1 && only && text === oneStatement(only, lang)) return []
  return quoteProblems(text, all, lang)
}

const ONE = {
  neutral: { en: 'A statement by a source', zh: '一种说法' },
  critical: { en: 'A critical statement by a source', zh: '一种批评意见' },
  advice: { en: 'Advice by a source', zh: '一条建议' },
  promotional: { en: 'A promotional statement by a source', zh: '一种带有宣传色彩的说法' },
} as const

function oneStatement({ stance }: Finding, lang: Lang): string {
  return ONE[stance][lang]
}

function stanceProblems([, many = '', rest = '']: RegExpExecArray, all: readonly Finding[], lang: Lang): string[] {
  const problems = readNumber(many, lang) === all.length ? [] : [`"${many}" is not ${all.length}`]
  for (const [stance, en, zh] of [
    ['critical', / ?(\S+) critical/, /([一二三四五六七八九十两\d]+)种为批评意见/],
    ['promotional', /(\S+) promotional/, /([一二三四五六七八九十两\d]+)种带有宣传色彩/],
  ] as const) {
    const said = (lang === 'en' ? en : zh).exec(rest)?.[1]
    const right = all.filter((entry) => entry.stance === stance).length
    if ((said === undefined ? 0 : readNumber(said, lang)) !== right)
      problems.push(`"${rest}" does not say ${right} ${stance}`)
  }
  const shape =
    lang === 'en'
      ? /^(?:\S+ critical)?(?: and )?(?:\S+ promotional)?$/
      : /^(?:\S+种为批评意见)?、?(?:\S+种带有宣传色彩)?$/
  if (!shape.test(rest)) problems.push(`"${rest}" cannot be read`)
  return problems
}

/** Each part is a voice and what it says: the voice and the words of one and the same finding. */
function quoteProblems(text: string, all: readonly Finding[], lang: Lang): TableProblems {
  const parts = text.split(lang === 'en' ? '; ' : '；')
  const ways = parts.map((part) => voiced(part, all, lang))
  if (ways.some((way) => way.length === 0)) {
    return parts.some((part) => part.includes(lang === 'en' ? ': ' : '：')) ? [`"${text}" is said by nobody`] : null
  }
  return []
}

/** The findings that a part gives with the voice that they have. */
function voiced(part: string, all: readonly Finding[], lang: Lang): readonly Finding[] {
  const colon = lang === 'en' ? ': ' : '：'
  const said = (finding: Finding) =>
    [finding.phrases?.clause[lang], finding.phrases?.headline?.[lang]].filter((one) => one !== undefined)
  return all.filter((finding) => {
    const voice = voiceOf(finding, lang)
    const starts = part.toLowerCase().startsWith((voice + colon).toLowerCase())
    const rest = part.slice(voice.length + colon.length)
    if (!starts) return false
    if (said(finding).includes(rest)) return true
    return all.some(
      (other) =>
        other !== finding &&
        other.stance === finding.stance &&
        other.attribution.en === finding.attribution.en &&
        said(finding).some((one) =>
          said(other).some((two) => rest === (lang === 'en' ? `${one}, and ${two}` : `${one}，${two}`)),
        ),
    )
  })
}

function voiceOf({ attribution, stance }: Finding, lang: Lang): string {
  if (lang === 'en') {
    const name = attribution.en.replace(/ \(.*$|, .*$/, '')
    return {
      neutral: name,
      critical: `critic ${name}`,
      advice: `${name} advises`,
      promotional: `${name} (promotional)`,
    }[stance]
  }
  const name =
    attribution.zh
      .replace(/[，（].*$|\d{4}年.*$/, '')
      .split('、')
      .at(-1) ?? ''
  return { neutral: name, critical: `${name}批评`, advice: `${name}建议`, promotional: `${name}（宣传性）` }[stance]
}

export function conflictProblems(text: string, all: readonly Conflict[], lang: Lang): TableProblems {
  if (all.length === 0) return null
  const [only] = all
  if (all.length === 1 && only) return text === (only.phrases?.headline ?? only.title)[lang] ? [] : null
  const care = exec(lang === 'en' ? `^${EN} statements to read with care$` : `^${ZH}处说法需谨慎解读$`, text)
  if (care) return matches(care, [all.length], lang, true)
  const apart = exec(
    lang === 'en' ? `^${EN} points where the sources do not fit together$` : `^${ZH}处来源说法不一$`,
    text,
  )
  if (!apart) return null
  return matches(
    apart,
    [all.length],
    lang,
    all.every(({ sources, agrees }) => new Set(sources).size > 1 && agrees !== true),
  )
}

function exec(pattern: string, text: string): string[] | null {
  return new RegExp(pattern, 'i').exec(text)?.slice(1) ?? null
}

function swap([one = '', other = '']: readonly string[]): string[] {
  return [other, one]
}

function matches(
  said: readonly (string | undefined)[],
  right: readonly number[],
  lang: Lang,
  holds: boolean,
): string[] {
  const wrong = said.filter((text, at) => right[at] !== undefined && readNumber(text ?? '', lang) !== right[at])
  return [...wrong.map((text) => `"${text}" is wrong: ${right.join(', ')}`), ...(holds ? [] : ['it is not so of all'])]
}
