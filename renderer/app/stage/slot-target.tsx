import { type DragTypes, type DropItem, DropZone } from 'react-aria-components'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { METRIC_TYPE } from '../library/metric-list'
import { useVariables } from '../parts/use-variables'
import { placeOf } from './place'
import type { SlotBox } from './slot-boxes'

interface Props {
  readonly box: SlotBox
  readonly name: string
  readonly size: Scene['size']
  readonly onMetric: (metric: string) => void
}

/** A slot while a metric is dragged: dropping it there fills the slot. */
export function SlotTarget({ box, name, size, onMetric }: Props) {
  const messages = useMessages()
  const place = useVariables(placeOf(box.box, size))
  const take = async (items: readonly DropItem[]) => {
    for (const item of items) {
      if (item.kind === 'text' && item.types.has(METRIC_TYPE)) onMetric(await item.getText(METRIC_TYPE))
    }
  }
  return (
    <DropZone
      ref={place}
      className="slot-box target"
      aria-label={`${messages.stage.dropHere}: ${name}`}
      getDropOperation={(types: DragTypes) => (types.has(METRIC_TYPE) ? 'copy' : 'cancel')}
      onDrop={({ items }) => void take(items)}
    />
  )
}
