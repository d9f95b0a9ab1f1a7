import { FORMATS, type FormatOptions, formatOf } from './export-formats'
import type { ExportOption } from './export-options'
import { z } from './zod'

/** The values of every format's options: nothing missing, nothing more, no other value. */
export const formatOptionsSchema = z
  .strictObject(Object.fromEntries(FORMATS.map((id) => [id, valuesSchema(formatOf(id).options)])))
  // The schema is made of the same records as the type.
  .transform((values) => values as unknown as FormatOptions)

function valuesSchema(options: Readonly<Record<string, ExportOption>>) {
  return z.strictObject(
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, valueSchema(option)])),
  )
}

/** What an option may be. */
export function valueSchema(option: ExportOption) {
  return option.kind === 'flag' ? z.boolean() : z.enum(option.choices)
}
