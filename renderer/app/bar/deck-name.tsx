import { type KeyboardEvent, useState } from 'react'
import { setTitle } from '../../../core/deck/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'

/** The title of the deck, to be written over in its place. */
export function DeckName() {
  const messages = useMessages()
  const { deck, scene, locked, edit } = useEditor()
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    const name = typed?.trim()
    if (name && name !== scene.title) edit((before) => setTitle(before, name))
    setTyped(null)
  }
  const handleKey = ({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    // Enter and Escape belong to the input method while it puts a word together.
    if (nativeEvent.isComposing) return
    if (key === 'Escape') setTyped(null)
    if (key === 'Enter') currentTarget.blur()
  }
  return (
    <input
      className="deck-name"
      aria-label={messages.bar.name}
      lang={LANG_TAGS[deck.lang]}
      spellCheck={false}
      readOnly={locked}
      value={typed ?? scene.title}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={handleKey}
    />
  )
}
