import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { KINDS } from '../../../core/dataset/model'
import { useLocal, useMessages } from '../../i18n/messages'
import { Choice } from '../parts/choice'
import { Glyph } from '../parts/glyph'
import type { MetricFilter } from './metric-rows'

interface Props {
  readonly filter: MetricFilter
  readonly index: DatasetIndex
  readonly onChange: (filter: MetricFilter) => void
}

/** Theme, region, kind and source: each narrows the list of metrics. */
export function FilterMenu({ filter, index, onChange }: Props) {
  const messages = useMessages()
  const local = useLocal()
  const { themes, regions, sources } = index.dataset
  const named = (entries: readonly { id: string; name: { en: string; zh: string } }[]) =>
    entries.map(({ id, name }) => ({ id, name: local(name) }))
  const on = [filter.theme, filter.region, filter.kind, filter.source].some((value) => value !== null)
  const choices = [
    { key: 'theme', name: messages.library.theme, options: named(themes) },
    { key: 'region', name: messages.library.region, options: named(regions) },
    { key: 'kind', name: messages.library.kind, options: KINDS.map((id) => ({ id, name: messages.kinds[id] })) },
    {
      key: 'source',
      name: messages.library.source,
      options: sources.map(({ id, citation }) => ({ id, name: local(citation) })),
    },
  ] as const
  return (
    <DialogTrigger>
      <Button className="button icon" aria-label={messages.library.filters} data-on={on || undefined}>
        <Glyph name="filter" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="filters" aria-label={messages.library.filters}>
          {choices.map(({ key, name, options }) => (
            <Choice
              key={key}
              className="filter"
              name={name}
              options={options}
              none={messages.library.any}
              value={filter[key]}
              onChange={(value) => onChange({ ...filter, [key]: value })}
            />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
