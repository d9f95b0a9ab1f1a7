import type { Localized } from '../../../core/locale'

/** Why a file is not read any further, without a full stop. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly says: Localized,
    options?: ErrorOptions,
  ) {
    super(says.en, options)
  }
}
