import type { Diagnostic } from '../../../core/scene/model'
import { useLocal, useMessages } from '../../i18n/messages'

/** The diagnostics of the slide; the colour is that of the worst. */
export function Remarks({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const messages = useMessages()
  const local = useLocal()
  if (diagnostics.length === 0) return null
  const worst = (['error', 'warning'] as const).find((each) => diagnostics.some(({ severity }) => severity === each))
  return (
    <section className="remarks" data-severity={worst ?? 'info'} role="status">
      <h2>{messages.inspector.diagnostics(diagnostics.length)}</h2>
      <ul>
        {diagnostics.map(({ code, slot, message }) => (
          <li key={`${code} ${slot} ${message.en}`}>{local(message)}</li>
        ))}
      </ul>
    </section>
  )
}
