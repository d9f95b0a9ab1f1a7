import { CHART_FORM_IDS } from '../chart-form-ids'
import { z } from '../zod'
import { CLAIM_KIND_NOTES, CLAIM_KINDS } from './claim-kinds'
import { imageDataSchema } from './image'
import { overwrittenSchema, ownTextSchema, plainTextSchema } from './shared-schema'

/**
 * What slots hold, in storylines and decks alike. Numbers are references: ids of observations, or tokens such as
 * `{{rd-investment/chengdu-chongqing/2023}}` inside a text.
 */
export const claimSchema = z
  .strictObject({
    claim: z
      .enum(CLAIM_KINDS)
      .meta({ id: 'ClaimKind', enumDescriptions: CLAIM_KINDS.map((kind) => CLAIM_KIND_NOTES[kind].says) })
      .describe('How the sentence is worked out from the observations'),
    of: z
      .array(z.string())
      .describe('Ids of the observations (or themes, milestones) that the claim speaks of, in order'),
  })
  .meta({ id: 'Claim' })

export const findingSchema = z
  .strictObject({ finding: z.string().describe('The id of a finding of the dataset') })
  .meta({ id: 'FindingReference' })

/** A text: one string, one per language, a claim, or a finding quoted from the dataset. `written.ts` reads them all. */
export const textSchema = z
  .union([
    z
      .string()
      .describe(
        'A text in the language of its letters; one without letters is the same in both. {{ID}} stands for an observation, {{ID|long}} for one in a form of its own, {{own:12.4% | source}} for a number of your own',
      ),
    overwrittenSchema(z.union([claimSchema, findingSchema])),
    claimSchema,
    findingSchema,
  ])
  .meta({ id: 'Text' })
export type TextContent = z.infer<typeof textSchema>
export type ClaimReference = z.infer<typeof claimSchema>
export type FindingReference = z.infer<typeof findingSchema>

const observationIds = z.array(z.string()).min(1)

export const chartSchema = z.strictObject({
  form: z
    .enum([...CHART_FORM_IDS, 'auto'])
    .default('auto')
    .describe('The form of the chart; "auto" lets the shape of the data decide'),
  observations: observationIds.describe('Ids of the observations that it shows'),
  title: textSchema.optional().describe('A line above the chart saying what is measured'),
  rate: z.string().optional().describe('The observation of a yearly rate that is written along the line of a slope'),
})

export type ChartContent = z.infer<typeof chartSchema>

export const tableSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: textSchema.describe('The head of the group'),
        observations: observationIds.describe('Ids of its observations, a row each'),
      }),
    )
    .min(1)
    .describe('Rows under a head each'),
})

/** A picture that the deck itself holds: no file beside it can go missing, and no address is ever read. */
export const pictureSchema = z.strictObject({
  data: imageDataSchema,
  alt: ownTextSchema.describe('A description for readers who cannot see the picture'),
  credit: plainTextSchema.optional().describe('Whose picture it is; shown in the footer with the sources'),
})
export type PictureContent = z.infer<typeof pictureSchema>

/** One shape for each thing a slot can accept; exactly one key. */
export const slotContentSchema = z
  .union([
    z.strictObject({ text: textSchema.describe('One text') }),
    z.strictObject({ points: z.array(textSchema).min(1).describe('Sentences, a line or more each') }),
    z.strictObject({ metrics: observationIds.describe('Figures: ids of observations, a card each') }),
    z.strictObject({ chart: chartSchema.describe('A chart of observations') }),
    z.strictObject({ table: tableSchema.describe('A table of observations') }),
    z.strictObject({ shares: observationIds.describe('Shares of a whole, in percent: ids of observations') }),
    z.strictObject({ milestones: z.array(z.string()).min(1).describe('Events: ids of milestones') }),
    z.strictObject({ findings: z.array(z.string()).min(1).describe('What somebody says: ids of findings') }),
    z.strictObject({ conflicts: z.array(z.string()).min(1).describe('Where sources disagree: ids of conflicts') }),
    z.strictObject({ image: pictureSchema.describe('A picture') }),
  ])
  .meta({ id: 'SlotContent' })
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
  'image',
] as const
export type SlotType = (typeof SLOT_TYPES)[number]

/** Which of the types a content is. */
export function slotTypeOf(content: SlotContent): SlotType {
  return Object.keys(content)[0] as SlotType
}
