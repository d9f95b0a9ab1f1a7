import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages, useWording } from '../i18n/messages'
import type { Toast } from '../state/model'
import { useApp, useAppState } from '../state/react'
import { IconButton } from './parts/icon-button'

/** Time to read a message that asks nothing; errors stay until they are put away. */
const SHOWN_MS = 6000
/** Time to read one and decide to undo what it is about. */
const UNDO_SHOWN_MS = 20_000

/** Short messages over the window. */
export function Toasts() {
  const messages = useMessages()
  const toasts = useAppState((state) => state.toasts)
  return (
    <section className="notices" aria-label={messages.notices.label}>
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastNote({ toast }: { readonly toast: Toast }) {
  const messages = useMessages()
  const worded = useWording()
  const { toasts } = useApp()
  const { id, kind, undo } = toast
  const [isPointed, setIsPointed] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const stays = kind === 'error' || isPointed || hasFocus
  const shownMs = undo ? UNDO_SHOWN_MS : SHOWN_MS
  useEffect(() => {
    if (stays) return
    const handle = window.setTimeout(() => toasts.dismiss(id), shownMs)
    return () => window.clearTimeout(handle)
  }, [id, stays, shownMs, toasts])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is reading or using it
    <div
      className="notice"
      data-severity={kind}
      role={kind === 'error' ? 'alert' : 'status'}
      // It does not go while the pointer or the focus is on it.
      onPointerEnter={() => setIsPointed(true)}
      onPointerLeave={() => setIsPointed(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      <p>{worded(toast.message)}</p>
      {undo && (
        <Button
          className="button compact"
          onPress={() => {
            toasts.dismiss(id)
            undo()
          }}
        >
          {messages.notices.undo}
        </Button>
      )}
      <IconButton
        name={messages.common.close}
        glyph="close"
        className="button icon plain compact"
        onPress={() => toasts.dismiss(id)}
      />
    </div>
  )
}
