import { useDeferredValue, useMemo, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import { FilterMenu } from './filter-menu'
import { MetricList } from './metric-list'
import { filterRows, type MetricFilter, metricRows, NO_FILTER } from './metric-rows'

interface Props {
  readonly index: DatasetIndex
  readonly chosen: ReadonlySet<string>
  /** The metrics that there are to choose from, in this order; all where it is left out. */
  readonly only?: ReadonlySet<string>
  readonly disabled?: boolean
  /** True where it is what the person works with first. */
  readonly autoFocus?: boolean
  readonly onToggle: (metric: string, on: boolean) => void
  readonly onDragging?: (metric: string | null) => void
}

/** All metrics of the dataset, to be searched and filtered. */
export function MetricBrowser(props: Props) {
  const { index, chosen, only, disabled = false, autoFocus = false, onToggle, onDragging } = props
  const messages = useMessages()
  const [filter, setFilter] = useState<MetricFilter>(NO_FILTER)
  const all = useMemo(() => metricRows(index), [index])
  const rows = useMemo(
    () => (only ? [...only].flatMap((id) => all.find((row) => row.id === id) ?? []) : all),
    [all, only],
  )
  const wanted = useDeferredValue(filter)
  const found = useMemo(() => filterRows(rows, wanted, index), [rows, wanted, index])
  return (
    <>
      <div className="metric-tools">
        <SearchField
          className="search"
          autoFocus={autoFocus}
          aria-label={messages.library.search(rows.length)}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        >
          <Glyph name="search" />
          <Input className="field" placeholder={messages.library.search(rows.length)} />
        </SearchField>
        <FilterMenu filter={filter} index={index} onChange={setFilter} />
      </div>
      {found.length < rows.length && (
        <p className="found" role="status">
          {messages.library.found(found.length, rows.length)} ·{' '}
          <Button className="link" onPress={() => setFilter(NO_FILTER)}>
            {messages.library.clear}
          </Button>
        </p>
      )}
      <MetricList
        rows={found}
        chosen={chosen}
        index={index}
        disabled={disabled}
        onToggle={onToggle}
        {...(onDragging ? { onDragging } : {})}
      />
    </>
  )
}
