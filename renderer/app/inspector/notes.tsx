import { editableText } from '../../../core/claim/live-text'
import type { DeckSlide } from '../../../core/deck/schema'
import { setTypedNotes } from '../../../core/edit/index'
import { shownIn } from '../../../core/template/written'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { ReferenceField } from '../text/reference-field'

/** What the speaker says. The numbers with their sources follow in the exported notes by themselves. */
export function Notes({ deckSlide }: { readonly deckSlide: DeckSlide }) {
  const messages = useMessages()
  const { deck, resources, locked } = useEditor()
  const { talk } = deckSlide
  const text = talk === undefined ? '' : editableText(talk, deck.lang, resources.dataset)
  const isGeneratedText = talk !== undefined && typeof shownIn(talk, deck.lang) !== 'string'
  return (
    <section>
      <h2 className="heading">{messages.inspector.notes}</h2>
      <ReferenceField
        key={text}
        className="notes-field"
        name={messages.inspector.notes}
        text={text}
        index={resources.dataset}
        lang={deck.lang}
        multiline
        disabled={locked}
        allowEmpty
        changeTo={(typed) => (before) => setTypedNotes(before, deckSlide.id, typed)}
      />
      <p className="hint">{isGeneratedText ? messages.inspector.notesClaim : messages.inspector.notesHint}</p>
    </section>
  )
}
