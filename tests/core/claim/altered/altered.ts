import type { ClaimKind } from '../../../../core/template/claim-kinds'

/** One sentence of an altered dataset; `refused` where another stands in place of the claim. */
export interface Said {
  readonly kind: ClaimKind
  readonly of: readonly string[]
  readonly refused?: true
  readonly en: string
  readonly zh: string
}

/** A change of the dataset, and what claims say of it. */
export interface Altered {
  readonly name: string
  /** Observations, or entries of other tables, by id, with what changes in them. */
  readonly edits?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Observations that are added. */
  readonly added?: readonly Readonly<Record<string, unknown>>[]
  readonly says: readonly Said[]
}
