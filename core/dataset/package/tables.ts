import { z } from '../../zod'
import type { Cell } from '../csv'
import { FORMULA_NAMES } from '../formulas'
import type { Dataset } from '../model'
import { KINDS, TIME_FORMS } from '../model'
import { derivedSchema, observationSchema, TABLE_SCHEMAS } from '../schema'
import { localized, text } from '../text-schema'
import { type Column, cellsOf, columnName, columnsOf, type ListKey, valueAt } from './columns'

/** A column of one table that holds ids of another. */
export interface Reference {
  readonly column: string
  readonly table: string
}

/** A table of the package: what its columns are, and its rows. */
export interface PackageTable {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly references: readonly Reference[]
  readonly rows: readonly (readonly Cell[])[]
}

const { variant: _variant, ...observed } = observationSchema.shape
const bound = z.number().nullable()

/** Observations as the dataset has them: stated and derived, with what was worked out. */
const observationRecord = z.object({
  id: text.describe('metric/region/period, with /variant where one metric has two values for them'),
  ...observed,
  kind: z.enum(KINDS).describe('What stands behind the value; "derived" where it was computed from others'),
  basis: observed.kind.describe('The kind, or for a derived value the least certain kind of what it was computed from'),
  unit: observed.unit.unwrap().unwrap().describe('The unit'),
  bounds: z.object({
    low: bound.describe(
      'The least that the value may be, by its rounding and qualifier; empty where nothing bounds it',
    ),
    high: bound.describe('The greatest that the value may be; empty where nothing bounds it'),
  }),
  time: z
    .object({
      form: z.enum(TIME_FORMS).describe('What the period stands for'),
      start: text.describe('The first day of the period (ISO 8601)'),
      end: text.describe('The last day of the period (ISO 8601)'),
    })
    .nullable(),
  change: TABLE_SCHEMAS.metrics.shape.change,
  unitName: TABLE_SCHEMAS.metrics.shape.unitName,
  derivation: z
    .object({
      formula: z.enum(FORMULA_NAMES).describe('The formula by which it was computed'),
      inputs: derivedSchema.shape.inputs,
      words: localized.describe('The calculation in figures'),
    })
    .nullable(),
})

const sourceRecord = TABLE_SCHEMAS.sources.extend({
  citationFull: localized.describe('Everything by which a reader finds it, and what it does not say'),
  attribution: localized.describe('Whom to credit beside a chart'),
})

interface TableOutline {
  readonly title: string
  readonly description: string
  readonly schema: z.ZodObject
  readonly references: Readonly<Record<string, string>>
  /** What the tables of its lists are called, and which table their entries name, by the key of the list. */
  readonly lists?: Readonly<Record<string, { readonly name: string; readonly table: string }>>
}

const stated = { source: 'sources' }
const measured = { metric: 'metrics', region: 'regions', ...stated }
const related = { related_change: 'observations', related_usd: 'observations' }

/** What the package says of each table of the dataset. */
const OUTLINES: Readonly<Record<TableOfDataset, TableOutline>> = {
  observations: {
    title: 'Observations',
    description:
      'One value of a metric in a region and period, with the source and paragraph that state it. A derived value has the source and paragraph of its first input.',
    schema: observationRecord,
    references: { ...measured, ...related },
    lists: { derivation_inputs: { name: 'derivation-inputs', table: 'observations' } },
  },
  metrics: {
    title: 'Metrics',
    description: 'What is measured, and how sentences speak of it.',
    schema: TABLE_SCHEMAS.metrics,
    references: { theme: 'themes' },
  },
  regions: {
    title: 'Regions',
    description: 'The territories of the figures.',
    schema: TABLE_SCHEMAS.regions,
    references: { within: 'regions' },
  },
  themes: { title: 'Themes', description: 'Topics.', schema: TABLE_SCHEMAS.themes, references: {} },
  sources: {
    title: 'Sources',
    description: 'The documents that state the facts. An empty cell is unknown: see the table of rules.',
    schema: sourceRecord,
    references: {},
  },
  milestones: {
    title: 'Milestones',
    description: 'Dated events.',
    schema: TABLE_SCHEMAS.milestones,
    references: { theme: 'themes', ...stated },
  },
  findings: {
    title: 'Findings',
    description: 'What sources state in words, paraphrased and attributed.',
    schema: TABLE_SCHEMAS.findings,
    references: { theme: 'themes', ...stated },
    lists: { regions: { name: 'finding-regions', table: 'regions' } },
  },
  conflicts: {
    title: 'Conflicts',
    description: 'Statements that do not fit each other, or are easily misread.',
    schema: TABLE_SCHEMAS.conflicts,
    references: { theme: 'themes' },
    lists: {
      observations: { name: 'conflict-observations', table: 'observations' },
      sources: { name: 'conflict-sources', table: 'sources' },
    },
  },
  rules: {
    title: 'Rules',
    description: 'How the dataset was written down: how paragraphs are counted, what is unknown, its license.',
    schema: TABLE_SCHEMAS.rules,
    references: {},
  },
}

/** Former ids are no facts, so that their table is not part of the package. */
type TableOfDataset = Exclude<keyof Dataset, 'renamed'>
const ALL = Object.keys(OUTLINES) as readonly TableOfDataset[]

/** Tables of a dataset as the package has them; lists inside entries are tables of their own, an entry to a row. */
export function packageTables(dataset: Dataset, names: readonly TableOfDataset[] = ALL): readonly PackageTable[] {
  return names.flatMap((name) => tablesOf(name, dataset[name], OUTLINES[name]))
}

interface Entry {
  readonly id: string
}

function tablesOf(name: string, entries: readonly Entry[], outline: TableOutline): PackageTable[] {
  const { columns, lists } = columnsOf(outline.schema)
  const table: PackageTable = {
    name,
    title: outline.title,
    description: outline.description,
    columns,
    key: ['id'],
    references: Object.entries(outline.references).map(([column, to]) => ({ column, table: to })),
    rows: entries.map((entry) => cellsOf(columns, entry)),
  }
  return [table, ...lists.map((list) => listTable(name, entries, list, outline))]
}

function listTable(owner: string, entries: readonly Entry[], list: ListKey, outline: TableOutline): PackageTable {
  const called = outline.lists?.[columnName(list.path)]
  if (!called) throw new Error(`The package has no name for the list ${list.path.join('.')} of ${owner}`)
  const member = called.table.replace(/s$/, '')
  const id = `${owner.replace(/s$/, '')}_id`
  const column = (name: string, description: string): Column => ({
    name,
    path: [name],
    type: name === 'position' ? 'integer' : 'string',
    description,
    required: true,
  })
  return {
    name: called.name,
    title: `${outline.title}: ${list.path.join(' ')}`,
    description: list.description,
    columns: [
      column(id, `The id in ${owner}`),
      column('position', 'Its place in the list, counted from 1'),
      column(`listed_${member}`, `The id in ${called.table}`),
    ],
    key: [id, 'position'],
    references: [
      { column: id, table: owner },
      { column: `listed_${member}`, table: called.table },
    ],
    rows: entries.flatMap((entry) => {
      const members = (valueAt(entry, list.path) ?? []) as readonly string[]
      return members.map((one, i) => [entry.id, i + 1, one])
    }),
  }
}
