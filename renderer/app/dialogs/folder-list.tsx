import { useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Ticket } from '../../../bridge/contract'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import type { FileChoice } from './use-file-choice'

interface Props {
  readonly choice: FileChoice
  /** True where the list is what the person works with first. */
  readonly autoFocus: boolean
}

/** What is in the folder: Enter or a double click opens an entry, Backspace goes one folder up. */
export function FolderList({ choice: { listing, select, act, go }, autoFocus }: Props) {
  const messages = useMessages()
  // Each folder is a list of its own; the focus stays in it when the person has moved by it.
  const hasFocus = useRef(autoFocus)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for a key of the list in it
    <div
      onFocus={() => {
        hasFocus.current = true
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // An entry that goes away with its folder loses the focus to nothing.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hasFocus.current = false
      }}
      onKeyDown={({ key }) => {
        if (key === 'Backspace' && listing?.parent) go(listing.parent)
      }}
    >
      <ListBox
        key={listing?.folder}
        className="file-list"
        aria-label={messages.files.listing(listing?.name ?? '')}
        autoFocus={hasFocus.current ? 'first' : false}
        items={(listing?.entries ?? []).map((entry) => ({ ...entry, id: entry.ticket }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        onSelectionChange={(keys) => select(([...keys][0] as Ticket | undefined) ?? null)}
        onAction={(key) => act(key as Ticket)}
        renderEmptyState={() => <p className="nothing">{messages.files.empty}</p>}
      >
        {(entry) => (
          <ListBoxItem className="file-entry" textValue={entry.name}>
            <Glyph name={entry.isFolder ? 'folder' : 'file'} />
            <span className="name">{entry.name}</span>
            {entry.isFolder && <span className="only-read">{messages.files.folder}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
