import { type FormEvent, useEffect, useRef } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import type { FileChoice } from './use-file-choice'

interface Props {
  readonly choice: FileChoice
  readonly endings: readonly string[]
}

/** The name to save under; what will be typed over is selected, the ending is not. */
export function FileNameField({ choice: { name, setName, isReady, answer }, endings }: Props) {
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
