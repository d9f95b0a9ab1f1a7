/**
 * The sentences that can be worked out from data, and what each expects in `of`. Order matters where it is said so.
 * Wherever observations are expected, the id of a metric or of a theme stands for all its observations.
 *
 * About change
 * - `growth`         one growth rate (`rd-investment-growth/…`), or the first and last value of one metric and region
 * - `change`         two or more values of one metric and region: the same, with both values instead of the rate
 * - `pace`           one growth rate a year (`innovation-index-cagr/…`)
 * - `faster-growth`  two growth rates over the same years, the slower first
 * - `leader`         two or more growth rates over the same years; says which grew most
 * - `projection`     a projected value, with earlier values of the same metric and region or without
 * - `overtaking`     four values: A then, A now, B then, B now; B has passed A
 * About size
 * - `level`          one value of any kind
 * - `levels`         two or more values, of one region or several; names as many as fit
 * - `comparison`     two values of one unit and year: two metrics of one region, or two regions of one metric
 * - `share`          one share of a whole
 * - `outsize-share`  two shares of one region, the small base first (land), then what it makes (economy)
 * - `contributions`  two or more shares that overlap; names the largest and says that they overlap
 * - `duration`       a travel time, with the interval between trains or without
 * About rank
 * - `ranks`          ranks of one or several regions, each in two years
 * - `rank-step`      two ranks of one region, the later of another source: hedged
 * About plans
 * - `targets`        several targets; counts them and their fields
 * - `target-group`   targets of one field; names as many as fit
 * About other tables
 * - `milestones`     one or more ids of milestones
 * - `findings`       one or more ids of findings
 * - `conflicts`      one or more ids of conflicts
 * - `evidence`       observations; counts them, their sources, and how many are derived
 *
 * - `auto`           anything above, by the shape of `of`
 */
export const CLAIM_KINDS = [
  'auto',
  'growth',
  'change',
  'pace',
  'faster-growth',
  'leader',
  'projection',
  'overtaking',
  'level',
  'levels',
  'comparison',
  'share',
  'outsize-share',
  'contributions',
  'duration',
  'ranks',
  'rank-step',
  'targets',
  'target-group',
  'milestones',
  'findings',
  'conflicts',
  'evidence',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
