import type { Finding } from '../../dataset/model'
import type { Localized } from '../../locale'
import { firstFitting } from '../attempt'
import { type ClaimMaker, entriesOf } from '../context'
import { type Check, constant, count, fact } from '../facts'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, type Phrase, said } from '../phrase'
import { FINDING_HEADLINES } from '../subjects/findings'

/** "One critical voice: technology and industry are still weakly linked", or what the sources say, counted. */
export const findings: ClaimMaker = (context) => {
  const all = entriesOf(context, context.index.finding, 'findings')
  const found = firstFitting([...oneVoice(all), ...quotation(all), () => counted(all)])
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

/** One finding that is short enough, as it stands; the slide names who says it. */
function quotation(all: readonly Finding[]): readonly (() => Phrase)[] {
  const [only, ...others] = all
  if (!only || others.length > 0) return []
  const words = withoutStop(FINDING_HEADLINES[only.id] ?? only.statement)
  return [() => said(words.en, words.zh, [{ check: 'text', id: only.id, is: only.statement }])]
}

/** "Five statements of the sources, three of them promotional". */
function counted(all: readonly Finding[]): Phrase {
  return fill(
    { en: '{number} of the sources{critical}{promotional}', zh: '来源的{number}{critical}{promotional}' },
    {
      number: said(
        `${cardinal(all.length).en} statement${all.length === 1 ? '' : 's'}`,
        `${counting(all.length).zh}项表述`,
        [fact(count('ids', ids(all)), '=', constant(all.length))],
      ),
      critical: withStance(all, 'critical', { en: 'critical', zh: '批评性意见' }),
      promotional: withStance(all, 'promotional', { en: 'promotional', zh: '偏宣传' }),
    },
  )
}

function withStance(all: readonly Finding[], stance: Finding['stance'], word: Localized): Phrase {
  const some = all.filter((entry) => entry.stance === stance)
  if (some.length === 0) return EMPTY
  const checks: Check[] = some.map((entry) => ({ check: 'stance', id: entry.id, is: stance }))
  const many = said(`${cardinal(some.length).en} ${word.en}`, `${counting(some.length).zh}项为${word.zh}`, [
    fact(count('ids', ids(some)), '=', constant(some.length)),
    ...checks,
  ])
  return fill({ en: ', {many}', zh: '，{many}' }, { many })
}

function withoutStop({ en, zh }: Localized): Localized {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') }
}

function ids(all: readonly Finding[]): readonly string[] {
  return all.map((entry) => entry.id)
}
