import type { z } from '../../core/zod'

/** The part of JSON Schema that zod writes. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** A key that an author may write. */
export interface Property {
  readonly key: string
  readonly meaning: string
  /** What is allowed there, as Markdown. */
  readonly value: string
  /** What counts where it is left out, as Markdown; null where it must be written. */
  readonly without: string | null
}

/** One object of a template, or a set of names. */
export interface Section {
  readonly title: string
  readonly intro: string
  readonly properties: readonly Property[]
}
