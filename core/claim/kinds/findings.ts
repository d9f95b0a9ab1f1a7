import type { Finding } from '../../dataset/model'
import type { Localized } from '../../locale'
import { firstFitting } from '../attempt'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, list, type Phrase, said } from '../phrase'
import { FINDING_HEADLINES, FINDING_TOPICS } from '../subjects/findings'

/**
 * "One critical voice: technology and industry are still weakly linked", or what the sources say: by topic, as many as
 * fit. Where not all fit, a critical voice goes before the others.
 */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const critical = all.filter((entry) => entry.stance === 'critical')
  const voice = oneVoice(critical)
  const found = firstFitting([
    ...(critical.length === all.length ? voice : []),
    ...topics(all, all.length),
    ...voice,
    ...all.slice(1).flatMap((_, left) => topics(all, all.length - 1 - left)),
    () => counted(all),
  ])
  if (!found) throw new Error('Findings can always be counted')
  return found
}

/** Critical findings of one person: the first in the order given speaks. */
function oneVoice(critical: readonly Finding[]): readonly (() => Phrase)[] {
  const [first] = critical
  const words = first && FINDING_HEADLINES[first.id]
  if (!words || critical.some((entry) => entry.attribution.en !== first.attribution.en)) return []
  const voices: Check[] = critical.flatMap((entry) => [
    { check: 'stance', id: entry.id, is: 'critical' },
    { check: 'text', id: entry.id, is: first.attribution },
  ])
  const voice = said('one critical voice', '专家指出', voices)
  const what = said(words.en, words.zh, [{ check: 'text', id: first.id, is: first.statement }])
  return [() => fill({ en: '{voice}: {what}', zh: '{voice}：{what}' }, { voice, what })]
}

/** "From a source: a joint drug chain, a drug ingredient base and two more points". */
function topics(all: readonly Finding[], most: number): readonly (() => Phrase)[] {
  const named = all.slice(0, most).flatMap((entry) => {
    const topic = FINDING_TOPICS[entry.id]
    return topic ? [said(topic.en, topic.zh, [{ check: 'text', id: entry.id, is: entry.statement }])] : []
  })
  if (named.length < most) return []
  const parts = { who: whoSays(all), topics: most < all.length ? andMore(named, all) : list(named) }
  return [() => fill({ en: '{who}: {topics}', zh: '{who}：{topics}' }, parts)]
}

function andMore(named: readonly Phrase[], all: readonly Finding[]): Phrase {
  const left = all.slice(named.length)
  const points = `${cardinal(left.length).en} more point${left.length === 1 ? '' : 's'}`
  const more = said(points, `等${counting(all.length).zh}种说法`, [
    fact(count('ids', ids(left)), '=', constant(left.length)),
    fact(count('ids', ids(all)), '=', constant(all.length)),
  ])
  const first = {
    text: {
      en: named.map((phrase) => phrase.text.en).join(', '),
      zh: named.map((phrase) => phrase.text.zh).join('、'),
    },
    facts: named.flatMap((phrase) => phrase.facts),
  }
  return fill({ en: '{first} and {more}', zh: '{first}{more}' }, { first, more })
}

function whoSays(all: readonly Finding[]): Phrase {
  const one = all.every((entry) => entry.source === all[0]?.source)
  const promotional = all.every((entry) => entry.stance === 'promotional')
  if (!promotional) return said(one ? 'from a source' : 'from the sources', '报道称', [])
  const stances: Check[] = all.map((entry) => ({ check: 'stance', id: entry.id, is: 'promotional' }))
  return said(one ? 'from a promotional source' : 'from promotional sources', '宣传性报道称', stances)
}

/** "Five statements by the sources: one critical and three promotional". */
function counted(all: readonly Finding[]): Phrase {
  const [only, ...others] = all
  if (only && others.length === 0) return uncounted(only)
  const stances = [
    ...withStance(all, 'critical', { en: 'critical', zh: '为批评意见' }),
    ...withStance(all, 'promotional', { en: 'promotional', zh: '带有宣传色彩' }),
  ]
  const many = `${cardinal(all.length).en} statements`
  return fill(
    { en: '{number} by the sources{stances}', zh: '{number}{stances}' },
    {
      number: said(many, `${counting(all.length).zh}种说法`, [fact(count('ids', ids(all)), '=', constant(all.length))]),
      stances: stances.length > 0 ? fill({ en: ': {list}', zh: '，{list}' }, { list: list(stances) }) : EMPTY,
    },
  )
}

const ONE_STATEMENT: Record<Finding['stance'], Localized> = {
  neutral: { en: 'a statement by a source', zh: '一种说法' },
  critical: { en: 'a critical statement by a source', zh: '一种批评意见' },
  promotional: { en: 'a promotional statement by a source', zh: '一种带有宣传色彩的说法' },
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
  const words = `${counting(some.length).zh}种${word.zh}`
  return [said(`${cardinal(some.length).en} ${word.en}`, words, [many, ...checks])]
}

function ids(all: readonly Finding[]): readonly string[] {
  return all.map((entry) => entry.id)
}
