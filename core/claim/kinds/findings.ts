import type { Finding } from '../../dataset/model'
import { cardinal, counting } from '../../dataset/numerals'
import type { Localized } from '../../locale'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { asserted, clauses, EMPTY_PHRASE, fill, list, type Phrase } from '../phrase'
import { firstFitting } from '../problem'
import { spokenVoice } from '../voice'

/**
 * What the sources say, in the words of one finding or two, each with its voice: "Critic Zhou Xiaohua: technology and industry
 * are still weakly linked", "iChongqing: technology transfer has improved". The first finding leads; where only some are
 * critical, the other half of a pair is of the other kind, and if no pair fits, a critical voice stays.
 */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const found = firstFitting([...inWords(all), () => counted(all)], context.index)
  if (!found) throw new Error('Findings can always be counted')
  return found
}

type Maker = () => Phrase

function inWords(all: readonly Finding[]): readonly Maker[] {
  const [first, ...others] = all
  if (!first) return []
  const views = all.filter(isView)
  const [voice] = views
  if (voice === undefined) return [...pairs(first, others, all), ...alone(first, all)]
  const people = new Set(views.map((entry) => entry.attribution.en))
  if (people.size > 1)
    return [...pairs(voice, ofOthers(views, voice), all), ...views.flatMap((entry) => alone(entry, all))]
  const otherKind = others.filter((entry) => isView(entry) !== isView(first))
  return [...pairs(first, otherKind, all), ...alone(voice, all)]
}

/** The stances of people who judge or advise; the others are those of reports. */
const VIEWS: readonly string[] = ['critical', 'advice']

function isView({ stance }: Finding): boolean {
  return VIEWS.includes(stance)
}

function ofOthers(views: readonly Finding[], voice: Finding): readonly Finding[] {
  return views.filter((entry) => entry.attribution.en !== voice.attribution.en)
}

/** The finding by itself, in its longer headline where it has one. */
function alone(finding: Finding, all: readonly Finding[]): readonly Maker[] {
  const ways = [finding.phrases?.headline, finding.phrases?.clause].filter((words) => words !== undefined)
  return ways.map((words) => () => spoken(finding, words, all))
}

function pairs(first: Finding, others: readonly Finding[], all: readonly Finding[]): readonly Maker[] {
  const one = first.phrases?.clause
  if (!one) return []
  return others.flatMap((second): readonly Maker[] => {
    const other = second.phrases?.clause
    if (!other) return []
    const same = second.attribution.en === first.attribution.en && second.stance === first.stance
    if (same) return [() => together([first, second], [one, other], all)]
    return [() => clauses([spoken(first, one, all), spoken(second, other, all)])]
  })
}

/** "Critic Zhou Xiaohua: firms are not strong enough to lead", "iChongqing: technology transfer has improved". */
function spoken(finding: Finding, words: Localized, all: readonly Finding[]): Phrase {
  return fill(
    { en: '{who}: {what}', zh: '{who}：{what}' },
    { who: whoSays([finding], all), what: quoted(finding, words) },
  )
}

/** "iChongqing: policy and the market pull together, and the index serves as a gauge". */
function together(two: readonly Finding[], words: readonly Localized[], all: readonly Finding[]): Phrase {
  const [one = EMPTY_PHRASE, other = EMPTY_PHRASE] = two.map((finding, at) =>
    quoted(finding, words[at] ?? { en: '', zh: '' }),
  )
  return fill({ en: '{who}: {one}, and {other}', zh: '{who}：{one}，{other}' }, { who: whoSays(two, all), one, other })
}

function quoted(finding: Finding, { en, zh }: Localized): Phrase {
  return asserted(en, zh, [{ check: 'text', id: finding.id, is: finding.statement }])
}

/** The voice of these findings; a critic is "one of two" where others among all findings are critical too. */
function whoSays(said: readonly Finding[], all: readonly Finding[]): Phrase {
  const [first] = said
  if (!first) throw new Error('Nobody says anything')
  const { en, zh } = spokenVoice(first)
  const checks: readonly Check[] = said.flatMap((finding) => [
    { check: 'stance', id: finding.id, is: finding.stance },
    { check: 'text', id: finding.id, is: finding.attribution },
  ])
  return asserted(en, zh, [...checks, ...criticsCounted(first, all)])
}

/** That there is one critic, or more. */
function criticsCounted({ stance }: Finding, all: readonly Finding[]): readonly Check[] {
  if (stance !== 'critical') return []
  const critics = new Set(all.filter(isCritical).map((entry) => entry.attribution.en)).size
  return [fact(count('critics', ids(all)), '=', constant(critics))]
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
