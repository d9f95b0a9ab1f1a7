import type { Finding } from '../../dataset/model'
import type { Localized } from '../../locale'
import { firstFitting } from '../attempt'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, list, type Phrase, said } from '../phrase'
import { FINDING_HEADLINES, FINDING_TOPICS } from '../subjects/findings'

/** "One critical voice: technology and industry are still weakly linked", or what the sources say, by topic. */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const found = firstFitting([...oneVoice(all), ...topics(all), () => counted(all)])
  if (!found) throw new Error('Findings can always be counted')
  return found
}

/** All of them critical and by one person: the first in the order given speaks. */
function oneVoice(all: readonly Finding[]): readonly (() => Phrase)[] {
  const [first] = all
  const words = first && FINDING_HEADLINES[first.id]
  const one = all.every((entry) => entry.stance === 'critical' && entry.attribution.en === first?.attribution.en)
  if (!words || !one) return []
  const voices: Check[] = all.flatMap((entry) => [
    { check: 'stance', id: entry.id, is: 'critical' },
    { check: 'text', id: entry.id, is: first.attribution },
  ])
  const voice = said('one critical voice', '一种批评声音', voices)
  const what = said(words.en, words.zh, [{ check: 'text', id: first.id, is: first.statement }])
  return [() => fill({ en: '{voice}: {what}', zh: '{voice}：{what}' }, { voice, what })]
}

/** "From the sources: a joint drug innovation chain and a base for drug ingredients". */
function topics(all: readonly Finding[]): readonly (() => Phrase)[] {
  const named = all.flatMap((entry) => {
    const topic = FINDING_TOPICS[entry.id]
    return topic ? [said(topic.en, topic.zh, [{ check: 'text', id: entry.id, is: entry.statement }])] : []
  })
  if (named.length < all.length) return []
  return [() => fill({ en: '{who}: {topics}', zh: '{who}：{topics}' }, { who: whoSays(all), topics: list(named) })]
}

function whoSays(all: readonly Finding[]): Phrase {
  const promotional = all.every((entry) => entry.stance === 'promotional')
  if (!promotional)
    return all.length === 1 ? said('from a source', '来源所述', []) : said('from the sources', '来源所述', [])
  const stances: Check[] = all.map((entry) => ({ check: 'stance', id: entry.id, is: 'promotional' }))
  return said(all.length === 1 ? 'from a promotional source' : 'from promotional sources', '偏宣传来源所述', stances)
}

/** "Five statements by the sources: one critical and three promotional". */
function counted(all: readonly Finding[]): Phrase {
  const [only, ...others] = all
  if (only && others.length === 0) return uncounted(only)
  const stances = [
    ...withStance(all, 'critical', { en: 'critical', zh: '批评性意见' }),
    ...withStance(all, 'promotional', { en: 'promotional', zh: '偏宣传' }),
  ]
  const many = `${cardinal(all.length).en} statements`
  return fill(
    { en: '{number} by the sources{stances}', zh: '来源的{number}{stances}' },
    {
      number: said(many, `${counting(all.length).zh}项表述`, [fact(count('ids', ids(all)), '=', constant(all.length))]),
      stances: stances.length > 0 ? fill({ en: ': {list}', zh: '：{list}' }, { list: list(stances) }) : EMPTY,
    },
  )
}

const ONE_STATEMENT: Record<Finding['stance'], Localized> = {
  neutral: { en: 'a statement by a source', zh: '来源的表述' },
  critical: { en: 'a critical statement by a source', zh: '来源的批评性意见' },
  promotional: { en: 'a promotional statement by a source', zh: '来源的偏宣传表述' },
}

function uncounted(only: Finding): Phrase {
  const { en, zh } = ONE_STATEMENT[only.stance]
  return said(en, zh, [{ check: 'stance', id: only.id, is: only.stance }])
}

function withStance(all: readonly Finding[], stance: Finding['stance'], word: Localized): readonly Phrase[] {
  const some = all.filter((entry) => entry.stance === stance)
  if (some.length === 0) return []
  const checks: Check[] = some.map((entry) => ({ check: 'stance', id: entry.id, is: stance }))
  const many = fact(count('ids', ids(some)), '=', constant(some.length))
  const words = `${counting(some.length).zh}项${word.zh}`
  return [said(`${cardinal(some.length).en} ${word.en}`, words, [many, ...checks])]
}

function ids(all: readonly Finding[]): readonly string[] {
  return all.map((entry) => entry.id)
}
