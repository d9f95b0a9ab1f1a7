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
    of: 'two observed growth rates over the same years, of one source',
  },
  leader: {
    says: 'What of several grew most, or fell least where all fell',
    of: 'two or more observed growth rates over the same years, of one region or one metric, of one source',
  },
  projection: {
    says: 'What a value is projected to reach or to pass, and where it stood',
    of: 'a projected value, with earlier values of the same metric and region or without',
  },
  overtaking: {
    says: 'What passed what, if it is certain whatever the rounding hides',
    of: 'four observed values of one region and source: A then, A now, B then, B now; B has passed A',
  },
  // About size
  level: { says: 'One value', of: 'one value of any kind' },
  levels: { says: 'Several values, as many as fit', of: 'two or more values, of one region or several' },
  comparison: {
    says: 'By how much one value exceeds another',
    of: 'two observed values of one unit, year and source: two metrics of one region, or ranks of two regions',
  },
  share: { says: 'A share of a whole', of: 'one share' },
  'outsize-share': {
    says: 'How much is made of how little',
    of: 'two observed shares of one region, year and source: the base first (land), then what is made of it (economy)',
  },
  contributions: {
    says: 'Shares of one whole, the largest first',
    of: 'two or more shares; those of which the dataset does not say of what they are a share stay out',
  },
  duration: {
    says: 'How long something took, and perhaps how often it went',
    of: 'one or two times in hours or minutes, of one region',
  },
  // About rank
  ranks: { says: 'Where regions stood and stand', of: 'ranks of one or several regions, each in two years' },
  'rank-step': {
    says: 'By how many places a region moved, with the doubt whether both lists are one',
    of: 'two ranks of one region, the later of another source',
  },
  // About plans
  targets: {
    says: 'How many targets fall or fell due, and whether the dataset knows what came of them',
    of: 'several targets of one plan',
  },
  'target-group': {
    says: 'What a plan aimed for in one field, as much as fits; groups of the same people are added up',
    of: 'targets of one field',
  },
  // About other tables
  milestones: { says: 'What happened when', of: 'one or more ids of milestones' },
  findings: { says: 'What somebody says, and who', of: 'one or more ids of findings' },
  conflicts: { says: 'How many statements need care', of: 'one or more ids of conflicts' },
  evidence: {
    says: 'What a slide rests on: how many figures, of how many documents, how many derived',
    of: 'observations',
  },
} as const satisfies Readonly<Record<string, ClaimKindNotes>>

export type ClaimKind = keyof typeof KINDS
export const CLAIM_KIND_NOTES: Readonly<Record<ClaimKind, ClaimKindNotes>> = KINDS
export const CLAIM_KINDS = Object.keys(KINDS) as readonly ClaimKind[]
