import type { DeckSlide } from '../../../core/deck/schema'
import { editableText, setTypedNotes } from '../../../core/edit/index'
import type { Lang, Localized } from '../../../core/locale'
import type { SceneSlide } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { ReferenceField } from '../text/reference-field'

/** What the speaker says. The numbers with their sources follow in the exported notes by themselves. */
export function Notes({ slide, deckSlide }: { readonly slide: SceneSlide; readonly deckSlide: DeckSlide }) {
  const messages = useMessages()
  const { deck, resources, locked } = useEditor()
  const { scenes } = useApp()
  const written = deckSlide.talk === undefined ? '' : editableText(deckSlide.talk, deck.lang)
  const text = written ?? slide.notes.talk.join('\n')
  /** What the notes say in both languages, so that what is written over in one is kept in the other. */
  const shown = (): Localized | undefined => {
    const wordsIn = (lang: Lang) => scenes.preview(deck, deckSlide.id, { lang })?.slide.notes.talk.join('\n')
    const [en, zh] = [wordsIn('en'), wordsIn('zh')]
    return en && zh ? { en, zh } : undefined
  }
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
        changeTo={(typed) => (before) => setTypedNotes(before, deckSlide.id, typed, shown())}
      />
      <p className="hint">{written === null ? messages.inspector.notesClaim : messages.inspector.notesHint}</p>
    </section>
  )
}
