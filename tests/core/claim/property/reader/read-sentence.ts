import type { DatasetIndex } from '../../../../../core/dataset/lookup'
import type { Observation } from '../../../../../core/dataset/model'
import { LANGS, type Lang, type Localized } from '../../../../../core/locale'
import type { ClaimReference } from '../../../../../core/template/content-schema'
import { countedRules } from './counted'
import { marksProblems, withoutFrame, withoutMarks } from './marks'
import { ENGLISH_NUMBER } from './numerals'
import { Grammar } from './pattern'
import { type Rule, rulesOfMetrics } from './rules'
import { rulesBetween } from './shares'
import { conflictProblems, findingProblems, milestoneProblems } from './tables'
import { rulesOfThings } from './things'
import { type Context, isSupport, type Support } from './world'

// sentence ─▶ marks at its end ─▶ clauses ─▶ who stands behind each ─▶ the rule that fits ─▶ observations ─▶ the same in both languages

/** What is wrong with a sentence in both languages for what it was made of; empty if all of it is true. */
export function readSentence(text: Localized, { of }: ClaimReference, index: DatasetIndex): readonly string[] {
  const rough = LANGS.flatMap((lang) => typographyProblems(text[lang], lang).map((problem) => `${lang}: ${problem}`))
  const table = tableProblems(text, of, index)
  if (table) return [...rough, ...table]
  const read = LANGS.map((lang) => readIn(text, lang, of, index))
  const problems = LANGS.flatMap((lang, at) => (read[at]?.problems ?? []).map((problem) => `${lang}: ${problem}`))
  const [english, chinese] = read.map(({ clauses }) => clauses.map(signatureOf).join('; '))
  const same = problems.length > 0 || english === chinese ? [] : [`the languages differ: ${english} | ${chinese}`]
  return [...rough, ...problems, ...same]
}

/** What a clause rests on and says, without its language. */
function signatureOf({ used, said = '' }: Support): string {
  return `${used
    .map(({ id }) => id)
    .sort()
    .join(' ')} ${said}`
}

/** Observations that ids stand for; a metric's and a theme's id stand for all of theirs. */
export function observationsOf(of: readonly string[], index: DatasetIndex): readonly Observation[] {
  const all = of.flatMap((id) => {
    const one = index.observation.get(id)
    if (one) return [one]
    return index.dataset.observations.filter(({ metric }) => metric === id || index.metric.get(metric)?.theme === id)
  })
  return [...new Set(all)]
}

function tableProblems(text: Localized, of: readonly string[], index: DatasetIndex): readonly string[] | null {
  const entries = <T>(table: ReadonlyMap<string, T>) => [...new Set(of)].flatMap((id) => table.get(id) ?? [])
  const read = LANGS.map((lang) => {
    const tables = [
      milestoneProblems(text[lang], entries(index.milestone), lang),
      findingProblems(text[lang], entries(index.finding), lang),
      conflictProblems(text[lang], entries(index.conflict), lang),
    ]
    return tables.find((problems) => problems !== null) ?? null
  })
  const [english, chinese] = read
  if (!english || !chinese) return null
  return LANGS.flatMap((lang, at) => (read[at] ?? []).map((problem) => `${lang}: ${problem}`))
}

interface Read {
  readonly clauses: readonly Support[]
  readonly problems: readonly string[]
}

