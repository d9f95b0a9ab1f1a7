import type { ClaimKind } from '../../template/claim-kinds'
import type { ClaimMaker } from '../context'
import { auto } from './auto'
import { comparison } from './comparison'
import { conflicts, evidence } from './evidence'
import { findings } from './findings'
import { change, fasterGrowth, growth, overtaking, pace } from './growth'
import { leader, level, levels } from './levels'
import { duration, milestones } from './milestones'
import { projection, targetGroup, targets } from './plans'
import { rankStep, ranks } from './ranks'
import { contributions, outsizeShare, share } from './shares'

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
