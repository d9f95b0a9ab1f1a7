import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { useApp, useAppState, useWorld } from '../../state/react'
import { CommandButton } from '../parts/command-button'
import { Glyph } from '../parts/glyph'
import { useTimeFormat } from '../parts/use-time-format'
import { DraftList } from './draft-list'

/** Decks of before, and what was not saved when the program last ended. */
export function WelcomeSide() {
  const { documents } = useApp()
  const world = useWorld()
  const recent = useAppState((state) => state.recent)
  const messages = useMessages()
  const formatTime = useTimeFormat()
  return (
    <aside className="welcome-side" aria-label={messages.welcome.recent}>
      <div className="side-tools">
        <Button className="button" onPress={() => void documents.open()}>
          <Glyph name="folder" />
          {messages.welcome.open}
        </Button>
        <CommandButton id="settings" className="button icon narrow" />
      </div>
      <DraftList />
      <section>
        <h2 className="heading">{messages.welcome.recent}</h2>
        {recent.length === 0 && <p className="muted small">{messages.welcome.noRecent}</p>}
        <ul>
          {recent.map((deck) => (
            <li key={deck.ticket}>
              <Button className="recent" onPress={() => void documents.openRecent(deck.ticket)}>
                {deck.name}
                <span>{formatTime(deck.used)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <p className="foot">{messages.welcome.facts(world.dataset.metric.size, world.dataset.source.size)}</p>
    </aside>
  )
}
