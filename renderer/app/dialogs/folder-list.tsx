import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components'
import type { Ticket } from '../../../bridge/contract'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import type { FileChoice } from './use-file-choice'

interface FolderListProps {
  readonly choice: FileChoice
  /** True where the list is what the person works with first. */
  readonly autoFocus: boolean
}

/** What is in the folder: Enter or a double click opens an entry, Backspace goes one folder up. */
export function FolderList({ choice: { listing, select, act, go }, autoFocus }: FolderListProps) {
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
            {entry.isFolder && <span className="visually-hidden">{messages.files.folder}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

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

interface NewFolderProps {
  /** Answers whether the folder was made. */
  readonly onMake: (name: string) => Promise<boolean>
  readonly onClose: () => void
}

/** The name of a folder that is to be made; Escape leaves it. */
export function NewFolder({ onMake, onClose }: NewFolderProps) {
  const messages = useMessages()
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await onMake(name))) onClose()
  }
  return (
    <form className="new-folder" onSubmit={(event) => void submit(event)}>
      <TextField
        value={name}
        onChange={setName}
        autoFocus
        onKeyDown={(event) => {
          // The dialog stays open: only the making of a folder is left.
          if (event.key === 'Escape') onClose()
          else event.continuePropagation()
        }}
      >
        <Label>{messages.files.folderName}</Label>
        <Input className="field" />
      </TextField>
      <Button className="button" onPress={onClose}>
        {messages.common.cancel}
      </Button>
      <Button type="submit" className="button" isDisabled={name.trim() === ''}>
        {messages.files.makeFolder}
      </Button>
    </form>
  )
}

interface FileNameFieldProps {
  readonly choice: FileChoice
  readonly endings: readonly string[]
}

/** The name to save under; what will be typed over is selected, the ending is not. */
export function FileNameField({ choice: { name, setName, isReady, answer }, endings }: FileNameFieldProps) {
  const { files } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const first = useRef(name)
  useEffect(() => {
    const ending = endings.find((one) => first.current.endsWith(one)) ?? ''
    field.current?.focus()
    field.current?.setSelectionRange(0, first.current.length - ending.length)
  }, [endings])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) answer()
  }
  return (
    <form onSubmit={submit}>
      <TextField value={name} onChange={setName}>
        <Label>{files.name}</Label>
        <Input ref={field} className="field" spellCheck={false} autoComplete="off" />
      </TextField>
    </form>
  )
}
