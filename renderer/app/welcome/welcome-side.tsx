import { Button } from 'react-aria-components'
import { LANG_TAGS } from '../../../core/locale'
import { useLang, useMessages } from '../../i18n/messages'
import { useApp, useAppState, useWorld } from '../../state/react'
import { Glyph } from '../parts/glyph'
import { IconButton } from '../parts/icon-button'

/** Decks of before, and what was not saved when the program last ended. */
export function WelcomeSide({ onSettings }: { readonly onSettings: () => void }) {
  const { documents } = useApp()
  const world = useWorld()
  const recent = useAppState((state) => state.recent)
  const drafts = useAppState((state) => state.drafts)
  const messages = useMessages()
  const lang = useLang()
  const when = (iso: string) =>
    new Intl.DateTimeFormat(LANG_TAGS[lang], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
  return (
    <aside className="welcome-side" aria-label={messages.welcome.recent}>
      <div className="side-tools">
        <Button className="button" onPress={() => void documents.open()}>
          <Glyph name="folder" />
          {messages.welcome.open}
        </Button>
        <IconButton name={messages.bar.settings} glyph="settings" className="button icon narrow" onPress={onSettings} />
      </div>
      {drafts.length > 0 && (
        <section>
          <h2 className="heading">{messages.welcome.drafts}</h2>
          <ul>
            {drafts.map((draft) => (
              <li key={draft.id} className="draft">
                <strong>{draft.title}</strong>
                {draft.file !== null && <p className="small">{messages.welcome.unsavedOf(draft.file)}</p>}
                <p className="muted small">{when(draft.written)}</p>
                <div className="actions">
                  <Button className="button compact primary" onPress={() => void documents.restoreDraft(draft.id)}>
                    {messages.welcome.restore}
                  </Button>
                  <Button className="button compact" onPress={() => void documents.discardDraft(draft.id)}>
                    {messages.common.discard}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="heading">{messages.welcome.recent}</h2>
        {recent.length === 0 && <p className="muted small">{messages.welcome.noRecent}</p>}
        <ul>
          {recent.map((deck) => (
            <li key={deck.ticket}>
              <Button className="recent" onPress={() => void documents.openRecent(deck.ticket)}>
                {deck.name}
                <span>{when(deck.used)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <p className="foot">{messages.welcome.facts(world.dataset.metric.size, world.dataset.source.size)}</p>
    </aside>
  )
}
