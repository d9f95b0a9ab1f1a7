import { type Message, message } from '../../messages/message'
import { LANGS } from '../locale'
import { allChoices, nearChoices } from '../nearest'
import { FIGURE_FORMS, figuresIn, hasStrayBraces, isFigureForm, isLocalized } from './figures-in-text'
import type { TableName } from './schema'
import { type DatasetProblem, problemAt, type Row } from './tables'

type Path = readonly (string | number)[]

/**
 * Checks the `{{id}}` in the texts of an entry: that there is such an observation and such a form, and that both languages
 * name the same observations.
 */
export function checkFigures(row: Row, observations: ReadonlyMap<string, unknown>): readonly DatasetProblem[] {
  return textsIn(row.entry, []).flatMap(({ path, text }) => checkText(row, path, text, observations))
}

/** The entries of a table that are sentences of this project. Names, titles of documents and words of sources are not. */
const PROSE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ['note'],
  regions: ['note'],
  themes: ['summary'],
  metrics: ['note'],
  observations: ['context', 'note'],
  derived: ['context', 'note'],
  milestones: ['title', 'detail'],
  findings: ['statement'],
  conflicts: ['title', 'statement', 'resolution'],
}

/** The texts of an entry in which a figure is never typed, each with its path. */
export function proseIn(table: TableName, entry: object): readonly TextAt[] {
  return (PROSE[table] ?? []).flatMap((key) => textsIn(Reflect.get(entry, key), [key]))
}

interface TextAt {
  readonly path: Path
  readonly text: Readonly<Record<(typeof LANGS)[number], string>>
}

function textsIn(value: unknown, path: Path): readonly TextAt[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalized(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, part]) => (key === 'phrases' ? [] : textsIn(part, [...path, key])))
}

function checkText(
  row: Row,
  path: Path,
  text: TextAt['text'],
  observations: ReadonlyMap<string, unknown>,
): readonly DatasetProblem[] {
  const ids = LANGS.map((lang) => new Set(figuresIn(text[lang]).map(({ id }) => id)))
  return LANGS.flatMap((lang, n) => {
    const at = (says: () => Message) => problemAt(row, [...path, lang], says)
    const found = figuresIn(text[lang])
    const unknown = found.filter(({ id }) => !observations.has(id))
    const formless = found.flatMap(({ form }) => (form === null || isFigureForm(form) ? [] : [form]))
    const elsewhere = [...(ids[1 - n] ?? [])].filter((id) => observations.has(id) && !ids[n]?.has(id))
    return [
      ...unknown.map(({ id }) =>
        at(() =>
          message('unknown-reference', { to: 'observation', id, choices: nearChoices(id, observations.keys()) }),
        ),
      ),
      ...formless.map((form) =>
        at(() => message('unknown-figure-form', { form, choices: allChoices(form, FIGURE_FORMS) })),
      ),
      // A misspelt id is one slip: that the other language has the right one follows from it.
      ...(unknown.length > 0 ? [] : elsewhere).map((id) => at(() => message('figure-in-one-language', { id }))),
      ...(hasStrayBraces(text[lang]) ? [at(() => message('unpaired-figure-braces'))] : []),
    ]
  })
}
