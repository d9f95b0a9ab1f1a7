import type { KeyboardEvent } from 'react'
import { setTitle } from '../../../core/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { isLocked } from '../../state/editing'
import { useAppState, useScene } from '../../state/react'
import { useTyped } from '../parts/typed-text'

/** The title of the deck, to be written over in its place. */
export function DeckName() {
  const messages = useMessages()
  const scene = useScene()
  const locked = useAppState(isLocked)
  const title = scene?.title ?? ''
  const lang = scene ? LANG_TAGS[scene.lang] : undefined
  const field = useTyped(title, (name) => (name === '' ? null : (before) => setTitle(before, name)))
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    field.onKeyDown(event)
    if (event.key === 'Enter') event.currentTarget.blur()
  }
  return (
    <>
      {title !== '' && (
        <h1 className="visually-hidden" lang={lang}>
          {title}
        </h1>
      )}
      <input
        {...field}
        className="deck-name"
        aria-label={messages.bar.name}
        lang={lang}
        spellCheck={false}
        readOnly={locked}
        onKeyDown={handleKey}
      />
    </>
  )
}
