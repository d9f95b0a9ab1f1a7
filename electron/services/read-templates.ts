import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type DesignJson, designSchema } from '../../core/template/design-schema'
import { type LayoutJson, layoutSchema } from '../../core/template/layout-schema'
import { type Storyline, storylineSchema } from '../../core/template/storyline-schema'
import { type Design, type Layout, normaliseDesign, normaliseLayout } from '../../core/template/template'
import type { z } from '../../core/zod'
import { checkLayout } from './check-layout'
import { cannotReadFolder } from './file-messages'
import type { JsonOptions } from './json-document'
import * as messages from './messages'
import type { Paths } from './paths'
import { bad, type Checked, good, type Problem, problemsOf } from './problem'
import { type Loaded, readJson, unreadable } from './read-json'

/** The shipped templates are checked by the tests; what a person brings along is looked at more closely. */
const SHIPPED: JsonOptions = { comments: true, thorough: false }
const BROUGHT: JsonOptions = { comments: true, thorough: true }

/** Everything in `templates/`, by id. */
export interface Templates {
  readonly layouts: ReadonlyMap<string, Layout>
  readonly designs: ReadonlyMap<string, Design>
  readonly storylines: ReadonlyMap<string, Loaded<Storyline>>
  /** The designs as they were written, for checks that the schema cannot make. */
  readonly designFiles: ReadonlyMap<string, Loaded<DesignJson>>
}

/** Reads all templates, and the layouts of one more folder where that is asked for. */
export async function readTemplates(paths: Paths, extraLayouts: string | null): Promise<Checked<Templates>> {
  const [shipped, extra, designs, storylines] = await Promise.all([
    readFolder(paths.layouts, layoutSchema, SHIPPED),
    extraLayouts === null ? good([]) : readFolder(extraLayouts, layoutSchema, BROUGHT),
    readFolder(paths.designs, designSchema, SHIPPED),
    readFolder(paths.storylines, storylineSchema, SHIPPED),
  ])
  if (!shipped.ok || !extra.ok || !designs.ok || !storylines.ok) {
    return bad([shipped, extra, designs, storylines].flatMap(problemsOf))
  }
  const layouts = [...shipped.value, ...extra.value]
  const problems = [layouts, designs.value, storylines.value].flatMap(repeatedIds)
  problems.push(...extra.value.flatMap(checkLayout))
  if (problems.length > 0) return bad(problems)
  return good({
    layouts: byId(layouts.map(({ value }: Loaded<LayoutJson>) => layoutOf(value))),
    designs: byId(designs.value.map(({ value }: Loaded<DesignJson>) => normaliseDesign(value))),
    storylines: new Map(storylines.value.map((story) => [story.value.id, story])),
    designFiles: new Map(designs.value.map((design) => [design.value.id, design])),
  })
}

/** Reads every JSON file of a folder, in the order of their names. */
export async function readFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  options: JsonOptions,
): Promise<Checked<readonly Loaded<z.output<S>>[]>> {
  const names = await readdir(folder).catch((error: unknown) => error as NodeJS.ErrnoException)
  if (names instanceof Error) {
    return unreadable(folder, cannotReadFolder(names), names)
  }
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(files.map((name) => readJson(join(folder, name), schema, options)))
  const problems = read.flatMap(problemsOf)
  return problems.length > 0 ? bad(problems) : good(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function repeatedIds(templates: readonly Loaded<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, string>()
  return templates.flatMap(({ value, document }) => {
    const taken = first.get(value.id)
    if (taken === undefined) first.set(value.id, document.file)
    return taken === undefined ? [] : [document.problem(['id'], messages.idTaken(value.id, lastFolders(taken)))]
  })
}

/** A file with the two folders around it: names of templates alone are alike. */
function lastFolders(file: string): string {
  return file.split(sep).slice(-3).join(sep)
}

/** A layout whose slots answer to no name but their own: a plain object also has a "constructor". */
export function layoutOf(json: LayoutJson): Layout {
  const layout = normaliseLayout(json)
  return { ...layout, slots: Object.assign(Object.create(null), layout.slots) }
}

function byId<T extends { readonly id: string }>(templates: readonly T[]): ReadonlyMap<string, T> {
  return new Map(templates.map((template) => [template.id, template]))
}
