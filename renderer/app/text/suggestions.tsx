import { useEffect, useRef } from 'react'
import { formatObservation, formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'
import { useLocal, useMessages } from '../../i18n/messages'

interface Props {
  readonly id: string
  readonly options: readonly Observation[]
  readonly chosen: Observation | undefined
  readonly index: DatasetIndex
  readonly lang: Lang
  readonly onPick: (observation: Observation) => void
}

/** The id by which the text names the option that Enter would insert. */
export function optionId(list: string, { id }: Observation): string {
  return `${list}-${id}`
}

/** What `@` offers. The keys are handled by the text, which keeps the focus. */
export function Suggestions({ id, options, chosen, index, lang, onPick }: Props) {
  const messages = useMessages()
  const local = useLocal()
  const active = chosen && optionId(id, chosen)
  const list = useRef<HTMLDivElement>(null)
  // Beneath a text at the foot of a column the list would be out of sight.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // The list does not have the focus, so it does not scroll by itself.
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (options.length === 0) return <p className="popover mention nothing">{messages.stage.noMention}</p>
  return (
    <div ref={list} className="popover mention" id={id} role="listbox" aria-label={messages.stage.mention}>
      {options.map((observation) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the text itself
        <div
          key={observation.id}
          id={optionId(id, observation)}
          className="mention-option"
          role="option"
          tabIndex={-1}
          aria-selected={observation === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(observation)}
        >
          <span>{local(index.metric.get(observation.metric)?.name ?? { en: '', zh: '' })}</span>
          <span className="value">{formatObservation(observation, lang).text}</span>
          <span className="where">
            {local(index.region.get(observation.region)?.short ?? { en: '', zh: '' })} ·{' '}
            {formatPeriod(observation.period, lang)} · {messages.kinds[observation.kind]}
          </span>
        </div>
      ))}
    </div>
  )
}
