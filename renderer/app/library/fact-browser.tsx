import { useState } from 'react'
import { Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { FactType } from '../../../core/edit/index'
import type { Lang } from '../../../core/locale'
import { useLang, useLocal, useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import { Tick } from '../parts/tick'

interface Props {
  readonly index: DatasetIndex
  readonly type: FactType
  readonly chosen: readonly string[]
  /** How many can be chosen. */
  readonly max: number
  readonly onToggle: (fact: string) => void
}

/** Events, findings or conflicts of the dataset, to be searched and ticked. */
export function FactBrowser({ index, type, chosen, max, onToggle }: Props) {
  const { fill } = useMessages()
  const lang = useLang()
  const local = useLocal()
  const [words, setWords] = useState('')
  const rows = factRows(index, type, words, lang)
  const isFull = max > 1 && chosen.length >= max
  return (
    <>
      {isFull && <p className="hint">{fill.full(max)}</p>}
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

/** An event, a voice or a conflict as a list shows it. */
interface FactRow {
  readonly id: string
  readonly text: string
  /** When it was, or who says so. */
  readonly source: string
}

/** All of a kind that hold every word, in the order of the dataset; events by date. */
function factRows(index: DatasetIndex, type: FactType, words: string, lang: Lang): readonly FactRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = ROWS[type](index, lang)
  return rows.filter(({ text, source }) => wanted.every((word) => `${text} ${source}`.toLowerCase().includes(word)))
}

const ROWS: Readonly<Record<FactType, (index: DatasetIndex, lang: Lang) => readonly FactRow[]>> = {
  milestones: ({ dataset }, lang) =>
    [...dataset.milestones]
      .sort((a, b) => a.date.localeCompare(b.date))
      .map(({ id, title, date }) => ({ id, text: title[lang], source: formatPeriod(date, lang) })),
  findings: ({ dataset }, lang) =>
    dataset.findings.map(({ id, statement, attribution }) => ({
      id,
      text: statement[lang],
      source: attribution[lang],
    })),
  conflicts: ({ dataset, source }, lang) =>
    dataset.conflicts.map(({ id, title, sources }) => {
      const cited = sources.map((each) => source.get(each)?.citation[lang] ?? each)
      return { id, text: title[lang], source: cited.join(lang === 'zh' ? '、' : ', ') }
    }),
}
