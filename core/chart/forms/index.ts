import type { Named } from '../../../messages/named'
import type { ChartFormId } from '../../chart-form-ids'
import { BAR } from './bar'
import { BULLET } from './bullet'
import { BUMP } from './bump'
import { COLUMN } from './column'
import { DUMBBELL } from './dumbbell'
import type { ChartForm } from './form'
import { SHARE_BAR } from './share-bar'
import { SLOPE } from './slope'
import { STACK } from './stack'
import { TIME_COLUMN } from './time-column'
import { WATERFALL } from './waterfall'

/** Every chart form, by the name that it has in files. */
export const CHART_FORMS: Readonly<Record<ChartFormId, ChartForm>> = {
  slope: SLOPE,
  bump: BUMP,
  column: COLUMN,
  bar: BAR,
  stack: STACK,
  dumbbell: DUMBBELL,
  bullet: BULLET,
  waterfall: WATERFALL,
  'time-column': TIME_COLUMN,
  'share-bar': SHARE_BAR,
}

/** A chart form as messages mention it. */
export function formNamed(form: ChartFormId): Named {
  return { id: form, name: CHART_FORMS[form].name }
}