function readIn(written: Localized, lang: Lang, of: readonly string[], index: DatasetIndex): Read {
  const grammar = grammarFor(lang, index)
  const asked = observationsOf(of, index)
  const spaced = written[lang].replaceAll('\u00a0', ' ')
  const whole = uncapitalised(spaced, lang)
  const rules = rulesFor(index, grammar)
  const context: Context = { index, of: asked, lang, before: null }
  const counted = readClause(spaced, countedRules(grammar), grammar, context)
  if (counted && isSupport(counted)) return { clauses: [counted], problems: [] }
  const { text, marks } = withoutMarks(whole, lang)
  const due = readClause(text, countedRules(grammar), grammar, context)
  if (due && isSupport(due) && due.used.length > 0)
    return { clauses: [due], problems: marksProblems(marks, [due], written, context) }
  const clauses: Support[] = []
  const problems: string[] = []
  let frame = null as ReturnType<typeof withoutFrame>['frame'] | null
  for (const clause of text.split(lang === 'en' ? '; ' : '；')) {
    const framed = withoutFrame(clause, lang)
    frame = framed.frame.calculation
      ? framed.frame
      : { ...framed.frame, carried: frame?.calculation ?? frame?.carried ?? null }
    const found = readClause(framed.text, rules, grammar, { ...context, before: clauses.at(-1) ?? null })
    if (found && isSupport(found)) {
      clauses.push(found)
      problems.push(...framed.problems(found, { ...context, before: null }, frame))
    } else problems.push(`"${framed.text}" ${found ? `is false: ${found.join('; ')}` : 'cannot be read'}`)
  }
  if (problems.length > 0 && counted) return { clauses, problems: [...problems, ...counted] }
  return { clauses, problems: problems.length > 0 ? problems : marksProblems(marks, clauses, written, context) }
}

/** What a clause rests on, or what is wrong with it by the rule that comes nearest; null if no rule fits. */
function readClause(
  text: string,
  rules: readonly Rule[],
  grammar: Grammar,
  context: Context,
): Support | readonly string[] | null {
  let best: readonly string[] | null = null
  for (const rule of rules) {
    const slots = grammar.match(rule[grammar.lang], text)
    if (!slots) continue
    const judged = judge(rule, slots, context)
    if (isSupport(judged)) return judged
    if (best === null || judged.length < best.length) best = judged.map((problem) => `${rule.name}: ${problem}`)
  }
  return best
}

function judge(rule: Rule, slots: Parameters<Rule['judge']>[0], context: Context) {
  try {
    return rule.judge(slots, context)
  } catch (error) {
    return [String(error)]
  }
}

const GRAMMARS = new Map<string, Grammar>()

function grammarFor(lang: Lang, { dataset }: DatasetIndex): Grammar {
  const key = `${lang} ${dataset.regions.map(({ id }) => id).join()}`
  const known = GRAMMARS.get(key) ?? new Grammar(lang, dataset.regions)
  GRAMMARS.set(key, known)
  return known
}

function rulesFor(index: DatasetIndex, grammar: Grammar): readonly Rule[] {
  return [...rulesOfMetrics(index), ...rulesOfThings(grammar), ...rulesBetween(index.dataset.metrics, grammar)]
}

/** The first word as it would be within a sentence; names keep their capital because patterns do not mind it. */
function uncapitalised(text: string, lang: Lang): string {
  return lang === 'en' && /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function typographyProblems(text: string, lang: Lang): string[] {
  const problems = /undefined|NaN|null|\[object|[{}]|…| {2}|^\s|\s$|[.。]$|Infinity/.exec(text)
  const unit = /（套，/.test(text) ? ['a remark stands within 台（套）'] : []
  const mixed = lang === 'en' ? mixedRanges(text) : []
  const small =
    lang === 'en' && /^[a-z]/.test(text) && !/^[a-z][A-Z]/.test(text) ? ['it begins with a small letter'] : []
  const latin = lang === 'zh' && /[,;:?!](?!\d)/.test(text) ? ['Latin punctuation'] : []
  return [...(problems ? [`"${problems[0]}" in "${text}"`] : []), ...unit, ...mixed, ...small, ...latin]
}

/** Both ends of a range are words, or both digits; and no sentence begins with a small number in digits. */
function mixedRanges(text: string): string[] {
  const [, from = '', to = ''] = new RegExp(`\\bfrom (${ENGLISH_NUMBER}) to (${ENGLISH_NUMBER})`).exec(text) ?? []
  const mixed = /\d/.test(from) !== /\d/.test(to) ? [`"from ${from} to ${to}" mixes words and digits`] : []
  const [opening = ''] = /^(?:\d|1\d|20) /.exec(text) ?? []
  return opening === '' ? mixed : [...mixed, `it begins with "${opening.trim()}"`]
}
