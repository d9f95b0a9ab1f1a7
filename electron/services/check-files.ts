import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TABLE_SCHEMAS } from '../../core/dataset/schema'
import { designSchema } from '../../core/template/design-schema'
import { type LayoutJson, layoutSchema } from '../../core/template/layout-schema'
import { packSchema } from '../../core/template/pack-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import { z } from '../../core/zod'
import { checkDeck, type KnownToDecks, type Named } from './check-deck'
import { checkDesign, soundParts } from './check-design'
import { checkPack, templatesOfZip, withTemplatesOf } from './check-pack'
import type { Known } from './check-slide'
import { checkSlides, checkSoundSlides } from './check-slides'
import { cannotReadFolder } from './file-messages'
import { guardedProblems } from './guarded'
import type { JsonDocument } from './json-document'
import { DOCUMENT_KINDS, type DocumentKind, datasetFolderOf, kindOf, tableByContent } from './kind-of-document'
import * as messages from './messages'
import { readDeck } from './open-deck'
import { atPath, byPlace, type Checked, MachineError, type Problem, problemsOf } from './problem'
import { readNamedFile } from './read-bytes'
import { readDataset } from './read-dataset'
import { type Loaded, readDocument, validate } from './read-json'
import { readLayout } from './read-layout'
import { valueAt } from './schema-walk'
import { layoutOf } from './templates/layout-of'
import { readZippedPacks, templatesAt } from './templates/read-own'
import { readPack } from './templates/read-pack'
import { repeatedInFolders } from './templates/repeated-ids'
import { isZip } from './templates/source'

/** Tries a layout that is right by itself, and says what went wrong. */
export type Trial = (layout: Loaded<LayoutJson>) => readonly Problem[]

/**
 * Checks decks, layouts, designs, storylines and datasets; a folder stands for all that is in it. Layouts and
 * designs that are checked along with a deck or storyline count as known to it; in an author's folder, those that would be used.
 * With a trial, layouts are also laid out.
 */
export async function checkFiles(
  paths: readonly string[],
  known: KnownToDecks,
  trial: Trial = () => [],
): Promise<readonly Problem[]> {
  const plain = paths.filter((path) => !isZip(path))
  const found = await Promise.all(plain.map(filesIn))
  const installed = await Promise.all(plain.map(readZippedPacks))
  const named = await Promise.all(paths.filter(isZip).map(async (place) => ({ place, pack: await readPack(place) })))
  const own = await Promise.all(plain.map(templatesAt))
  const read = await Promise.all(
    [...new Set(found.flat())].map((file) =>
      readDocument(file, { comments: !isDeck(file), thorough: true }, readNamedFile),
    ),
  )
  const documents = read.flatMap((one) => (one.ok ? [one.value] : []))
  // A table is checked with the whole dataset that it belongs to.
  const folders = new Set(documents.flatMap((document) => datasetFolderOf(document) ?? []))
  const datasets = await Promise.all([...folders].map((folder) => readDataset(folder, true)))
  const single = documents.filter((document) => datasetFolderOf(document) === null)
  const brought = named.flatMap(templatesOfZip)
  const all = withTemplatesOf(own.flat(), withDocuments(single, withTemplatesOf(brought, known)))
  const packs = [
    // What is named is used by itself: its own templates come first.
    ...named.flatMap((zip) => checkPack(zip, withTemplatesOf(templatesOfZip(zip), all), trial)),
    ...installed.flat().flatMap((zip) => checkPack(zip, all, trial)),
  ]
  const bare = plain.filter((_, i) => found[i]?.length === 0 && installed[i]?.length === 0)
  return distinct([
    ...bare.map((file) => ({ file, line: 1, column: 1, message: messages.nothingToCheck })),
    ...packs,
    ...read.flatMap(problemsOf),
    ...datasets.flatMap(problemsOf),
    ...single.flatMap((document) => checkDocument(document, { ...all, trial })),
    ...repeatedInFolders(single),
  ])
}

