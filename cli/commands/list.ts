import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Lang, Localized } from '../../core/locale'
import { readTemplates, type Templates } from '../../engine/templates/read-templates'
import { readDataset } from '../../engine/world/read-dataset'
import { usageError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import { LISTABLE, type Listable } from '../listable'
import * as messages from '../messages'
import { type OwnTemplatesOptions, ownTemplates } from '../own-templates'
import { formatTable } from '../report'

export interface ListOptions extends OwnTemplatesOptions {
  readonly json?: boolean
  readonly lang: Lang
}

/** An entry of a list; texts are in one language for people, in both for scripts. */
type ListEntry = Readonly<Record<string, string | number | Localized>>

interface ListedWorld {
  readonly index: DatasetIndex
  readonly templates: Templates
}

const LISTS: Readonly<Record<Listable, (world: ListedWorld) => readonly ListEntry[]>> = {
  storylines: ({ templates }) =>
    [...templates.storylines.values()].map(({ value }) => ({
      id: value.id,
      slides: value.sections.reduce((sum, section) => sum + section.slides.length, 0),
      name: value.name,
      description: value.description,
    })),
  themes: ({ index }) =>
    index.dataset.themes.map(({ id, name, summary }) => ({
      id,
      metrics: index.dataset.metrics.filter((metric) => metric.theme === id).length,
      name,
      summary,
    })),
  metrics: ({ index }) =>
    index.dataset.metrics.map(({ id, name, theme, unit }) => ({
      id,
      theme,
      observations: index.observationsOfMetric.get(id)?.length ?? 0,
      unit,
      name,
    })),
  layouts: ({ templates }) =>
    [...templates.layouts.values()].map(({ id, name, slots, description }) => ({
      id,
      slots: Object.keys(slots).join(', '),
      name,
      description,
    })),
  designs: ({ templates }) =>
    [...templates.designs.values()].map(({ id, name, description }) => ({ id, name, description })),
}

/** `list WHAT`: names to use in commands, decks and storylines. */
export async function list(what: string | undefined, options: ListOptions, host: CommandLineHost): Promise<void> {
  if (what === undefined) throw usageError(messages.listWhat(LISTABLE))
  const known = LISTABLE.find((one) => one === what)
  if (!known) throw usageError(messages.unknownThing('list of', what, LISTABLE))
  const dataset = readDataset(host.paths.dataset)
  const [index, templates] = await Promise.all([
    dataset,
    readTemplates(host.paths, ownTemplates(options, host), dataset),
  ])
  const entries = LISTS[known]({ index: valueOrThrow(index), templates: valueOrThrow(templates) })
  host.out(options.json ? `${JSON.stringify(entries, null, 2)}\n` : asTable(entries, options.lang))
}

function asTable(entries: readonly ListEntry[], lang: Lang): string {
  const columns = Object.keys(entries[0] ?? {})
  const rows = entries.map((entry) => columns.map((column) => plain(entry[column], lang)))
  return formatTable(
    columns.map((column) => column.toUpperCase()),
    rows,
  )
}

function plain(value: ListEntry[string] | undefined, lang: Lang): string {
  return typeof value === 'object' ? value[lang] : String(value ?? '')
}
