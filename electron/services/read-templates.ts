import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { designSchema } from '../../core/template/design-schema'
import { layoutSchema } from '../../core/template/layout-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import type { z } from '../../core/zod'
import { cannotReadFolder } from './file-messages'
import type { JsonOptions } from './json-document'
import type { Paths } from './paths'
import { bad, type Checked, good, type Problem, problemsOf } from './problem'
import { type Loaded, readJson, unreadable } from './read-json'
import { addOwn } from './templates/add-own'
import { designOf, layoutOf } from './templates/layout-of'
import * as messages from './templates/messages'
import type { OwnTemplate, Templates } from './templates/model'
import { type OwnTemplates, readOwnTemplates } from './templates/read-own'
import { repeatedIds } from './templates/repeated-ids'
import { wholeFile } from './templates/source'

/** The shipped templates are checked by the tests; what a person brings along is looked at more closely. */
const SHIPPED: JsonOptions = { comments: true, thorough: false }

export type { Templates }

/** Reads the shipped templates and, where a folder or pack is named, those of its own over them. */
export async function readTemplates(paths: Paths, own: string | null): Promise<Checked<Templates>> {
  const [shipped, brought] = await Promise.all([readShipped(paths), own === null ? null : readOwnTemplates(own)])
  if (!shipped.ok || brought?.ok === false) return bad([shipped, brought ?? good(null)].flatMap(problemsOf))
  if (own === null || !brought) return shipped
  const problems = ownProblems(own, brought.value)
  return problems.length > 0 ? bad(problems) : good(addOwn(shipped.value, templatesOf(brought.value)))
}

/** Every template of an author's folder that has no problem, those that win last. */
function templatesOf({ packs }: OwnTemplates): readonly OwnTemplate[] {
  return packs.flatMap(({ files }) => files.flatMap(({ template }) => template ?? []))
}

function ownProblems(place: string, { packs, problems }: OwnTemplates): readonly Problem[] {
  const found = [
    ...problems,
    ...packs.flatMap((pack) => [...pack.problems, ...pack.files.flatMap((file) => file.problems)]),
  ]
  const isEmpty = found.length === 0 && packs.every(({ files }) => files.length === 0)
  return isEmpty ? [wholeFile(place, messages.noTemplates())] : found
}

/** Reads what is built in. */
async function readShipped(paths: Paths): Promise<Checked<Templates>> {
  const [layouts, designs, storylines] = await Promise.all([
    readFolder(paths.layouts, layoutSchema, SHIPPED),
    readFolder(paths.designs, designSchema, SHIPPED),
    readFolder(paths.storylines, storylineSchema, SHIPPED),
  ])
  if (!layouts.ok || !designs.ok || !storylines.ok) return bad([layouts, designs, storylines].flatMap(problemsOf))
  const problems = [layouts.value, designs.value, storylines.value].flatMap(repeatedIds)
  if (problems.length > 0) return bad(problems)
  return good({
    layouts: byId(layouts.value.map(({ value }) => layoutOf(value))),
    designs: byId(designs.value.map(({ value }) => designOf(value))),
    storylines: new Map(storylines.value.map((story) => [story.value.id, story])),
    designFiles: new Map(designs.value.map((design) => [design.value.id, design])),
    origins: { layout: new Map(), design: new Map(), storyline: new Map() },
    notices: [],
  })
}

/** Reads every JSON file of a folder, in the order of their names. */
async function readFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  options: JsonOptions,
): Promise<Checked<readonly Loaded<z.output<S>>[]>> {
  const names = await readdir(folder).catch((error: unknown) => error as NodeJS.ErrnoException)
  if (names instanceof Error) return unreadable(folder, cannotReadFolder(names), names)
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(files.map((name) => readJson(join(folder, name), schema, options)))
  const problems = read.flatMap(problemsOf)
  return problems.length > 0 ? bad(problems) : good(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function byId<T extends { readonly id: string }>(templates: readonly T[]): ReadonlyMap<string, T> {
  return new Map(templates.map((template) => [template.id, template]))
}
