import type { Message } from '../../../messages/message'
import { english } from '../../../messages/render'

/** What is wrong with an Office file or PDF that is not read any further. */
export class OfficeFileError extends Error {
  override readonly name = 'OfficeFileError'
  constructor(
    readonly says: Message,
    options?: ErrorOptions,
  ) {
    super(english(says), options)
  }
}
