import { resolveClaim } from '../../core/claim/claim'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { CLAIM_KIND_NOTES, CLAIM_KINDS, type ClaimKind } from '../../core/template/claim-kinds'
import { sentence } from '../files/problem'
import { CLAIM_EXAMPLES } from './claim-examples'

const INTRO = `One of these. The order of \`of\` matters where it is said so, and the id of a metric or of a theme stands for all its
observations. The examples are what the program makes of its dataset.
`

const HEAD = '| kind | what it says | `of` | example |\n| --- | --- | --- | --- |\n'

/** A table of every kind of claim: what it says, what it wants, and a sentence that was worked out. */
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
  if (!result.ok) throw new Error(`The example of the claim "${kind}" cannot be made: ${result.message.en}`)
  return sentence(result.claim.text.en)
}