/** A broken table is met twice: alone, and with its dataset. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The file itself, or what a folder holds, but for packages and hidden folders. */
async function filesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const names = await readdir(path, { recursive: true }).catch((error: unknown) => {
    throw new MachineError(atPath(path, cannotReadFolder(error)), { cause: error })
  })
  const files = names
    .filter((name) => /\.jsonc?$/i.test(name) && !/\.schema\.json$/i.test(name))
    .filter((name) => !name.split(sep).some((part) => part === 'node_modules' || part.startsWith('.')))
  return files.sort().map((name) => join(path, name))
}

/** The program writes decks, and would lose a comment when it saves one. */
function isDeck(file: string): boolean {
  return file.endsWith('.brief.json')
}

function withDocuments(documents: readonly JsonDocument[], known: KnownToDecks): KnownToDecks {
  return {
    ...known,
    layouts: withLayoutsOf(documents, known.layouts),
    designs: withDesignsOf(documents, known.designs),
  }
}

/** A faulty layout has a name all the same, unless another one of that name can be used. */
function withLayoutsOf(documents: readonly JsonDocument[], known: Known['layouts']): Known['layouts'] {
  const layouts = new Map(known)
  for (const document of documents.filter((document) => kindOf(document) === 'layout')) {
    const layout = layoutSchema.safeParse(document.value)
    const id = valueAt(document.value, ['id'])
    if (layout.success) layouts.set(layout.data.id, layoutOf(layout.data))
    else if (typeof id === 'string' && !layouts.has(id)) layouts.set(id, null)
  }
  return layouts
}

/** A design that is wrong has a name all the same: what is wrong with it is told where it stands. */
function withDesignsOf(documents: readonly JsonDocument[], known: Named): Named {
  const designs = documents.filter((document) => kindOf(document) === 'design')
  const ids = designs.map(({ value }) => valueAt(value, ['id'])).filter((id) => typeof id === 'string')
  return new Map([...known, ...ids.map((id) => [id, null] as const)])
}

/** What documents are checked against and with. */
interface Checks extends KnownToDecks {
  readonly trial: Trial
}

/** Where the schema refuses a part, the rest is checked all the same: everything that is wrong is told at once. */
function checkStoryline(document: JsonDocument, known: Known): readonly Problem[] {
  const read = validate(document, storylineSchema)
  if (read.ok) return checkSlides(read.value, known)
  return [...read.problems, ...checkSoundSlides(document, known)].sort(byPlace)
}

function checkWholeDesign(document: JsonDocument, { index }: Known): readonly Problem[] {
  const read = validate(document, designSchema)
  if (read.ok) return checkDesign(read.value, index)
  return [...read.problems, ...checkDesign(soundParts(document), index)].sort(byPlace)
}

/** How each kind of document is checked: its schema first, then what only the rest of the world can tell. */
const CHECKS: Readonly<Record<DocumentKind, (document: JsonDocument, known: Checks) => readonly Problem[]>> = {
  deck: (document, known) => both(readDeck(document), (deck) => checkDeck(deck, known)),
  storyline: checkStoryline,
  layout: (document, { trial }) => both(readLayout(document), trial),
  pack: (document) => problemsOf(validate(document, packSchema)),
  design: checkWholeDesign,
}

function checkDocument(document: JsonDocument, known: Checks): readonly Problem[] {
  return guardedProblems(document.file, () => checkByKind(document, known))
}

function checkByKind(document: JsonDocument, known: Checks): readonly Problem[] {
  const kind = kindOf(document)
  if (kind) return CHECKS[kind](document, known)
  const table = tableByContent(document.value)
  if (table) return problemsOf(validate(document, z.array(TABLE_SCHEMAS[table])))
  return [document.problem([], messages.unknownDocument(DOCUMENT_KINDS))]
}

function both<T>(loaded: Checked<Loaded<T>>, check: (loaded: Loaded<T>) => readonly Problem[]): readonly Problem[] {
  return loaded.ok ? check(loaded.value) : loaded.problems
}
