import { useEffect } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import type { Toast } from '../state/model'
import { useApp, useAppState } from '../state/react'
import { IconButton } from './parts/icon-button'

/** Time to read a message that asks nothing; errors stay until they are put away. */
const SHOWN_MS = 6000

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
  const local = useLocal()
  const { toasts } = useApp()
  const { id, kind } = toast
  useEffect(() => {
    if (kind === 'error') return
    const handle = window.setTimeout(() => toasts.dismiss(id), SHOWN_MS)
    return () => window.clearTimeout(handle)
  }, [id, kind, toasts])
  return (
    <div className="notice" data-severity={kind} role={kind === 'error' ? 'alert' : 'status'}>
      <p>{local(toast.message)}</p>
      <IconButton
        name={messages.common.close}
        glyph="close"
        className="button icon plain compact"
        onPress={() => toasts.dismiss(id)}
      />
    </div>
  )
}
