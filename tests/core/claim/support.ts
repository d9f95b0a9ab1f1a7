import { expect } from 'vitest'
import { type Claim, resolveClaim } from '../../../core/claim/claim'
import { headlineLength, MAX_HEADLINE_LENGTH } from '../../../core/claim/phrase'
import { type DatasetIndex, indexDataset } from '../../../core/dataset/lookup'
import { LANGS } from '../../../core/locale'
import type { ClaimKind } from '../../../core/template/claim-kinds'
import { english } from '../../../messages/render'
import { readFiles, shippedDataset } from '../dataset/read-files'
import { RawReading } from './evaluate-facts'

export const files = readFiles()
export const dataset = shippedDataset(files)
export const index = indexDataset(dataset)
export const reading = new RawReading(files)

/** The claim, which must be possible. */
export function claim(kind: ClaimKind, of: readonly string[], from: DatasetIndex = index): Claim {
  const result = resolveClaim({ claim: kind, of: [...of] }, from)
  if (!result.ok) throw new Error(english(result.message))
  return result.claim
}

/** The message that says why a claim is impossible. */
export function refusal(kind: ClaimKind, of: readonly string[], from: DatasetIndex = index): string {
  const result = resolveClaim({ claim: kind, of: [...of] }, from)
  if (result.ok) throw new Error(`"${result.claim.text.en}" should have been refused`)
  return english(result.message)
}

type Entry = Record<string, unknown>

/** Observations, or entries of another table by their id, with what changes in them. */
type Edits = Readonly<Record<string, Readonly<Entry>>>

/** The files of the dataset after changes: edits of entries that there are, and observations that are added. */
export function changedFiles(edits: Edits, added: readonly Readonly<Entry>[] = []): Record<string, unknown> {
  const fresh = readFiles()
  const left = new Set(Object.keys(edits))
  for (const [name, entries] of Object.entries(fresh)) {
    for (const entry of entries as Entry[]) {
      const id = name.startsWith('observations/') ? observationIdOf(entry) : String(entry.id)
      if (left.delete(id)) Object.assign(entry, edits[id])
    }
  }
  if (left.size > 0) throw new Error(`Nothing to change at ${[...left].join(', ')}`)
  for (const entry of added) (fresh[`observations/${entry.source}`] as Entry[]).push({ ...entry })
  return fresh
}

/** The dataset with some stated observations changed or added; what is derived follows. */
export function changed(edits: Edits, added: readonly Readonly<Entry>[] = []): DatasetIndex {
  return indexDataset(shippedDataset(changedFiles(edits, added)))
}

function observationIdOf({ metric, region, period, variant }: Entry): string {
  return `${metric}/${region}/${period ?? 'undated'}${variant ? `/${variant}` : ''}`
}

/** What must be so of every claim, whatever it says. */
export function expectSound(made: Claim, from: RawReading = reading): void {
  for (const lang of LANGS) {
    const text = made.text[lang]
    expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}| {2}|^\s|\s$|[.。]$/)
    expect(headlineLength(text, lang), text).toBeLessThanOrEqual(MAX_HEADLINE_LENGTH[lang])
  }
  expect(made.text.en).toMatch(/^(?:[^a-z]|[a-z][A-Z])/)
  expect(made.text.zh, 'Latin punctuation in Chinese').not.toMatch(/[,;:?!](?!\d)/)
  for (const fact of made.facts) {
    expect(from.isTrue(fact), `${made.text.en} <- ${JSON.stringify(fact)}`).toBe(true)
    expect(made.text.en.toLowerCase()).toContain(fact.says.en.toLowerCase())
    expect(made.text.zh).toContain(fact.says.zh)
  }
  expect(unfounded(made), made.text.en).toEqual([])
}

/** Words that say how much, how many, when or how sure. */
const QUANTITIES = {
  en: /\d[\d.,]*|\b(one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|half|third|quarter|fifth|twice|(?:doubl|tripl|quadrupl)(?:ed|ing)|\w*fold|both|all|most|more than|less than|about|almost|nearly|close to|rose|rising|fell|falling|grew|climbed|exceeded|overtaken|outgrew|outgrows|led|ahead|below|above|projected|plans?|calculation|top|critical|promotional)\b/gi,
  zh: /\d[\d.]*|[一二三四五六七八九十两]+(?=[年个项种大份处倍])|翻|倍|超|约|接近|不足|增长|下降|增至|降至|升至|跃入|反超|高出|领先|最|预计|规划目标|计划|测算|批评|宣传/g,
} as const

/** Names that hold a quantity and claim none. */
const NAMES = {
  en: /per 10,000|city plan sets|all core|top (?:experts|and)|top(?=,)|environmental support came/gi,
  zh: /每万人|增长极|高新|顶尖|(?:工业|实现|再|数量)增长/g,
} as const

/** Quantities of a sentence that no fact answers for. */
export function unfounded(made: Claim): readonly string[] {
  return LANGS.flatMap((lang) => {
    const spoken = made.facts.map((fact) => fact.says[lang]).filter(Boolean)
    const longestFirst = [...new Set(spoken)].sort((one, other) => other.length - one.length)
    const rest = longestFirst.reduce(
      (text, words) => text.replaceAll(words, ' · ').replaceAll(capitalised(words), ' · '),
      made.text[lang],
    )
    return [...rest.replace(NAMES[lang], ' ').matchAll(QUANTITIES[lang])].map((match) => match[0])
  })
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
