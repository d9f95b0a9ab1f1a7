import { memo } from 'react'
import { type DragAndDropOptions, ListBox, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { useLang, useMessages } from '../../i18n/messages'
import { MetricItem } from './metric-item'
import type { MetricRow } from './metric-rows'
import { useRedrawing } from './use-redrawing'

/** What a dragged metric calls itself; slides take nothing else. */
export const METRIC_TYPE = 'application/x-chengyu-metric'

const NONE: readonly string[] = []
const LAYOUT = { estimatedRowSize: 51 } as const

interface Props {
  readonly rows: readonly MetricRow[]
  readonly chosen: ReadonlySet<string>
  readonly index: DatasetIndex
  readonly disabled?: boolean
  readonly onToggle: (metric: string, on: boolean) => void
  /** Told which metric is dragged, and when none is any more; left out where there is no slide to drop it on. */
  readonly onDragging?: (metric: string | null) => void
}

/**
 * Metrics with their newest values; ticking one puts it into the deck. It is long: it rests while its props do, and only rows in
 * sight are there.
 */
export const MetricList = memo(function MetricList(props: Props) {
  const { rows, chosen, index, disabled = false, onToggle, onDragging } = props
  const messages = useMessages()
  const lang = useLang()
  const round = useRedrawing()
  const { dragAndDropHooks } = useDragAndDrop({ ...dragOptions(onDragging), isDisabled: disabled })
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <ListBox
        className="metrics"
        aria-label={messages.library.metrics}
        items={rows}
        dependencies={[lang, round]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        disabledKeys={disabled ? rows.map(({ id }) => id) : NONE}
        onSelectionChange={(keys) => report(keys, rows, chosen, onToggle)}
        renderEmptyState={() => <p className="nothing">{messages.library.noneFound}</p>}
        {...(onDragging ? { dragAndDropHooks } : {})}
      >
        {(row) => <MetricItem row={row} index={index} />}
      </ListBox>
    </Virtualizer>
  )
})

function dragOptions(onDragging: Props['onDragging']): DragAndDropOptions {
  return {
    getItems: (keys) => [...keys].slice(0, 1).map((key) => ({ [METRIC_TYPE]: String(key) })),
    getAllowedDropOperations: () => ['copy'],
    onDragStart: ({ keys }) => onDragging?.(String([...keys][0])),
    onDragEnd: () => onDragging?.(null),
  }
}

/** The list tells which are chosen now; the deck wants to know which one has changed. */
function report(
  keys: 'all' | ReadonlySet<string | number>,
  rows: readonly MetricRow[],
  chosen: ReadonlySet<string>,
  onToggle: Props['onToggle'],
): void {
  for (const { metric } of rows) {
    const on = keys === 'all' || keys.has(metric.id)
    if (on !== chosen.has(metric.id)) onToggle(metric.id, on)
  }
}
