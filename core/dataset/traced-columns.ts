import { LANGS, type Lang, type Localized } from '../locale'
import { COLUMN_TITLES } from './column-titles'
import type { Cell } from './csv'
import type { DatasetIndex } from './lookup'
import { BETWEEN_SOURCES, type Column, OBSERVATION_COLUMNS } from './observation-columns'
import {
  behind,
  type Traced,
  tracedCalculation,
  tracedId,
  tracedNote,
  tracedSources,
  tracedStatement,
  tracedVia,
} from './traced'

/** A column of the table of numbers, without what it takes to fill it. */
export type TracedColumn = Omit<Column, 'cell'>

/** Cells by the names of their columns; a column that is not among them is empty. */
export type TracedRow = Readonly<Record<string, Cell>>

/** Every column of a table of what slides state: of `numbers.csv`, and of the sheet of sources in a chart's workbook. */
export const TRACED_COLUMNS: readonly TracedColumn[] = [
  {
    name: 'entry',
    title: COLUMN_TITLES.entry,
    lang: null,
    type: 'string',
    description:
      'What the row is: an observation, a milestone, a finding, a conflict, or a number that a sentence works out of the others',
  },
  ...LANGS.map((lang) => ({
    name: `statement_${lang}`,
    title: COLUMN_TITLES.statement,
    lang,
    type: 'string' as const,
    description: `What is stated, in one line (${lang === 'en' ? 'English' : 'Chinese'})`,
  })),
  ...OBSERVATION_COLUMNS.map(({ cell: _, ...column }) => column),
]

/** The row of what a slide states: everything that the dataset knows of it, in both languages. */
export function tracedRow(traced: Traced, index: DatasetIndex): TracedRow {
  const { is, entry } = traced
  const statements = bothLangs('statement', (lang) => tracedStatement(traced, index, lang))
  if (is === 'observation') {
    const cells = OBSERVATION_COLUMNS.map(({ name, cell }) => [name, cell(entry, index)] as const)
    return { entry: is, ...statements, ...Object.fromEntries(cells) }
  }
  const { stated, sources } = behind(traced, index)
  const source = index.source.get(stated[0]?.source ?? sources[0] ?? '')
  return {
    entry: is,
    ...statements,
    id: tracedId(traced),
    ...ownCells(traced),
    source: source?.id ?? null,
    ...localized('source_citation', source?.citation ?? null),
    ...localized('source_citation_full', source?.citationFull ?? null),
    source_url: source?.url ?? null,
    source_sha256: source?.sha256 ?? null,
    paragraph: stated[0]?.locator.paragraph ?? null,
    ...localized('via', tracedVia(traced)),
    ...bothLangs('stated_in', (lang) => tracedSources(traced, index, lang).join(BETWEEN_SOURCES[lang])),
    ...localized('calculation', tracedCalculation(traced)),
    ...localized('note', tracedNote(traced, index)),
    mentions: 'mentions' in entry ? (entry.mentions?.join(' ') ?? null) : null,
  }
}

/** What only some entries have: a theme, a date, a value. */
function ownCells({ is, entry }: Exclude<Traced, { is: 'observation' }>): TracedRow {
  switch (is) {
    case 'milestone':
      return { theme: entry.theme, period: entry.date, period_inferred: entry.dateInferred ?? false }
    case 'finding':
      return { theme: entry.theme, region: entry.regions.length === 1 ? (entry.regions[0] ?? null) : null }
    case 'conflict':
      return { theme: entry.theme, inputs: entry.observations.join(' ') }
    case 'sentence':
      return { value: entry.value, kind: 'derived', inputs: entry.inputs.join(' '), ...localized('words', entry.words) }
  }
}

function localized(name: string, texts: Localized | null): TracedRow {
  return texts === null ? {} : bothLangs(name, (lang) => texts[lang])
}

function bothLangs(name: string, textIn: (lang: Lang) => string): TracedRow {
  return Object.fromEntries(LANGS.map((lang) => [`${name}_${lang}`, textIn(lang)]))
}
