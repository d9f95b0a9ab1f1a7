import { type DatasetIndex, metricName } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import type { Localized } from '../locale'
import { metricOf } from './context'
import { phrasesOf } from './dataset-phrases'
import { property } from './facts'
import { figureOf, overFigureOf } from './figure'
import { inMood, spokenAs, type Verb } from './mood'
import { dueBy, timeOf } from './period'
import { asserted, fill, list, type Phrase, plainPhrase, resting } from './phrase'
import { isPlural, regionIn, regionOf } from './region'

// Values that count things, as something to have or to plan: "four Tianfu laboratories".

/** One value as a thing: "more than 500 high-tech enterprises"; in lists "over 500". */
export function itemOf(observation: Observation, index: DatasetIndex, brief = false): Phrase {
  const metric = metricOf(observation, index)
  const { item, single } = phrasesOf(metric)
  const template = observation.value === 1 && single ? single : item
  const figure = brief ? overFigureOf(observation) : figureOf(observation)
  if (template) return fill(template, { figure })
  const { en, zh } = metricName(metric, observation)
  return fill({ en: '{name}: {figure}', zh: '{name}{figure}' }, { name: plainPhrase(en, zh), figure })
}

/** The item as something to have: Chinese says 没有 of none, and no number. */
function hadItem(observation: Observation, index: DatasetIndex): Phrase {
  const { item } = phrasesOf(metricOf(observation, index))
  if (!item || !isNone(observation) || spokenAs(observation) === 'announced') return itemOf(observation, index)
  const { text, facts } = figureOf(observation)
  return fill(item, {
    figure: { text: { ...text, zh: '' }, facts: facts.map((entry) => ({ ...entry, says: { ...entry.says, zh: '' } })) },
  })
}

/** Whether there is nothing of a thing; Chinese then says 没有 instead of a number. */
export function isNone({ value, qualifier }: Observation): boolean {
  return value === 0 && qualifier === 'exact'
}

/** "Chengdu had four Tianfu laboratories and 27 national research institutions in 2025": things of one region and time. */
export function haveClause(
  observations: readonly Observation[],
  index: DatasetIndex,
  named: string | null = null,
): Phrase {
  const [first] = observations
  if (!first) throw new Error('Nothing is had')
  const template = { en: '{region} {had} {items} {time}', zh: '{time}{region}{had}' }
  return fill(template, {
    region: regionIn(template, first, index, named),
    had: resting(
      withItems(observations, index),
      observations.map((entry) => property(entry, 'basis')),
    ),
    items: list(observations.map((entry) => hadItem(entry, index))),
    time: timeOf(first, index),
  })
}

/** In English the verb, which the items follow; in Chinese verb and items, because a count of zero takes a verb of its own. */
function withItems(observations: readonly Observation[], index: DatasetIndex): Phrase {
  const [first] = observations
  if (!first) throw new Error('Nothing is had')
  const chinese = (entries: readonly Observation[]) => entries.map((entry) => hadItem(entry, index).text.zh).join('、')
  const some = observations.filter((entry) => !isNone(entry))
  const none = observations.filter(isNone)
  const parts = [some.length > 0 ? `有${chinese(some)}` : '', none.length > 0 ? `没有${chinese(none)}` : '']
  const had: Verb = { past: 'had', base: 'have', zh: parts.filter(Boolean).join('，'), checks: [] }
  if (spokenAs(first) !== 'announced') return inMood(had, first, isPlural(first, index), index)
  return asserted('announced', `公布${chinese(observations)}`, [property(first, 'kind')])
}

/** "The Science City aimed for 320 R&D institutions and 100 key laboratories by 2025". */
export function planClause(targets: readonly Observation[], index: DatasetIndex): Phrase {
  const [first] = targets
  if (!first) throw new Error('A plan needs targets')
  const brief = targets.length > 1
  const items = targets.map((target) => itemOf(target, index, brief))
  return fill(
    { en: '{region} {aimed} {way} {items} {due}', zh: '{region}{due}{aimed}：{way}{items}' },
    {
      region: regionOf(first, index),
      aimed: aimedFor(targets),
      way: wayOf(targets, index),
      items: list(saidOnce(items, targets, index)),
      due: dueBy(first),
    },
  )
}

/** "aimed", of targets or of what was worked out from targets. */
export function aimedFor(targets: readonly Observation[]): Phrase {
  const checks = targets.map((target) => property(target, 'basis'))
  return asserted('aimed', '规划目标', checks)
}

/** "aimed to recruit and train 50 top experts", but as a rule "aimed for 100 key laboratories". */
export function wayOf(targets: readonly Observation[], index: DatasetIndex): Phrase {
  const ways = targets.map((target) => phrasesOf(metricOf(target, index)).way)
  const [way] = ways
  return way && ways.every((other) => other?.en === way.en) ? plainPhrase(way.en, way.zh) : plainPhrase('for', '')
}

/** What all items are, if they are of one kind: "experts". */
export function nounOf(of: readonly Observation[], index: DatasetIndex): Localized | null {
  const nouns = of.map((entry) => phrasesOf(metricOf(entry, index)).noun)
  const [noun] = nouns
  return noun && nouns.every((other) => other?.en === noun.en) ? noun : null
}

/** It stays in the last: "2,500 young and 50 top experts". */
function saidOnce(items: readonly Phrase[], of: readonly Observation[], index: DatasetIndex): readonly Phrase[] {
  const noun = nounOf(of, index)?.en
  if (noun === undefined) return items
  const without = (text: string) => (text.endsWith(` ${noun}`) ? text.slice(0, -noun.length - 1) : text)
  return items.map(({ text, facts }, at) =>
    at === items.length - 1 ? { text, facts } : { text: { ...text, en: without(text.en) }, facts },
  )
}
