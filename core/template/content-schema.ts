import { CHART_TYPES } from '../chart-types'
import { z } from '../zod'
import { CLAIM_KINDS } from './claim-kinds'
import { localizedSchema } from './shared-schema'

/**
 * What slots hold, in storylines and decks alike. Numbers are references: ids of observations, or tokens such as
 * `{{rd-investment/circle/2023}}` inside a text.
 */
export const claimSchema = z.strictObject({
  claim: z.enum(CLAIM_KINDS).describe('How the sentence is worked out from the observations'),
  of: z
    .array(z.string())
    .describe('Ids of the observations (or themes, milestones) that the claim speaks of, in order'),
})

/** A text: the same in every language, one per language, a claim, or a finding quoted from the dataset. */
export const textSchema = z.union([z.string(), localizedSchema, claimSchema, z.strictObject({ finding: z.string() })])
export type TextContent = z.infer<typeof textSchema>
export type ClaimReference = z.infer<typeof claimSchema>

const observationIds = z.array(z.string())

export const chartSchema = z.strictObject({
  form: z
    .enum([...CHART_TYPES, 'auto'])
    .default('auto')
    .describe('The form of the chart; "auto" lets the shape of the data decide'),
  observations: observationIds.min(1),
  title: textSchema.optional().describe('A line above the chart saying what is measured'),
  rate: z.string().optional().describe('The observation of a yearly rate that is written along the line of a slope'),
})

export type ChartContent = z.infer<typeof chartSchema>

export const tableSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: textSchema,
        observations: observationIds.min(1),
      }),
    )
    .min(1),
})

export type TableContent = z.infer<typeof tableSchema>

/** One shape for each thing a slot can accept; exactly one key. */
export const slotContentSchema = z.union([
  z.strictObject({ text: textSchema }),
  z.strictObject({ points: z.array(textSchema).min(1) }),
  z.strictObject({ metrics: observationIds.min(1) }),
  z.strictObject({ chart: chartSchema }),
  z.strictObject({ table: tableSchema }),
  z.strictObject({ shares: observationIds.min(1) }),
  z.strictObject({ milestones: z.array(z.string()).min(1) }),
  z.strictObject({ findings: z.array(z.string()).min(1) }),
  z.strictObject({ conflicts: z.array(z.string()).min(1) }),
])
export type SlotContent = z.infer<typeof slotContentSchema>

/** What a slot can accept: the names of the keys above. */
export const SLOT_TYPES = [
  'text',
  'points',
  'metrics',
  'chart',
  'table',
  'shares',
  'milestones',
  'findings',
  'conflicts',
] as const
export type SlotType = (typeof SLOT_TYPES)[number]

/** Which of the types a content is. */
export function slotTypeOf(content: SlotContent): SlotType {
  return Object.keys(content)[0] as SlotType
}
