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
  subject: words(
    'What is measured, as the subject of a sentence: "R&D investment {in region}". The name of the metric if left out',
  ),
  plural: z.boolean().exactOptional().describe('True where the subject takes a plural verb: "exports are", not "is"'),
  item: words('One value as something to have or to plan, without its region: "{figure} research institutions"'),
  single: words('The item where the value is one: "{figure} national laboratory"'),
  noun: words('What the item is, where several such items are of one kind: "2,500 young and 50 top experts"'),
  way: words('What a plan does to get the item, if it does more than aim for it: "to recruit and train"'),
  when: z
    .enum(['in', 'over', 'from'])
    .exactOptional()
    .describe(
      'How the time of a value is said: "in 2020–2024", "from 2020 to 2024", "from December 2020". Without it, a change ' +
        'is over its period and any other value in it',
    ),
  value: words('One observed value as a sentence in the past tense: "{region} generated {figure}"; its time is added'),
  fall: words('The same sentence where the value is negative'),
  unchanged: words('The same sentence where the value of a change is zero'),
  ahead: words('The same sentence where the value is projected and not negative'),
  byRegion: words(
    'A sentence about several regions: {region} is the one with the highest value, {others} are the rest',
  ),
  base: words('A share of what is there to work with, as part of its whole: "{figure} of the national land area"'),
  made: words('A share of what is made of it: "{figure} of the national economy"'),
  contributor: words('Whose share of growth it is: "high-tech industries"'),
  whole: words('Of what it is a share, if the source says so: "industrial growth {in region}"; only such are compared'),
  ranking: words('Among whom the value is a rank: "global technology clusters"'),
  top: words('The first places of that list: "the world’s {top} technology clusters"'),
  spread: words('A sentence that says how far values of several years lie apart, where they are not a series'),
})

export const regionPhrasesSchema = z.strictObject({
  name: localized.describe('The name as it stands in a sentence: "the Science City"'),
  plural: z.boolean().default(false).describe('True where the name takes a plural verb'),
  in: text.exactOptional().describe('The English word for "in" before the name, where it is another: "on"'),
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
