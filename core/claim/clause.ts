import type { DatasetIndex } from '../dataset/lookup'
import type { Metric, MetricPhrases, Observation } from '../dataset/model'
import { placesInWords } from '../dataset/numerals'
import type { Localized } from '../locale'
import { metricOf } from './context'
import { hasWording, phrasesOf } from './dataset-phrases'
import { type Check, constant, fact, minus, property, valueIn } from './facts'
import { amountOf, changeFigureOf, digitsOf, figureOf, multipleOf, qualifierOfSize } from './figure'
import { haveClause, isNone, itemOf, planClause } from './items'
import { framed, inMood, isReplaced, projectedWords, spokenAs, type Verb } from './mood'
import { needs } from './needs'
import { dueBy, timeOf } from './period'
import { asserted, EMPTY_PHRASE, fill, type Phrase, resting } from './phrase'
import { ClaimProblem, problems } from './problem'
import { listHedge } from './ranks'
import { regionIn } from './region'
import { isPluralSubject, subjectPhrase } from './subject'

/**
 * One value as a sentence: what it is of, when, and of what kind. Throws a `ClaimProblem` where its kind cannot be put into
 * words. The region is left out if it is `named` already.
 */
export function valueClause(observation: Observation, index: DatasetIndex, named: string | null = null): Phrase {
  if (isReplaced(observation, index) && observation.basis === 'projected')
    throw cannotSay(observation, needs.notReplaced)
  return framed(bareClause(observation, index, named), [observation], index)
}

function bareClause(observation: Observation, index: DatasetIndex, named: string | null): Phrase {
  const metric = metricOf(observation, index)
  const phrases = phrasesOf(metric)
  const mood = spokenAs(observation)
  if (mood === 'target' && phrases.item) return planClause([observation], index)
  const own = ownTemplate(observation, phrases)
  if (own && canHold(own, observation)) return inTemplate(own, observation, index, named)
  if (phrases.item) return haveClause([observation], index, named)
  if (!phrases.subject && hasWording(metric)) throw cannotSay(observation, needs.mood)
  if (metric.change === true && metric.unit !== 'percent') return increase(observation, index, named)
  return subjectClause(observation, metric, index, named)
}

/** The template that the dataset has for such a value: observed, or projected; above nothing, below it, or nothing. */
function ownTemplate(observation: Observation, phrases: MetricPhrases): Localized | undefined {
  const { value } = observation
  const mood = spokenAs(observation)
  if (mood === 'projected') return value > 0 ? phrases.ahead : undefined
  if (mood === 'target' || mood === 'announced') return undefined
  if (value === 0) return phrases.unchanged ?? (isNone(observation) && phrases.item ? undefined : phrases.value)
  return value < 0 ? phrases.fall : phrases.value
}

/** The bare digits of a value say nothing of what the source said around them. */
function canHold({ en }: Localized, { qualifier }: Observation): boolean {
  return qualifier === 'exact' || !en.includes('{digits}')
}

function inTemplate(template: Localized, observation: Observation, index: DatasetIndex, named: string | null): Phrase {
  const clause = fill(template, {
    ...figures(observation, index),
    region: regionIn(template, observation, index, named),
    time: whenOf(observation, index),
    due: dueBy(observation),
    projected: projectedPhrase(observation, index),
  })
  const worded = ofKind(clause, observation)
  const timed = template.en.includes('{time}') ? worded : withTime(worded, observation, index)
  return withHedge(timed, observation, index)
}

function projectedPhrase(observation: Observation, index: DatasetIndex): Phrase {
  const { en, zh } = projectedWords(observation, isPluralSubject(observation, index), index)
  return asserted(en, zh, [property(observation, 'basis')])
}

/** The words of a template are there for values of this kind, and of this sign, only. */
function ofKind({ text, facts }: Phrase, observation: Observation): Phrase {
  const says = { en: text.en, zh: text.zh.replace(/）$/, '') }
  const sign = fact(valueIn(observation), '=', constant(0))
  const checks: readonly Check[] = [property(observation, 'basis'), ...(observation.value === 0 ? [sign] : [])]
  return { text, facts: [...facts, ...checks.map((check) => ({ ...check, says }))] }
}

function whenOf(observation: Observation, index: DatasetIndex): Phrase {
  const metric = metricOf(observation, index)
  return timeOf(observation, index, phrasesOf(metric).when ?? (metric.change === true ? 'over' : 'in'))
}

function withTime(clause: Phrase, observation: Observation, index: DatasetIndex): Phrase {
  return fill({ en: '{clause} {time}', zh: '{time}{clause}' }, { clause, time: whenOf(observation, index) })
}

