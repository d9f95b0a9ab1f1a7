import { readCsv } from '../../../core/dataset/csv'
import { KINDS, QUALIFIERS, UNITS } from '../../../core/dataset/model'
import { INFERRED_DATE, ORIGINS, provenanceOf, statementOf } from '../../../core/dataset/number-in-words'
import { BETWEEN_SOURCES } from '../../../core/dataset/observation-columns'
import type { Lang, Localized } from '../../../core/locale'
import { z } from '../../../core/zod'
import { message } from '../../../messages/message'
import { UnreadableFileError } from '../../ooxml/reading/unreadable-file-error'
import type { InspectedNumber, InspectedStatement } from '../model'

/** What each slide states, by the slide's number. */
export type NumbersOfSlides = ReadonlyMap<number, Readonly<Stated>>

interface Stated {
  readonly numbers: InspectedNumber[]
  readonly statements: InspectedStatement[]
}

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/)
  .transform(Number)

/** Where a row comes from, whatever it states. */
const provenance = {
  stated_in_en: z.string(),
  stated_in_zh: z.string(),
  via_en: z.string(),
  via_zh: z.string(),
  calculation_en: z.string(),
  calculation_zh: z.string(),
}

/** What is read of a row of `numbers.csv`; columns that later versions add are passed over. */
const rowSchema = z.object({
  slides: z.string().regex(/^\d+( \d+)*$/),
  id: z.string(),
  metric_name_en: z.string(),
  metric_name_zh: z.string(),
  region_name_en: z.string(),
  region_name_zh: z.string(),
  period: z.string(),
  value: number,
  unit: z.enum(UNITS),
  unit_name_en: z.string(),
  unit_name_zh: z.string(),
  is_change: z.enum(['true', 'false']),
  decimals: number.pipe(z.int().min(0).max(20)),
  kind: z.enum(KINDS),
  qualifier: z.enum(QUALIFIERS),
  words_en: z.string(),
  words_zh: z.string(),
  ...provenance,
  note_en: z.string(),
  note_zh: z.string(),
  metric_note_en: z.string().default(''),
  metric_note_zh: z.string().default(''),
})

/** The same of a row that is no observation. */
const statementSchema = z.object({
  slides: z.string().regex(/^\d+( \d+)*$/),
  id: z.string(),
  entry: z.enum(ORIGINS),
  period_inferred: z.enum(['true', 'false', '']),
  statement_en: z.string(),
  statement_zh: z.string(),
  ...provenance,
})

type Row = z.output<typeof rowSchema>
type StatementRow = z.output<typeof statementSchema>
type LocalizedColumn = 'unit_name' | 'words' | 'via' | 'calculation' | 'note' | 'metric_note'
type Texts<N extends string> = Readonly<Record<`${N}_${Lang}`, string>>

/**
 * Reads the table of numbers that a PDF holds: each in the words that speaker notes have for it.
 *
 * @throws UnreadableFileError where it is not the table that was written.
 */
export function readNumbers(bytes: Uint8Array, name: string, lang: Lang): NumbersOfSlides {
  const found = new Map<number, Stated>()
  const { numbers, statements } = rowsOf(bytes, name)
  const onSlides = ({ slides }: Pick<Row, 'slides'>) =>
    [...new Set(slides.split(' ').map(Number))].map((slide) => {
      const stated = found.get(slide) ?? { numbers: [], statements: [] }
      found.set(slide, stated)
      return stated
    })
  for (const row of numbers) {
    const number = numberOf(row, lang)
    for (const stated of onSlides(row)) stated.numbers.push(number)
  }
  for (const row of statements) {
    const statement = inspectedStatement(row, lang)
    for (const stated of onSlides(row)) stated.statements.push(statement)
  }
  return found
}

/** Older tables have no column `entry`: all of their rows are observations. */
function rowsOf(bytes: Uint8Array, name: string) {
  const [head = [], ...rows] = readCsv(new TextDecoder('utf-8').decode(bytes)) ?? []
  const records = rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
  const isNumber = ({ entry = 'observation' }: Record<string, string>) => entry === 'observation'
  const numbers = z.array(rowSchema).safeParse(records.filter(isNumber))
  const statements = z.array(statementSchema).safeParse(records.filter((record) => !isNumber(record)))
  if (!numbers.success || !statements.success || !head.includes('id'))
    throw new UnreadableFileError(message('damaged-attachment', { name }))
  return { numbers: numbers.data, statements: statements.data }
}

function inspectedStatement(row: StatementRow, lang: Lang): InspectedStatement {
  const { entry, id } = row
  const sources = row[`stated_in_${lang}`].split(BETWEEN_SOURCES[lang])
  const note = row.period_inferred === 'true' ? INFERRED_DATE : null
  const provenance = { sources, via: either(row, 'via'), kind: entry, calculation: either(row, 'calculation') }
  return {
    entry,
    id,
    statement: row[`statement_${lang}`],
    provenance: provenanceOf({ ...provenance, note }, lang),
  }
}

function numberOf(row: Row, lang: Lang): InspectedNumber {
  const metric = { en: row.metric_name_en, zh: row.metric_name_zh }
  const region = { en: row.region_name_en, zh: row.region_name_zh }
  const { period, value, unit, decimals, qualifier, kind } = row
  const observation = {
    period: period === '' ? null : period,
    value,
    unit,
    decimals,
    qualifier,
    change: row.is_change === 'true',
    words: either(row, 'words'),
    unitName: either(row, 'unit_name'),
  }
  const provenance = {
    sources: row[`stated_in_${lang}`].split(BETWEEN_SOURCES[lang]),
    kind,
    via: either(row, 'via'),
    calculation: either(row, 'calculation'),
    note: either(row, 'note') ?? either(row, 'metric_note'),
  }
  return {
    observation: row.id,
    statement: statementOf({ metric, region, observation }, lang),
    provenance: provenanceOf(provenance, lang),
  }
}

/** A text in both languages, or null where there is none. */
function either<N extends LocalizedColumn>(row: Texts<N>, column: N): Localized | null {
  const text = { en: row[`${column}_en`], zh: row[`${column}_zh`] }
  return text.en === '' && text.zh === '' ? null : text
}
