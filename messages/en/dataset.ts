import type { DatasetMessages, FormulaInputs, Referred } from '../args/dataset'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { THINGS } from './terms'
import { andList, counted, listed, meant, quote } from './wording'

const REFERRED: Readonly<Record<Referred, string>> = {
  source: 'source',
  region: THINGS.region,
  theme: THINGS.theme,
  metric: 'metric',
  observation: THINGS.observation,
  formula: 'formula',
}

const TAKES: Readonly<Record<FormulaInputs, string>> = {
  'later-level-and-growth': 'the later level, then its growth in percent',
  'earlier-and-later-level': 'the earlier level, then the later level',
  'level-and-mark': 'the level reached, then the mark to reach',
  'dividend-and-divisor': 'the dividend, then the divisor',
  'two-values': 'what is subtracted from, then what is subtracted',
  'part-and-whole': 'the part, then the whole',
  parts: 'two or more parts',
  growth: 'a growth in percent',
  'growth-over-years': 'a growth in percent over several years',
}

const place = (name: string): string => printable(`{${name}}`)

/** What is wrong with the tables of the dataset. */
export const dataset: Catalogue<DatasetMessages> = {
  'unknown-table': ({ table, choices }, words) => `The dataset has no table ${quote(table)}.${meant(choices, words)}`,
  'missing-table': ({ table }) => `The table ${quote(table)} is missing. Add the file ${quote(`${table}.json`)}.`,
  'unknown-reference': ({ to, id, choices }, words) =>
    `There is no ${REFERRED[to]} ${quote(id)}.${meant(choices, words)}`,
  'dataset-id-taken': ({ id, table, entry }) =>
    `The id ${quote(id)} is already taken (${printable(table)}, entry ${entry}). Choose another one.`,

  'period-unexplained': () => 'An observation without a period needs a note that says why.',
  'observed-after-source': ({ period, source, date }) =>
    `The period ${period} is later than the source ${quote(source)}, which is dated ${date}, so this cannot have been observed. Correct the period, or set "kind" to "target" or "projected".`,
  'paragraph-beyond-last': ({ source, last, paragraph }) =>
    `The source ${quote(source)} has ${counted(last, 'paragraph')}, so there is no paragraph ${paragraph}.`,
  'wrong-unit': ({ metric, expected, unit }) =>
    `The metric ${quote(metric)} is measured in ${expected}, not ${unit}. Only a "usd" variant may differ.`,
  'wrong-decimals': ({ value, written, decimals }) =>
    `The value ${value} has ${counted(written, 'decimal')}, but "decimals" says ${decimals}.`,
  'not-in-dollars': ({ observation, unit }) => `${quote(observation)} is in ${unit}, not in USD bn.`,

  'wrong-input-count': ({ formula, takes, given }) =>
    `The formula ${quote(formula)} takes ${TAKES[takes]}, but it was given ${counted(given, 'input')}.`,
  'input-without-period': ({ formula, input }) =>
    `The formula ${quote(formula)} needs a period, and ${quote(input)} has none.`,
  'inputs-differ-in-unit': ({ formula, units }) =>
    `The formula ${quote(formula)} takes inputs of one unit, but these are in ${listed(units, 'and')}.`,
  'wrong-input-unit': ({ formula, expected, unit }) =>
    `The formula ${quote(formula)} expects ${expected} here, not ${unit}.`,
  'derived-from-itself': ({ id }) => `${quote(id)} is derived from itself. Remove it from the inputs.`,
  'not-computable': ({ id, inputs }) => `${quote(id)} cannot be computed from ${andList(inputs)}.`,

  'role-needs-percent': ({ role, unit }) =>
    `The role ${quote(role)} is for metrics in percent, and this one is in ${unit}.`,
  'phrase-takes-no-places': ({ phrase, place: name }) =>
    `The phrase ${quote(phrase)} takes no places, so ${place(name)} would not be filled.`,
  'unknown-phrase-place': ({ phrase, place: name, choices }, words) =>
    `The phrase ${quote(phrase)} has no place ${place(name)}.${meant(choices, words)}`,
  'phrase-lacks-place': ({ phrase, place: name }) => `The phrase ${quote(phrase)} needs ${place(name)} in it.`,
  'place-in-one-language': ({ place: name }) =>
    `${place(name)} is in the other language only. Use the same places in both.`,
  'phrase-without-value': ({ phrase }) =>
    `The phrase ${quote(phrase)} does not say its value. Use ${place('figure')} in it.`,
  'unpaired-brace': () => 'A brace is not paired. A place is written {figure}.',
  'phrase-ends-sentence': () => 'A phrase becomes part of a sentence. Remove the punctuation mark at its end.',
  'phrase-not-translated': () => 'The Chinese text is the same as the English one. Translate it.',

  'phrase-lacks-single': () => 'Add the phrase "single" beside "item", for the value one.',
  'phrase-names-region': ({ phrase, region }) =>
    `The phrase ${quote(phrase)} names a region, ${quote(region)}. Use ${place('region')}: the metric may have values of others.`,

  'unknown-figure-form': ({ form, choices }, words) => `A figure has no form ${quote(form)}.${meant(choices, words)}`,
  'typed-figure': ({ figure }) =>
    `${quote(figure)} is typed, so it would not follow the data. Name its observation: ${place('{metric/region/period}')}.`,
  'figure-in-one-language': ({ id }) =>
    `${place(`{${id}}`)} is in the other language only. Name the same figures in both.`,
  'unpaired-figure-braces': () =>
    `Double braces are not paired. A figure in a text is written ${place('{metric/region/period}')}.`,
  'former-id-in-use': ({ id }) =>
    `${quote(id)} is the id of an observation, so it cannot be a former id. Remove this entry or rename the observation.`,
  'region-within-itself': ({ id }) => `The region ${quote(id)} lies within itself. Correct "within".`,

  'metric-without-observations': ({ id }) =>
    `The metric ${quote(id)} has no observations. Add one, or remove the metric.`,
  'source-not-cited': ({ id }) => `Nothing cites the source ${quote(id)}. Add what it states, or remove the source.`,
  'region-not-used': ({ id }) =>
    `No observation and no finding is about the region ${quote(id)}. Add one, or remove the region.`,
  'theme-not-used': ({ id }) =>
    `The theme ${quote(id)} has no metric, milestone, finding or conflict. Add one, or remove the theme.`,
}
