import { z } from '../zod'
import { ROLES } from './model'
import { localized, text } from './text-schema'

// How sentences speak of the entries of the dataset. Each table keeps its phrases beside the entry that they name.

const words = (what: string) => localized.exactOptional().describe(what)

/** Phrases of a metric. Those that are templates may use the places in `PHRASE_PLACES`. */
export const metricPhrasesSchema = z.strictObject({
  role: z
    .enum(ROLES)
    .exactOptional()
    .describe(
      'What the metric measures: a change over its period, a change a year, or a value at one time. Without it, the id ' +
        'decides: a change in percent whose id ends in -growth or -cagr',
    ),
  subject: words('What grew or fell, as the subject of a sentence: "R&D spending". The name of the metric if left out'),
  plural: z.boolean().exactOptional().describe('True where the subject takes a plural verb: "exports are", not "is"'),
  item: words('One value as something to have or to plan: "{figure} research institutions"'),
  noun: text
    .exactOptional()
    .describe(
      'The noun that ends the English item; a list of such items says it once: "2,500 young and 50 top experts"',
    ),
  way: words('What a plan does to get the item, if it does more than plan for it: "to attract or train"'),
  single: words('The item where the value is one: "{figure} national laboratory"'),
  value: words('One value as a sentence: "the economic circle generated {figure} {time}"'),
  fall: words('The same sentence where the value is negative'),
  byRegion: words(
    'A sentence about several regions: {region} is the one with the highest value, {others} are the rest',
  ),
  part: words('A share as part of its whole: "{figure} of the land"'),
  contributor: words('Whose share of growth it is, where such shares overlap: "high-tech industries"'),
  ranking: words('The list in which the value is a rank: "the Global Innovation Index"'),
  top: words('The first places of that list: "the world’s {top} clusters"'),
  spread: words('A sentence that says how far values of several years lie apart, where they are not a series'),
})

export const regionPhrasesSchema = z.strictObject({
  name: localized.describe('The name as it stands in a sentence: "the Science City"'),
  plural: z.boolean().default(false).describe('True where the name takes a plural verb'),
})

export const findingPhrasesSchema = z.strictObject({
  headline: words('The finding as a headline of its own, if there is room for more than the clause'),
  clause: localized.describe(
    'The finding as a clause that is short enough for two in one title; in Chinese it follows 报道称',
  ),
})

export const milestonePhrasesSchema = z.strictObject({
  topic: localized.describe(
    'The milestone as a noun phrase, for titles that run from one to another; the year is added',
  ),
})

export const conflictPhrasesSchema = z.strictObject({
  headline: localized.describe('What the conflict comes to, as a sentence that differs from its title'),
})
