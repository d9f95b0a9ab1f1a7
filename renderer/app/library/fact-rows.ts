import { formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { FactType } from '../../../core/edit/index'
import type { Lang } from '../../../core/locale'

/** An event, a voice or a conflict as a list shows it. */
export interface FactRow {
  readonly id: string
  readonly text: string
  /** When it was, or who says so. */
  readonly source: string
}

/** All of a kind that hold every word, in the order of the dataset; events by date. */
export function factRows(index: DatasetIndex, type: FactType, words: string, lang: Lang): readonly FactRow[] {
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
