import { useState } from 'react'
import { Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { FactType } from '../../../core/edit/index'
import { useLang, useLocal, useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import { Tick } from '../parts/tick'
import { type FactRow, factRows } from './fact-rows'

interface Props {
  readonly index: DatasetIndex
  readonly type: FactType
  readonly chosen: readonly string[]
  /** How many can be chosen. */
  readonly most: number
  readonly onToggle: (fact: string) => void
}

/** Events, voices or conflicts of the dataset, to be searched and ticked. */
export function FactBrowser({ index, type, chosen, most, onToggle }: Props) {
  const { fill } = useMessages()
  const lang = useLang()
  const local = useLocal()
  const [words, setWords] = useState('')
  const rows = factRows(index, type, words, lang)
  const isFull = most > 1 && chosen.length >= most
  return (
    <>
      {isFull && <p className="hint">{fill.full(most)}</p>}
      <div className="metric-tools">
        <SearchField className="search" aria-label={fill.search} value={words} onChange={setWords} autoFocus>
          <Glyph name="search" />
          <Input className="field" placeholder={fill.search} />
        </SearchField>
      </div>
      <ListBox
        className="metrics"
        aria-label={local(NAMES[type])}
        items={rows}
        dependencies={[chosen, lang]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        disabledKeys={isFull ? rows.flatMap(({ id }) => (chosen.includes(id) ? [] : [id])) : []}
        onSelectionChange={(keys) => {
          for (const { id } of rows) {
            const on = keys === 'all' || keys.has(id)
            if (on !== chosen.includes(id)) onToggle(id)
          }
        }}
        renderEmptyState={() => <p className="nothing">{fill.noneFound}</p>}
      >
        {(row) => <FactItem row={row} />}
      </ListBox>
    </>
  )
}

function FactItem({ row }: { readonly row: FactRow }) {
  return (
    <ListBoxItem id={row.id} className="metric-row" textValue={`${row.text} ${row.source}`}>
      <Tick />
      <span className="what">
        <span className="name">{row.text}</span>
        <span className="where">{row.source}</span>
      </span>
    </ListBoxItem>
  )
}

const NAMES = {
  milestones: { en: 'Events', zh: '事件' },
  findings: { en: 'Voices', zh: '观点' },
  conflicts: { en: 'Conflicts', zh: '来源分歧' },
} as const
