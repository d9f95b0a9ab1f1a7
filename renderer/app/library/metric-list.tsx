import { memo } from 'react'
import {
  type DragAndDropOptions,
  ListBox,
  ListBoxItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import { formatObservation, formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'
import { useLang, useLocal, useMessages } from '../../i18n/messages'
import { Tick } from '../parts/tick'
import type { MetricRow } from './metric-rows'
import { THEME_COLORS } from './theme-list'
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
  /** Called with the dragged metric, and with null when dragging ends; left out where there is no slide to drop it on. */
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

/** A metric in a line or two: name, where and when, newest value, and its course where there is one. */
function MetricItem({ row, index }: { readonly row: MetricRow; readonly index: DatasetIndex }) {
  const messages = useMessages()
  const local = useLocal()
  const lang = useLang()
  const { metric, newest, trail, themeIndex } = row
  const value = formatObservation(newest, lang).text
  const where = regionAndPeriod(row, index, lang)
  const said = `${local(metric.name)}, ${where}, ${value}, ${messages.kinds[newest.kind]}`
  return (
    <ListBoxItem id={metric.id} className="metric-row" aria-label={said} textValue={said}>
      <Tick />
      <span className="what">
        <span className="name">{local(metric.name)}</span>
        <span className="where">{where}</span>
      </span>
      <span className="value">
        {value}
        <span className="course">
          {newest.kind !== 'observed' && <span className="badge">{messages.kinds[newest.kind]}</span>}
          <Sparkline points={trail} themeIndex={themeIndex} />
        </span>
      </span>
    </ListBoxItem>
  )
}

function regionAndPeriod({ newest, trail }: MetricRow, index: DatasetIndex, lang: Lang): string {
  const region = index.region.get(newest.region)?.short[lang] ?? newest.region
  return `${trail.length > 1 ? course(trail, newest, lang) : formatPeriod(newest.period, lang)} · ${region}`
}

/** Ranks say more as a row of places than as a span of years. */
function course(trail: MetricRow['trail'], newest: Observation, lang: Lang): string {
  const [first] = trail
  if (newest.unit === 'rank') return trail.map(({ value }) => value).join(' → ')
  const from = first?.period?.slice(0, 4)
  const to = newest.period?.slice(0, 4)
  return from === to ? formatPeriod(newest.period, lang) : formatPeriod(`${from}-${to}`, lang)
}

const WIDTH = 52
const HEIGHT = 16
const INSET = 2.5

/** The course of a metric in a line of text's height: dashed towards what is not observed. Ranks rise when they improve. */
function Sparkline({ points, themeIndex }: { readonly points: readonly Observation[]; readonly themeIndex: number }) {
  if (points.length < 2) return null
  const placed = place(points)
  const end = placed.at(-1)
  return (
    <svg
      className={`sparkline theme-${themeIndex % THEME_COLORS}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {placed.slice(1).map(([x2, y2], i) => {
        const [x1, y1] = placed[i] ?? [x2, y2]
        return <line key={x2} x1={x1} y1={y1} x2={x2} y2={y2} data-kind={points[i + 1]?.kind} />
      })}
      {end && <circle cx={end[0]} cy={end[1]} r={2} />}
    </svg>
  )
}

function place(points: readonly Observation[]): readonly (readonly [number, number])[] {
  const values = points.map(({ value, unit }) => (unit === 'rank' ? -value : value))
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const step = (WIDTH - 2 * INSET) / (points.length - 1)
  return values.map((value, i) => {
    const y = HEIGHT - INSET - ((value - low) / span) * (HEIGHT - 2 * INSET)
    return [round(INSET + i * step), round(y)] as const
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
