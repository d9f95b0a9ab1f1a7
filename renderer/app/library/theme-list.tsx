import { memo } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Theme } from '../../../core/dataset/model'
import { useLocal, useMessages } from '../../i18n/messages'
import { Tick } from '../parts/tick'

/** How much of a theme is in the deck. */
type Presence = 'all' | 'some' | 'none'

export interface ThemeEntry {
  readonly theme: Theme
  readonly count: number
  readonly presence: Presence
}

interface Props {
  readonly entries: readonly ThemeEntry[]
  readonly disabled?: boolean
  readonly onToggle: (theme: string, on: boolean) => void
}

/** Whether two lists say the same of the same themes. */
export function isSameThemes(a: readonly ThemeEntry[], b: readonly ThemeEntry[]): boolean {
  return (
    a.length === b.length && a.every(({ theme, presence }, i) => theme === b[i]?.theme && presence === b[i]?.presence)
  )
}

/** The themes of the dataset, several at once; one that is in the deck in part says so. It rests while its props do. */
export const ThemeList = memo(function ThemeList({ entries, disabled = false, onToggle }: Props) {
  const messages = useMessages()
  const local = useLocal()
  return (
    <CheckboxGroup
      className="themes"
      aria-label={messages.library.themes}
      value={entries.filter(({ presence }) => presence === 'all').map(({ theme }) => theme.id)}
      isDisabled={disabled}
    >
      {entries.map(({ theme, count, presence }, i) => (
        <Checkbox
          key={theme.id}
          value={theme.id}
          className="theme-row"
          isIndeterminate={presence === 'some'}
          onChange={(on) => onToggle(theme.id, on)}
        >
          <Tick partly={presence === 'some'} />
          <span className={`dot theme-${i % THEME_COLORS}`} aria-hidden="true" />
          <span className="name">{local(theme.name)}</span>
          <span className="count">
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{messages.library.themeMetrics(count)}</span>
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
})

/** The themes with how much of each is among the metrics that are chosen. */
export function themeEntries(index: DatasetIndex, chosen: ReadonlySet<string>): readonly ThemeEntry[] {
  return index.dataset.themes.map((theme) => {
    const metrics = index.dataset.metrics.filter(
      (metric) => metric.theme === theme.id && (index.observationsOfMetric.get(metric.id)?.length ?? 0) > 0,
    )
    const here = metrics.filter(({ id }) => chosen.has(id)).length
    const presence = here === 0 ? 'none' : here === metrics.length ? 'all' : 'some'
    return { theme, count: metrics.length, presence }
  })
}

/** How many colors the stylesheet has for themes (`.theme-0` and on); further themes start over. */
export const THEME_COLORS = 9
