import type { Finding } from '../../dataset/model'
import type { Localized } from '../../locale'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { asserted, clauses, EMPTY_PHRASE, fill, list, type Phrase } from '../phrase'
import { firstFitting } from '../problem'

/**
 * What the sources say, in the words of one finding or two, never with a remainder: "One critical voice: technology and
 * industry are still weakly linked", "A report says technology transfer has improved". The first finding leads; where
 * only some are critical, the other half of a pair is of the other kind, and if no pair fits, the critical voice stays.
 */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const found = firstFitting([...inWords(all), () => counted(all)])
  if (!found) throw new Error('Findings can always be counted')
  return found
}

function inWords(all: readonly Finding[]): readonly (() => Phrase)[] {
  const [first, ...others] = all
  if (!first) return []
  const critical = all.filter(isCritical)
  const [voice] = critical
  if (voice === undefined) return [...pairs(first, others), ...alone(first)]
  if (critical.every((entry) => entry.attribution.en === voice.attribution.en)) {
    const otherKind = others.filter((entry) => isCritical(entry) !== isCritical(first))
    return [...pairs(first, otherKind), ...alone(voice)]
  }
  return all.flatMap(alone)
}

/** The finding by itself, in its longer headline where it has one. */
function alone(finding: Finding): readonly (() => Phrase)[] {
  const ways = [finding.phrases?.headline, finding.phrases?.clause].filter((words) => words !== undefined)
  return ways.map((words) => () => spoken(finding, words))
}

function pairs(first: Finding, others: readonly Finding[]): readonly (() => Phrase)[] {
  const one = first.phrases?.clause
  if (!one) return []
  return others.flatMap((second) => {
    const other = second.phrases?.clause
    if (!other) return []
    if (second.stance === first.stance)
      return [() => together([first, second], quoted(first, one), quoted(second, other))]
    return [() => clauses([spoken(first, one), spoken(second, other)])]
  })
}

/** "One critical voice: firms are not strong enough to lead", "a report says technology transfer has improved". */
function spoken(finding: Finding, words: Localized): Phrase {
  const what = quoted(finding, words)
  if (!isCritical(finding)) return fill({ en: '{who} {what}', zh: '{who}：{what}' }, { who: whoSays([finding]), what })
  const voice = asserted('one critical voice', '专家指出', [
    { check: 'stance', id: finding.id, is: 'critical' },
    { check: 'text', id: finding.id, is: finding.attribution },
  ])
  return fill({ en: '{voice}: {what}', zh: '{voice}：{what}' }, { voice, what })
}

/** "A report says that policy and the market pull together and that the index serves as a gauge". */
function together(findings: readonly Finding[], one: Phrase, other: Phrase): Phrase {
  return fill(
    { en: '{who} that {one} and that {other}', zh: '{who}：{one}；{other}' },
    { who: whoSays(findings), one, other },
  )
}

function quoted(finding: Finding, { en, zh }: Localized): Phrase {
  return asserted(en, zh, [{ check: 'text', id: finding.id, is: finding.statement }])
}

function whoSays(findings: readonly Finding[]): Phrase {
  const one = findings.every((entry) => entry.source === findings[0]?.source)
  if (!findings.every((entry) => entry.stance === 'promotional')) {
    return asserted(one ? 'a report says' : 'reports say', '报道称', [])
  }
  const stances: Check[] = findings.map((entry) => ({ check: 'stance', id: entry.id, is: 'promotional' }))
  return asserted(one ? 'a promotional report says' : 'promotional reports say', '宣传性报道称', stances)
}

function isCritical({ stance }: Finding): boolean {
  return stance === 'critical'
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
      number: asserted(many, `${counting(all.length).zh}种说法`, [
        fact(count('ids', ids(all)), '=', constant(all.length)),
      ]),
      stances: stances.length > 0 ? fill({ en: ': {list}', zh: '，{list}' }, { list: list(stances) }) : EMPTY_PHRASE,
    },
  )
}

const ONE_STATEMENT: Record<Finding['stance'], Localized> = {
  neutral: { en: 'a statement by a source', zh: '一种说法' },
  critical: { en: 'a critical statement by a source', zh: '一种批评意见' },
  advice: { en: 'advice by a source', zh: '一条建议' },
  promotional: { en: 'a promotional statement by a source', zh: '一种带有宣传色彩的说法' },
}

function uncounted(only: Finding): Phrase {
  const { en, zh } = ONE_STATEMENT[only.stance]
  return asserted(en, zh, [{ check: 'stance', id: only.id, is: only.stance }])
}

function withStance(all: readonly Finding[], stance: Finding['stance'], word: Localized): readonly Phrase[] {
  const some = all.filter((entry) => entry.stance === stance)
  if (some.length === 0) return []
  const checks: Check[] = some.map((entry) => ({ check: 'stance', id: entry.id, is: stance }))
  const many = fact(count('ids', ids(some)), '=', constant(some.length))
  const words = `${counting(some.length).zh}种${word.zh}`
  return [asserted(`${cardinal(some.length).en} ${word.en}`, words, [many, ...checks])]
}

function ids(all: readonly Finding[]): readonly string[] {
  return all.map((entry) => entry.id)
}
