import { type Message, message } from '../../../messages/message'
import type { ReadOnlyReason } from './open-files'

type Messages = Readonly<Record<ReadOnlyReason, (name: string) => Message>>

/** Why a file is shown read-only. */
export const READ_ONLY_NOTICES: Messages = {
  held: (name) => message('open-elsewhere', { name }),
  protected: (name) => message('write-protected', { name }),
}

/** Why a file is not replaced. */
export const REPLACE_REFUSALS: Messages = {
  held: (name) => message('cannot-replace-open-file', { name }),
  protected: (name) => message('cannot-replace-protected', { name }),
}
