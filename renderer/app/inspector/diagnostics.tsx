import type { Diagnostic } from '../../../core/scene/model'
import { keyOfMessage } from '../../../messages/message'
import { useMessages, useWording } from '../../i18n/messages'
import { worstOf } from '../../state/problems'
import { firstRows } from '../parts/first-rows'
import { MoreRows } from '../parts/more-rows'
import { TypedNumberActions } from './typed-number-actions'

interface Props {
  readonly diagnostics: readonly Diagnostic[]
}

/** The diagnostics of the slide; the color is that of the worst. */
export function Diagnostics({ diagnostics }: Props) {
  const messages = useMessages()
  const worded = useWording()
  if (diagnostics.length === 0) return null
  const { rows, more } = firstRows(diagnostics)
  return (
    <section className="diagnostics" data-severity={worstOf(diagnostics)} role="status">
      <h2>{messages.inspector.diagnostics(diagnostics.length)}</h2>
      <ul>
        {rows.map((found) => (
          <li key={`${found.slot} ${keyOfMessage(found)}`}>
            {worded(found)}
            <TypedNumberActions found={found} />
          </li>
        ))}
        <MoreRows more={more} />
      </ul>
    </section>
  )
}
