import type { Message } from '../../../messages/message'
import { english } from '../../../messages/render'

/** Why a file is not read any further. */
export class OfficeFileError extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly says: Message,
    options?: ErrorOptions,
  ) {
    super(english(says), options)
  }
}
