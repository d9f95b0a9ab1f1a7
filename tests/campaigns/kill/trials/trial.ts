import type { Random } from '../../../core/random'
import type { JobName } from '../child/jobs'
import type { Life } from '../life'

/** One job of a child: what it finds, and what must be true once it was killed. */
export interface Trial {
  readonly job: JobName
  prepare(folder: string, random: Random): Promise<void>
  /** Done while the child lives; not for every kill. */
  meanwhile?(folder: string): Promise<void>
  /** Throws where something was lost, half written or older than acknowledged, or is in the way of the next start. */
  check(folder: string, life: Life): Promise<void>
}
