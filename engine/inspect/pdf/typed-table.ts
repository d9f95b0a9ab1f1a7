import { readCsv } from '../../../core/dataset/csv'
import type { Lang } from '../../../core/locale'
import { type ShownTypedNumber, typedNumber } from '../../../core/typed-numbers/provenance'
import { z } from '../../../core/zod'
import { message } from '../../../messages/message'
import { UnreadableFileError } from '../../ooxml/reading/unreadable-file-error'

/** The numbers of each slide that are from no dataset, by the slide's number. */
export type TypedNumbersOfSlides = ReadonlyMap<number, readonly ShownTypedNumber[]>

/** What is read of a row of `typed-numbers.csv`; columns that later versions add are passed over. */
const rowSchema = z.object({
  slides: z.string().regex(/^\d+( \d+)*$/),
  number: z.string(),
  status: z.enum(['own', 'unsourced']),
  source: z.string(),
})

/**
 * Reads the table of the numbers that somebody has typed, each in the words that speaker notes have for it.
 *
 * @throws UnreadableFileError where it is not the table that was written.
 */
export function readTypedNumbers(bytes: Uint8Array, name: string, lang: Lang): TypedNumbersOfSlides {
  const [head = [], ...rows] = readCsv(new TextDecoder('utf-8').decode(bytes)) ?? []
  const records = rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
  const read = z.array(rowSchema).safeParse(records)
  if (!read.success || !head.includes('number')) throw new UnreadableFileError(message('damaged-attachment', { name }))
  const numbers = new Map<number, ShownTypedNumber[]>()
  for (const row of read.data) {
    const shown = typedNumber(row.status, row.number, row.source === '' ? null : row.source, lang)
    for (const slide of new Set(row.slides.split(' ').map(Number)))
      numbers.set(slide, [...(numbers.get(slide) ?? []), shown])
  }
  return numbers
}
