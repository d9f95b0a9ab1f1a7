import { useMemo } from 'react'
import { addMetric, addTheme, metricsIn, removeMetric, removeTheme, themesIn } from '../../../core/deck/edit/index'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { MetricBrowser } from './metric-browser'
import { themeEntries } from './theme-entries'
import { type ThemeEntry, ThemeList } from './theme-list'

/** What there is: themes and metrics; what is ticked is in the deck. */
export function Library({ onDragging }: { readonly onDragging: (metric: string | null) => void }) {
  const messages = useMessages()
  const { deck, kit, edit } = useEditor()
  const index = kit.dataset
  const chosen = useMemo(() => new Set(metricsIn(deck, index).keys()), [deck, index])
  const entries = useMemo(() => {
    const themes = themesIn(deck)
    return themeEntries(index, chosen).map(
      (entry): ThemeEntry => ({ ...entry, presence: themes.has(entry.theme.id) ? 'all' : 'none' }),
    )
  }, [deck, index, chosen])
  return (
    <nav className="library" aria-label={messages.library.label}>
      <h2 className="heading">{messages.library.themes}</h2>
      <ThemeList
        entries={entries}
        onToggle={(theme, on) => edit((before) => (on ? addTheme : removeTheme)(before, theme, index))}
      />
      <h2 className="heading">{messages.library.metrics}</h2>
      <MetricBrowser
        index={index}
        chosen={chosen}
        onToggle={(metric, on) => edit((before) => (on ? addMetric : removeMetric)(before, metric, index))}
        onDragging={onDragging}
      />
    </nav>
  )
}
