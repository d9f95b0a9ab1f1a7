/** What a kind of sentence says, and what it expects in `of`. */
export interface ClaimKindNotes {
  readonly says: string
  readonly of: string
}

/**
 * The sentences that can be worked out from data; the reference for authors shows them with an example each. The order of
 * `of` matters where it is said so. Wherever observations are expected, the id of a metric or of a theme stands for all its
 * observations.
 */
const KINDS = {
  auto: { says: 'The kind that suits the ids given', of: 'anything that another kind takes' },
  // About change
  growth: {
    says: 'How much something grew, and since when',
    of: 'one growth rate, or the first and the last value of one metric and region',
  },
  change: {
    says: 'How much something grew, with both values instead of the rate',
    of: 'two or more values of one metric and region',
  },
  pace: { says: 'How much something grew a year', of: 'one growth rate a year' },
  'faster-growth': {
    says: 'What grew, and what grew faster',
    of: 'two growth rates over the same years, the slower first',
  },
  leader: { says: 'What of several grew most', of: 'two or more growth rates over the same years' },
  projection: {
    says: 'What a value is projected to reach, and where it stood',
    of: 'a projected value, with earlier values of the same metric and region or without',
  },
  overtaking: { says: 'What has passed what', of: 'four values: A then, A now, B then, B now; B has passed A' },
  // About size
  level: { says: 'One value', of: 'one value of any kind' },
  levels: { says: 'Several values, as many as fit', of: 'two or more values, of one region or several' },
  comparison: {
    says: 'By how much one value exceeds another',
    of: 'two values of one unit and year: two metrics of one region, or two regions of one metric',
  },
  share: { says: 'A share of a whole', of: 'one share' },
  'outsize-share': {
    says: 'How much is made of how little',
    of: 'two shares of one region: the small base first (land), then what it makes (economy)',
  },
  contributions: {
    says: 'The largest of several shares, and that they overlap',
    of: 'two or more shares that overlap',
  },
  duration: {
    says: 'How long the way takes, and how often a train goes',
    of: 'a travel time, with the interval between trains or without',
  },
  // About rank
  ranks: { says: 'Where regions stood and stand', of: 'ranks of one or several regions, each in two years' },
  'rank-step': {
    says: 'By how many places a region moved, with the doubt whether both lists are one',
    of: 'two ranks of one region, the later of another source',
  },
  // About plans
  targets: { says: 'How many targets a plan sets, and in how many fields', of: 'several targets' },
  'target-group': { says: 'What a plan aims for in one field, as much as fits', of: 'targets of one field' },
  // About other tables
  milestones: { says: 'What happened when', of: 'one or more ids of milestones' },
  findings: { says: 'What somebody says', of: 'one or more ids of findings' },
  conflicts: { says: 'How many figures need care', of: 'one or more ids of conflicts' },
  evidence: {
    says: 'What a slide rests on: how many figures, of how many documents, how many derived',
    of: 'observations',
  },
} as const satisfies Readonly<Record<string, ClaimKindNotes>>

export type ClaimKind = keyof typeof KINDS
export const CLAIM_KIND_NOTES: Readonly<Record<ClaimKind, ClaimKindNotes>> = KINDS
export const CLAIM_KINDS = Object.keys(KINDS) as readonly ClaimKind[]
