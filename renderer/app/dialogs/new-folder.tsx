import { type FormEvent, useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'

interface Props {
  /** Answers whether the folder was made. */
  readonly onMake: (name: string) => Promise<boolean>
  readonly onClose: () => void
}

/** The name of a folder that is to be made; Escape leaves it. */
export function NewFolder({ onMake, onClose }: Props) {
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