/** "if the list is the same", of ranks that may be of two lists. */
function withHedge(clause: Phrase, observation: Observation, index: DatasetIndex): Phrase {
  return fill({ en: '{clause}{hedge}', zh: '{clause}{hedge}' }, { clause, hedge: listHedge(observation, index) })
}

/** "GDP of Chengdu was 2.35 trillion yuan in 2024". */
function subjectClause(observation: Observation, metric: Metric, index: DatasetIndex, named: string | null): Phrase {
  const plural = isPluralSubject(observation, index)
  const figure = figureOf(observation)
  if (phrasesOf(metric).subject === undefined) {
    const name = fill(
      { en: '{subject}: {figure}', zh: '{subject}：{figure}' },
      { subject: subjectPhrase(observation, index), figure },
    )
    if (spokenAs(observation) !== 'observed') throw cannotSay(observation, needs.mood)
    return withTime(resting(name, [property(observation, 'basis')]), observation, index)
  }
  const target = spokenAs(observation) === 'target'
  const template = target
    ? { en: '{subject} {was} {figure} {due}', zh: '{due}{subject}{was}{figure}' }
    : { en: '{subject} {was} {figure} {time}', zh: '{time}{subject}{was}{figure}' }
  return fill(template, {
    subject: subjectPhrase(observation, index, named),
    was: inMood(beingOf(observation, plural), observation, plural, index),
    figure,
    time: whenOf(observation, index),
    due: dueBy(observation),
  })
}

/** Money "came to" or is "to reach" an amount; other values "were" or are "to be" one. */
function beingOf(observation: Observation, plural: boolean): Verb {
  const { unit, words } = observation
  const money = unit === 'CNY bn' || unit === 'CNY tn' || unit === 'USD bn'
  const zh = isHedged(observation) ? '' : '为'
  if (money && words === null) return { past: 'came to', base: 'reach', zh, checks: [] }
  return { past: plural ? 'were' : 'was', base: 'be', zh, checks: [] }
}

/** Chinese says 约5亿元 and 接近7万亿元 without a verb, but 为三分之一. */
export function isHedged({ qualifier, words }: Observation): boolean {
  return words === null ? qualifier !== 'exact' : /^(?:超|约|近|接近|不足|至少|至多)/.test(words.zh)
}

/** "Patents per 10,000 people in Chongqing rose by seven in 2016–2020": a change that is counted. */
function increase(observation: Observation, index: DatasetIndex, named: string | null): Phrase {
  const plural = isPluralSubject(observation, index)
  const verb = changeVerb(observation)
  if (!verb) throw cannotSay(observation, needs.direction)
  return fill(
    { en: '{subject} {verb} {time}', zh: '{time}{subject}{verb}' },
    {
      subject: subjectPhrase(observation, index, named),
      verb: inMood(verb, observation, plural, index),
      time: whenOf(observation, index),
    },
  )
}

function changeVerb(observation: Observation): Verb | null {
  const { low, high } = observation.bounds
  const value = valueIn(observation)
  const { en, zh } = changeFigureOf(observation).text
  const { facts } = changeFigureOf(observation)
  if (observation.value === 0 && low === 0 && high === 0) {
    return { past: 'did not change', base: 'not change', zh: '没有变化', checks: facts }
  }
  if (low !== null && low >= 0 && observation.value > 0) {
    return {
      past: `rose by ${en}`,
      base: `rise by ${en}`,
      zh: `增加${zh}`,
      checks: [fact(value, '>=', constant(0)), ...facts],
    }
  }
  if (high === null || high > 0) return null
  return {
    past: `fell by ${en}`,
    base: `fall by ${en}`,
    zh: `减少${zh}`,
    checks: [fact(value, '<=', constant(0)), ...facts],
  }
}

/** What a template may say of the value. */
function figures(observation: Observation, index: DatasetIndex): Readonly<Record<string, Phrase>> {
  const { item } = phrasesOf(metricOf(observation, index))
  return {
    figure: figureOf(observation),
    items: item ? itemOf(observation, index) : EMPTY_PHRASE,
    digits: digitsOf(observation),
    multiple: multipleOf(observation),
    amount: amountOf(observation),
    places: placesOf(observation),
  }
}

/** "one place", "at least 24 places", up or down. */
export function placesOf(observation: Observation): Phrase {
  const places = Math.abs(observation.value)
  const value = observation.value < 0 ? minus(constant(0), valueIn(observation)) : valueIn(observation)
  const { en, zh } = placesInWords(places)
  const said = qualifierOfSize(observation)
  const checks = observation.qualifier === 'exact' ? [] : [property(observation, 'qualifier')]
  return asserted(said.en + en, said.zh + zh, [fact(value, '=', constant(places)), ...checks])
}

function cannotSay({ id }: Observation, needed: Localized): ClaimProblem {
  return new ClaimProblem(problems.shape('level', needed, [id]))
}
