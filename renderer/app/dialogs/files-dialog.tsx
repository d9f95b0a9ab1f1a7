import { type FormEvent, useState } from 'react'
import { Button, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components'
import type { DialogAnswer, DialogRequest, Ticket } from '../../../core/bridge/contract'
import { useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { Glyph } from '../parts/glyph'
import { IconButton } from '../parts/icon-button'
import { QuestionBox } from '../parts/question-box'
import { useFolder } from './use-folder'

interface Props {
  readonly request: DialogRequest
}

/** Choosing a file where the host has no dialogs of its own: the host lists folders, the window holds tickets. */
export function FilesDialog({ request }: Props) {
  const messages = useMessages()
  const { questions } = useApp()
  const { listing, go } = useFolder(request.id)
  const onAnswer = (answer: DialogAnswer) => questions.answer(request.id, answer)
  const [chosen, setChosen] = useState<Ticket | null>(null)
  const [name, setName] = useState(request.suggestedName)
  const saving = request.kind === 'save'
  const cancel = () => onAnswer({ kind: 'cancel' })
  const ready = saving ? listing !== null && name.trim() !== '' : chosen !== null
  const answer = () => {
    if (saving && listing) onAnswer({ kind: 'save', folder: listing.folder, name: name.trim() })
    else if (chosen) onAnswer({ kind: 'open', file: chosen })
  }
  const act = (ticket: Ticket) => {
    const entry = listing?.entries.find((each) => each.ticket === ticket)
    if (entry?.isFolder) go(entry.ticket)
    else if (entry && !saving) onAnswer({ kind: 'open', file: entry.ticket })
  }
  const select = (ticket: Ticket | undefined) => {
    const entry = listing?.entries.find((each) => each.ticket === ticket)
    setChosen(entry && !entry.isFolder ? entry.ticket : null)
    if (entry && !entry.isFolder && saving) setName(entry.name)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) answer()
  }
  return (
    <QuestionBox
      title={saving ? messages.files.saveFile : messages.files.open}
      className="files"
      onClose={cancel}
      footer={
        <>
          <Button className="button" onPress={cancel}>
            {messages.common.cancel}
          </Button>
          <Button className="button primary" isDisabled={!ready} onPress={answer}>
            {saving ? messages.files.saveButton : messages.files.openButton}
          </Button>
        </>
      }
    >
      <div className="folder-line">
        <IconButton
          name={messages.files.up}
          glyph="up"
          className="button icon compact"
          disabled={!listing?.parent}
          onPress={() => listing?.parent && go(listing.parent)}
        />
        {listing?.name}
      </div>
      <ListBox
        key={listing?.folder}
        className="file-list"
        aria-label={messages.files.listing(listing?.name ?? '')}
        items={(listing?.entries ?? []).map((entry) => ({ ...entry, id: entry.ticket }))}
        selectionMode="single"
        selectionBehavior="replace"
        onSelectionChange={(keys) => select([...keys][0] as Ticket | undefined)}
        onAction={(key) => act(key as Ticket)}
        renderEmptyState={() => <p className="nothing">{messages.files.empty}</p>}
      >
        {(entry) => (
          <ListBoxItem className="file-entry" textValue={entry.name}>
            <Glyph name={entry.isFolder ? 'folder' : 'file'} />
            {entry.name}
          </ListBoxItem>
        )}
      </ListBox>
      {saving && (
        <form onSubmit={submit}>
          <TextField value={name} onChange={setName} autoFocus>
            <Label>{messages.files.name}</Label>
            <Input className="field" />
          </TextField>
        </form>
      )}
    </QuestionBox>
  )
}
