import type { Localized } from '../../../core/locale'
import * as messages from '../messages'
import type { Obstacle } from './open-files'

type Sentences = Readonly<Record<Obstacle, (name: string) => Localized>>

/** Why a file is shown read-only. */
export const OBSTACLE_NOTICES: Sentences = {
  held: messages.heldByAnother,
  protected: messages.writeProtected,
}

/** Why a file is not replaced. */
export const OBSTACLE_REFUSALS: Sentences = {
  held: messages.cannotReplaceHeld,
  protected: messages.cannotReplaceProtected,
}
