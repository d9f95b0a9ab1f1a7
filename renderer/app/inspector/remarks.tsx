import type { Diagnostic } from '../../../core/scene/model'
import type { Layout } from '../../../core/template/template'
import { useLang, useMessages } from '../../i18n/messages'
import { firstRows } from '../parts/first-rows'
import { MoreRows } from '../parts/more-rows'
import { remarkWords } from '../parts/remark-words'

interface Props {
  readonly diagnostics: readonly Diagnostic[]
  readonly layout: Layout | undefined
}

/** The diagnostics of the slide; the colour is that of the worst. */
export function Remarks({ diagnostics, layout }: Props) {
  const messages = useMessages()
  const lang = useLang()
  if (diagnostics.length === 0) return null
  const { rows, more } = firstRows(diagnostics)
  const worst = (['error', 'warning'] as const).find((each) => diagnostics.some(({ severity }) => severity === each))
  return (
    <section className="remarks" data-severity={worst ?? 'info'} role="status">
      <h2>{messages.inspector.diagnostics(diagnostics.length)}</h2>
      <ul>
        {rows.map(({ code, slot, message }) => (
          <li key={`${code} ${slot} ${message.en}`}>{remarkWords(message, lang, layout)}</li>
        ))}
        <MoreRows more={more} />
      </ul>
    </section>
  )
}
