import type { ClaimKind } from '../../template/claim-kinds'
import type { ClaimMaker } from '../context'
import { auto } from './auto'
import { comparison } from './comparison'
import { contributions } from './contributions'
import { duration } from './duration'
import { conflicts, evidence } from './evidence'
import { findings } from './findings'
import { change, fasterGrowth, growth, pace } from './growth'
import { leader } from './leader'
import { level, levels } from './levels'
import { milestones } from './milestones'
import { overtaking } from './overtaking'
import { targetGroup, targets } from './plans'
import { projection } from './projection'
import { rankStep } from './rank-step'
import { ranks } from './ranks'
import { outsizeShare, share } from './shares'

/** Who makes the sentence of each kind. */
export const CLAIM_MAKERS: Readonly<Record<ClaimKind, ClaimMaker>> = {
  auto: (context) => auto(context, CLAIM_MAKERS),
  growth,
  change,
  pace,
  'faster-growth': fasterGrowth,
  leader,
  projection,
  overtaking,
  level,
  levels,
  comparison,
  share,
  'outsize-share': outsizeShare,
  contributions,
  duration,
  ranks,
  'rank-step': rankStep,
  targets,
  'target-group': targetGroup,
  milestones,
  findings,
  conflicts,
  evidence,
}
