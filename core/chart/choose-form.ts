import { type Message, message } from '../../messages/message'
import { CHART_FORM_IDS, type ChartFormId } from '../chart-form-ids'
import type { Observation } from '../dataset/model'
import { CHART_FORMS } from './forms/index'

/** The form that tells the story of these observations best. */
export function chooseForm(observations: readonly Observation[]): ChartFormId {
  const scores = CHART_FORM_IDS.map((type) => ({ type, score: CHART_FORMS[type].suits(observations) }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).type
}

/**
 * The form that is drawn: the one asked for where it is allowed and tells the truth about these observations, else the
 * first allowed one that does, else what the shape of the data asks for.
 */
export function formFor(
  wanted: ChartFormId | 'auto',
  allowed: readonly ChartFormId[] | undefined,
  observations: readonly Observation[],
): ChartFormId {
  const fitting = chooseForm(observations)
  const candidates = [wanted === 'auto' ? fitting : wanted, ...(allowed ?? [])]
  return candidates.find((form) => formProblem(form, allowed, observations) === null) ?? fitting
}

/** Said of a form that the layout does not want at this place. */
export const NOT_HERE = message('chart-not-here')

/** Why a form is not drawn, as a sentence: its place takes others, or the data cannot be drawn in it. Null where it is. */
export function formProblem(
  form: ChartFormId,
  allowed: readonly ChartFormId[] | undefined,
  observations: readonly Observation[],
): Message | null {
  return (allowed?.includes(form) ?? true) ? CHART_FORMS[form].problem(observations) : NOT_HERE
}
