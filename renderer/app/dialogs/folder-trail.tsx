import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import type { FileChoice } from './use-file-choice'

/** Where the person is: every folder on the way leads back to itself. The end is what is seen of a long one. */
export function FolderTrail({ choice: { listing, go } }: { readonly choice: FileChoice }) {
  const messages = useMessages()
  const trail = useRef<HTMLOListElement>(null)
  const folder = listing?.folder
  useEffect(() => {
    if (folder !== undefined && trail.current) trail.current.scrollLeft = trail.current.scrollWidth
  }, [folder])
  return (
    <nav className="folder-trail" aria-label={messages.files.trail}>
      <ol ref={trail}>
        {listing?.trail.map(({ ticket, name }, i, { length }) => (
          <li key={ticket}>
            {i > 0 && <Glyph name="right" />}
            {i === length - 1 ? (
              <strong aria-current="location">{name}</strong>
            ) : (
              <Button className="link-button" onPress={() => go(ticket)}>
                {name}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
