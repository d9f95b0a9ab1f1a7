import { type KeyboardEvent, useState } from 'react'
import { setTitle } from '../../../core/deck/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { isLocked } from '../../state/editing'
import { useApp, useAppState, useScene } from '../../state/react'

/** The title of the deck, to be written over in its place. It does not follow a moment later: the old one would flash up. */
export function DeckName() {
  const messages = useMessages()
  const { editing } = useApp()
  const scene = useScene()
  const locked = useAppState(isLocked)
  const title = scene?.title ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    const name = typed?.trim()
    if (name && name !== title) editing.edit((before) => setTitle(before, name))
    setTyped(null)
  }
  const handleKey = ({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    // Enter and Escape belong to the input method while it puts a word together.
    if (nativeEvent.isComposing) return
    if (key === 'Escape') setTyped(null)
    if (key === 'Enter') currentTarget.blur()
  }
  return (
    <>
      <h1 className="only-read">{title}</h1>
      <input
        className="deck-name"
        aria-label={messages.bar.name}
        lang={scene ? LANG_TAGS[scene.lang] : undefined}
        spellCheck={false}
        readOnly={locked}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={handleKey}
      />
    </>
  )
}
