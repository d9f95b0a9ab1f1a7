import { useLayoutEffect, useState } from 'react'
import { message } from '../../messages/message'
import { commitTyping } from '../commands/writing'
import { useMessages } from '../i18n/messages'
import { useApp } from '../state/react'

/** Opens a deck that is dropped anywhere onto the window. */
export function DroppedFile() {
  const messages = useMessages()
  const { documents, toasts } = useApp()
  const [over, setOver] = useState(false)
  // Before the first picture is painted: what is dragged in as soon as it is seen must be handled.
  useLayoutEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) void open(file)
    }
    const open = async (file: File) => {
      const text = await file.text().catch(() => null)
      if (text === null) return toasts.show('error', message('dropped-file-unreadable', { name: file.name }))
      commitTyping()
      await documents.openText(file.name, text)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [documents, toasts])
  return over ? <div className="dropping">{messages.welcome.drop}</div> : null
}
