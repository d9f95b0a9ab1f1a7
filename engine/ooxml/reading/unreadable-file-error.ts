import type { Message } from '../../../messages/message'
import { english } from '../../../messages/render'

/** What is wrong with an Office file or PDF that is not read any further. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
  constructor(
    readonly says: Message,
    options?: ErrorOptions,
  ) {
    super(english(says), options)
  }
}
