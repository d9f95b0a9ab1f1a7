import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { NO_RENAMED_IDS } from '../../core/dataset/renamed'
import { designSchema } from '../../core/template/design-schema'
import { layoutSchema } from '../../core/template/layout-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import type { z } from '../../core/zod'
import { message } from '../../messages/message'
import { cannotReadFolder } from '../files/file-messages'
import type { JsonOptions } from '../files/json/json-document'
import { type Loaded, readJson } from '../files/json/read-json'
import type { Paths } from '../files/paths'
import { type Checked, failure, type Problem, problemsOf, success } from '../files/problem'
import { unreadable } from '../files/unreadable'
import type { CheckContext } from '../validate/check-slide'
import { addOwn } from './add-own'
import { problemsIn, withFaulty } from './check-own'
import type { TemplateFile, Templates } from './model'
import { type OwnTemplates, readOwnTemplates, templatesOf } from './read-own'
import { designOf, layoutOf, repeatedIds } from './repeated-ids'
import { wholeFile } from './source'

/** The shipped templates are checked by the tests; what a person brings along is looked at more closely. */
const SHIPPED: JsonOptions = { comments: true, thorough: false }

export type { Templates }

/**
 * Reads the shipped templates and, where a folder or pack is named, those of its own over them. Where something is wrong with
 * those, all problems are reported, including those that only the dataset reveals.
 */
export async function readTemplates(
  paths: Paths,
  own: string | null,
  dataset: Promise<Checked<DatasetIndex>>,
): Promise<Checked<Templates>> {
  const [shipped, templateOverrides] = await Promise.all([
    readShipped(paths),
    own === null ? null : readOwnTemplates(own),
  ])
  if (!shipped.ok || templateOverrides?.ok === false)
    return failure([shipped, templateOverrides ?? success(null)].flatMap(problemsOf))
  if (own === null || !templateOverrides) return shipped
  const index = await dataset
  const renamed = index.ok ? index.value.renamed : NO_RENAMED_IDS
  const templates = addOwn(shipped.value, templatesOf(templateOverrides.value), renamed)
  if (isValid(templateOverrides.value)) return success(templates)
  const files = templateOverrides.value.packs.flatMap((pack) => pack.files)
  const layouts = withFaulty(templates.layouts, files)
  return failure(ownProblems(own, templateOverrides.value, index.ok ? { index: index.value, layouts } : null))
}

/** Whether a folder holds templates, and all of them can be used. */
function isValid({ packs, problems }: OwnTemplates): boolean {
  const files = packs.flatMap((pack) => pack.files)
  const isWrong = [...packs, ...files].some((part) => part.problems.length > 0)
  return problems.length === 0 && !isWrong && files.length > 0
}

function ownProblems(place: string, { packs, problems }: OwnTemplates, known: CheckContext | null): readonly Problem[] {
  const inFile = (file: TemplateFile) => (known ? problemsIn(file, known) : file.problems)
  const found = [...problems, ...packs.flatMap((pack) => [...pack.problems, ...pack.files.flatMap(inFile)])]
  return found.length === 0 ? [wholeFile(place, message('no-templates'))] : found
}

/** Reads what is built in. */
export async function readShipped(paths: Paths): Promise<Checked<Templates>> {
  const [layouts, designs, storylines] = await Promise.all([
    readFolder(paths.layouts, layoutSchema, SHIPPED),
    readFolder(paths.designs, designSchema, SHIPPED),
    readFolder(paths.storylines, storylineSchema, SHIPPED),
  ])
  if (!layouts.ok || !designs.ok || !storylines.ok) return failure([layouts, designs, storylines].flatMap(problemsOf))
  const problems = [layouts.value, designs.value, storylines.value].flatMap(repeatedIds)
  if (problems.length > 0) return failure(problems)
  return success({
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
  return problems.length > 0 ? failure(problems) : success(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function byId<T extends { readonly id: string }>(templates: readonly T[]): ReadonlyMap<string, T> {
  return new Map(templates.map((template) => [template.id, template]))
}
