import { type DatasetIndex, getOrThrow, metricName } from '../dataset/lookup'
import type { Metric, Observation } from '../dataset/model'
import { metricOf } from './context'
import { phrasesOf, regionPhrases, subjectOf } from './dataset-phrases'
import { type Check, constant, fact, minus, property, valueIn } from './facts'
import { amountOf, figureOf, multipleOf, numberWordOf, overFigureOf } from './figure'
import { counting } from './numerals'
import { dueBy, dueIn, presumedTime, sinceStart, timeOf } from './period'
import { asserted, fill, list, type Phrase, plainPhrase } from './phrase'

// What several kinds of claim say in the same way: one value, a list of things, a region, who worked it out.

/** One value as a sentence, its kind audible. */
export function valueClause(observation: Observation, index: DatasetIndex): Phrase {
  if (observation.kind === 'target') return planClause([observation], index)
  const clause = bareClause(observation, index)
  return observation.kind === 'derived' ? byCalculation(clause, [observation]) : clause
}

/** "The Science City plans for 320 R&D institutions and 100 key laboratories by 2025". */
export function planClause(targets: readonly Observation[], index: DatasetIndex): Phrase {
  const [first] = targets
  if (!first) throw new Error('A plan needs targets')
  const { name, plural } = regionPhrases(getOrThrow(index.region, first.region))
  return fill(
    { en: '{region} {plans} {way} {items} {due}', zh: '{region}{due}{plans}：{way}{items}' },
    {
      region: plainPhrase(name.en, name.zh),
      plans: asserted(
        plural ? 'plan' : 'plans',
        '规划目标',
        targets.map((target) => property(target, 'kind')),
      ),
      way: wayOf(targets, index),
      items: list(
        saidOnce(
          targets.map((target) => itemOf(target, index, targets.length > 1)),
          targets,
          index,
        ),
      ),
      due: dueIn(first),
    },
  )
}

/** "plans to attract or train 50 top experts", but as a rule "plans for 100 key laboratories". */
function wayOf(targets: readonly Observation[], index: DatasetIndex): Phrase {
  const ways = targets.map((target) => phrasesOf(metricOf(target, index)).way)
  const [way] = ways
  return way && ways.every((other) => other?.en === way.en) ? plainPhrase(way.en, way.zh) : plainPhrase('for', '')
}

/** A noun that ends every item stays in the last: "2,500 young and 50 top experts". */
function saidOnce(items: readonly Phrase[], of: readonly Observation[], index: DatasetIndex): readonly Phrase[] {
  const [noun, ...others] = new Set(of.map((entry) => phrasesOf(metricOf(entry, index)).noun))
  if (noun === undefined || others.length > 0) return items
  const without = (text: string) => (text.endsWith(` ${noun}`) ? text.slice(0, -noun.length - 1) : text)
  return items.map(({ text, facts }, at) =>
    at === items.length - 1 ? { text, facts } : { text: { ...text, en: without(text.en) }, facts },
  )
}

/** "Chengdu has four Tianfu laboratories and 27 national research institutions". */
export function haveClause(observations: readonly Observation[], index: DatasetIndex): Phrase {
  const [first] = observations
  if (!first) throw new Error('Nothing is had')
  const { plural } = regionPhrases(getOrThrow(index.region, first.region))
  return fill(
    { en: `{region} ${plural ? 'have' : 'has'} {items}`, zh: '{region}拥有{items}' },
    { region: regionOf(first, index), items: list(observations.map((entry) => itemOf(entry, index))) },
  )
}

/** One value as a thing: "more than 500 high-tech enterprises"; in lists "over 500". */
function itemOf(observation: Observation, index: DatasetIndex, brief = false): Phrase {
  const metric = metricOf(observation, index)
  const { item, single } = phrasesOf(metric)
  const template = observation.value === 1 && single ? single : item
  const figure = brief ? overFigureOf(observation) : figureOf(observation)
  if (template) return fill(template, { figure })
  return fill({ en: '{name}: {figure}', zh: '{name}{figure}' }, { name: namePhrase(metric, observation), figure })
}

/** "By our calculation, …": said of what no source states; `checks` are the calculation. */
export function byOurCalculation(clause: Phrase, checks: readonly Check[]): Phrase {
  return fill(
    { en: '{by}, {clause}', zh: '{by}，{clause}' },
    { by: asserted('by our calculation', '据测算', checks), clause },
  )
}

function byCalculation(clause: Phrase, derived: readonly Observation[]): Phrase {
  return byOurCalculation(
    clause,
    derived.map((entry) => property(entry, 'kind')),
  )
}

/** Says so where any of the values was derived. */
export function calculatedIfDerived(clause: Phrase, observations: readonly Observation[]): Phrase {
  const derived = observations.filter((observation) => observation.kind === 'derived')
  return derived.length > 0 ? byCalculation(clause, derived) : clause
}

export function regionOf(observation: Observation, index: DatasetIndex): Phrase {
  const { name } = regionPhrases(getOrThrow(index.region, observation.region))
  return asserted(name.en, name.zh, [property(observation, 'region')])
}

export function subjectPhrase(observation: Observation, index: DatasetIndex): Phrase {
  const { en, zh } = subjectOf(metricOf(observation, index))
  return plainPhrase(en, zh)
}

function bareClause(observation: Observation, index: DatasetIndex): Phrase {
  const metric = metricOf(observation, index)
  const { value, fall, item } = phrasesOf(metric)
  const template = observation.value < 0 ? (fall ?? value) : value
  if (!template && item) return haveClause([observation], index)
  return fill(template ?? { en: '{name}: {figure} {time}', zh: '{time}{name}：{figure}' }, {
    ...parts(observation, index),
    name: namePhrase(metric, observation),
  })
}

function namePhrase(metric: Metric, observation: Observation): Phrase {
  const { en, zh } = metricName(metric, observation)
  return plainPhrase(en, zh)
}

/** Everything that the template of a value may mention. */
function parts(observation: Observation, index: DatasetIndex): Readonly<Record<string, Phrase>> {
  const { en, zh } = numberWordOf(observation).text
  return {
    figure: figureOf(observation),
    number: numberWordOf(observation),
    all: asserted(`all ${en}`, zh, numberWordOf(observation).facts),
    multiple: multipleOf(observation),
    amount: amountOf(observation),
    places: placesDown(observation),
    region: regionOf(observation, index),
    time: timeOf(observation),
    presumed: presumedTime(observation),
    due: dueBy(observation),
    since: sinceStart(observation),
    projected: asserted('projected', '预计', kindChecks(observation, 'projected', index)),
    plans: asserted('plans', '计划', kindChecks(observation, 'target', index)),
  }
}

/** An observation is projected or planned, or is worked out from others that are. */
function kindChecks(observation: Observation, kind: Observation['kind'], index: DatasetIndex) {
  const inputs = observation.derivation?.inputs.flatMap((id) => index.observation.get(id) ?? []) ?? []
  return [observation, ...inputs].filter((entry) => entry.kind === kind).map((entry) => property(entry, 'kind'))
}

function placesDown(observation: Observation): Phrase {
  const places = Math.abs(observation.value)
  return asserted(`${counting(places).en} place${places === 1 ? '' : 's'}`, `${places}位`, [
    fact(minus(constant(0), valueIn(observation)), '=', constant(places)),
  ])
}
