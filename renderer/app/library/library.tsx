import { memo, useCallback, useMemo } from 'react'
import { addMetric, addTheme, metricsIn, removeMetric, removeTheme, themesIn } from '../../../core/edit/index'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { isSameSet, useStable } from '../parts/use-stable'
import { MetricBrowser } from './metric-browser'
import { isSameThemes, type ThemeEntry, ThemeList, themeEntries } from './theme-list'

interface Props {
  readonly onDragging: (metric: string | null) => void
}

/** Themes and metrics of the dataset; those selected are in the deck. */
export const Library = memo(function Library({ onDragging }: Props) {
  const messages = useMessages()
  const { deck, resources, locked, edit } = useEditor()
  const index = resources.dataset
  // Most edits leave the choice as it is; then the long list below has nothing to do.
  const chosen = useStable(
    useMemo(() => new Set(metricsIn(deck, index).keys()), [deck, index]),
    isSameSet,
  )
  const toggleMetric = useCallback(
    (metric: string, on: boolean) => edit((before) => (on ? addMetric : removeMetric)(before, metric, index)),
    [edit, index],
  )
  const found = useMemo(() => {
    const themes = themesIn(deck)
    // A deck may tell of a theme without any of its figures: its events, its voices.
    return themeEntries(index, chosen).map(
      (entry): ThemeEntry =>
        entry.presence === 'none' && themes.has(entry.theme.id) ? { ...entry, presence: 'some' } : entry,
    )
  }, [deck, index, chosen])
  const entries = useStable(found, isSameThemes)
  const toggleTheme = useCallback(
    (theme: string, on: boolean) => edit((before) => (on ? addTheme : removeTheme)(before, theme, index)),
    [edit, index],
  )
  return (
    <nav className="library" aria-label={messages.library.label}>
      <h2 className="heading">{messages.library.themes}</h2>
      <ThemeList entries={entries} disabled={locked} onToggle={toggleTheme} />
      <h2 className="heading">{messages.library.metrics}</h2>
      <MetricBrowser index={index} chosen={chosen} disabled={locked} onToggle={toggleMetric} onDragging={onDragging} />
    </nav>
  )
})
