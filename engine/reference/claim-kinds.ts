import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { CLAIM_KIND_NOTES, CLAIM_KINDS, type ClaimKind } from '../../core/template/claim-kinds'
import { english } from '../../messages/render'

const INTRO = `One of these. The order of \`of\` matters where it is said so, and the id of a metric or of a theme stands for all its
observations. The examples are what the program makes of its dataset.
`

const HEAD = '| kind | what it says | `of` | example |\n| --- | --- | --- | --- |\n'

/** A table of every kind of claim: what it says, what it needs, and an example sentence. */
export function claimKindsText(index: DatasetIndex): string {
  return `${INTRO}\n${HEAD}${CLAIM_KINDS.map((kind) => rowText(kind, index)).join('')}`
}

function rowText(kind: ClaimKind, index: DatasetIndex): string {
  const { says, of } = CLAIM_KIND_NOTES[kind]
  const ids = CLAIM_EXAMPLES[kind].map((id) => `\`"${id}"\``).join(', ')
  return `| \`"${kind}"\` | ${says} | ${of} | “${exampleOf(kind, index)}” of ${ids} |\n`
}

function exampleOf(kind: ClaimKind, index: DatasetIndex): string {
  const result = resolveClaim({ claim: kind, of: [...CLAIM_EXAMPLES[kind]] }, index)
  if (!result.ok) throw new Error(`The example of the claim "${kind}" cannot be made: ${english(result.message)}`)
  return `${result.claim.text.en}.`
}

/** Ids of the dataset that an example of each kind of claim is made of. */
const CLAIM_EXAMPLES: Readonly<Record<ClaimKind, readonly string[]>> = {
  auto: ['rd-investment'],
  growth: ['innovation-index/circle/2020', 'innovation-index/circle/2024'],
  change: ['rd-investment/chengdu-chongqing/2020', 'rd-investment/chengdu-chongqing/2023'],
  pace: ['innovation-index-cagr/circle/2020-2024'],
  'faster-growth': [
    'rd-investment-growth/chengdu-chongqing/2020-2023',
    'tech-transactions-growth/chengdu-chongqing/2020-2023',
  ],
  leader: [
    'innovation-cooperation-growth/circle/2020-2024',
    'environmental-support-growth/circle/2020-2024',
    'industrial-linkage-growth/circle/2020-2024',
  ],
  projection: ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025'],
  overtaking: [
    'rd-investment/chengdu-chongqing/2020',
    'rd-investment/chengdu-chongqing/2023',
    'tech-transactions/chengdu-chongqing/2020',
    'tech-transactions/chengdu-chongqing/2023',
  ],
  level: ['high-tech-companies/sichuan-chongqing/2025-02'],
  levels: ['research-instruments/sichuan-chongqing/2025-02', 'large-research-devices/sichuan-chongqing/2025-02'],
  comparison: ['rd-investment/chengdu-chongqing/2023', 'tech-transactions/chengdu-chongqing/2023'],
  share: ['circle-economy-share/circle/2023'],
  'outsize-share': ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
  contributions: [
    'technology-growth-contribution/chongqing/2016-2020',
    'strategic-growth-contribution/chongqing/2016-2020',
    'high-tech-growth-contribution/chongqing/2016-2020',
  ],
  duration: ['rail-travel-time/chengdu-chongqing-line/2020-12-24', 'rail-interval/chengdu-chongqing-line/2021-03'],
  ranks: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
  'rank-step': ['gii-rank/chengdu/2024', 'gii-rank/chengdu/2025'],
  targets: [
    'sc-infrastructure/science-city/2025',
    'sc-rd-intensity/science-city/2025',
    'sc-unicorns/science-city/2025',
  ],
  'target-group': [
    'sc-tech-enterprises/science-city/2025',
    'sc-high-tech-enterprises/science-city/2025',
    'sc-gazelles/science-city/2025',
    'sc-unicorns/science-city/2025',
  ],
  milestones: ['circle-launched', 'one-hour-rail'],
  findings: ['weak-integration'],
  conflicts: ['growth-beside-level', 'overlapping-contributions'],
  evidence: ['rd-investment'],
}
