import { type DatasetIndex, mustGet } from '../../dataset/lookup'
import type { Finding } from '../../dataset/model'
import type { Localized } from '../../locale'
import { firstFitting } from '../attempt'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, list, type Phrase, plain, said } from '../phrase'
import { FINDING_HEADLINES } from '../subjects/findings'

/** "One critical voice: technology and industry are still weakly linked", or what the sources say, counted. */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const found = firstFitting([...oneVoice(all), ...quotation(all, context.index), () => counted(all)])
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
  const voice = said('one critical voice', '一种批评意见', voices)
  const what = said(words.en, words.zh, [{ check: 'text', id: first.id, is: first.statement }])
  return [() => fill({ en: '{voice}: {what}', zh: '{voice}：{what}' }, { voice, what })]
}

/** One finding that is short enough, as it stands; promotion is named, not repeated. */
function quotation(all: readonly Finding[], index: DatasetIndex): readonly (() => Phrase)[] {
  const [only, ...others] = all
  if (!only || others.length > 0) return []
  const words = withoutStop(FINDING_HEADLINES[only.id] ?? only.statement)
  const quoted = said(words.en, words.zh, [{ check: 'text', id: only.id, is: only.statement }])
  const named = () => underTheme(only, mustGet(index.theme, only.theme).name)
  return only.stance === 'promotional' ? [named] : [() => quoted, named]
}

/** "Global ranking: how a promotional source puts it". */
function underTheme(finding: Finding, theme: Localized): Phrase {
  const stance: Check = { check: 'stance', id: finding.id, is: finding.stance }
  const who =
    finding.stance === 'promotional'
      ? said('how a promotional source puts it', '偏宣传性来源的表述', [stance])
      : said('what a source says', '来源的表述', [stance])
  return fill({ en: '{theme}: {who}', zh: '{theme}：{who}' }, { theme: plain(theme.en, theme.zh), who })
}

/** "Five statements by the sources: one critical, three promotional". */
function counted(all: readonly Finding[]): Phrase {
  const stances = [
    ...withStance(all, 'critical', { en: 'critical', zh: '批评性意见' }),
    ...withStance(all, 'promotional', { en: 'promotional', zh: '偏宣传' }),
  ]
  return fill(
    { en: '{number} by the sources{stances}', zh: '来源的{number}{stances}' },
    {
      number: said(
        `${cardinal(all.length).en} statement${all.length === 1 ? '' : 's'}`,
        `${counting(all.length).zh}项表述`,
        [fact(count('ids', ids(all)), '=', constant(all.length))],
      ),
      stances: stances.length > 0 ? fill({ en: ': {stances}', zh: '：{stances}' }, { stances: list(stances) }) : EMPTY,
    },
  )
}

function withStance(all: readonly Finding[], stance: Finding['stance'], word: Localized): readonly Phrase[] {
  const some = all.filter((entry) => entry.stance === stance)
  if (some.length === 0) return []
  const checks: Check[] = some.map((entry) => ({ check: 'stance', id: entry.id, is: stance }))
  const many = said(`${cardinal(some.length).en} ${word.en}`, `${counting(some.length).zh}项为${word.zh}`, [
    fact(count('ids', ids(some)), '=', constant(some.length)),
    ...checks,
  ])
  return [many]
}

function withoutStop({ en, zh }: Localized): Localized {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') }
}

function ids(all: readonly Finding[]): readonly string[] {
  return all.map((entry) => entry.id)
}
