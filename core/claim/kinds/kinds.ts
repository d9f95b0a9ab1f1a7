import type { ClaimKind } from '../../template/claim-kinds'
import type { ClaimMaker } from '../context'
import { auto } from './auto'
import { change } from './change'
import { comparison } from './comparison'
import { conflicts } from './conflicts'
import { contributions } from './contributions'
import { duration } from './duration'
import { evidence } from './evidence'
import { fasterGrowth } from './faster-growth'
import { findings } from './findings'
import { growth } from './growth'
import { leader } from './leader'
import { level } from './level'
import { levels } from './levels'
import { milestones } from './milestones'
import { outsizeShare } from './outsize-share'
import { overtaking } from './overtaking'
import { pace } from './pace'
import { projection } from './projection'
import { rankStep } from './rank-step'
import { ranks } from './ranks'
import { share } from './share'
import { targetGroup } from './target-group'
import { targets } from './targets'

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
