import { ListBoxItem } from 'react-aria-components'
import { formatObservation, formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'
import { useLang, useLocal, useMessages } from '../../i18n/messages'
import { Tick } from '../parts/tick'
import type { MetricRow } from './metric-rows'
import { Sparkline } from './sparkline'

/** A metric in a line or two: name, where and when, newest value, and its course where there is one. */
export function MetricItem({ row, index }: { readonly row: MetricRow; readonly index: DatasetIndex }) {
  const messages = useMessages()
  const local = useLocal()
  const lang = useLang()
  const { metric, newest, trail, themeIndex } = row
  const value = formatObservation(newest, lang).text
  const where = whereAndWhen(row, index, lang)
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

function whereAndWhen({ newest, trail }: MetricRow, index: DatasetIndex, lang: Lang): string {
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
