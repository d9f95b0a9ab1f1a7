import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TABLE_SCHEMAS } from '../../core/dataset/schema'
import type { Deck } from '../../core/deck/schema'
import { valueAt } from '../../core/explain/schema-walk'
import { LANGS, type Lang } from '../../core/locale'
import { designSchema } from '../../core/template/design-schema'
import { type LayoutJson, layoutSchema } from '../../core/template/layout-schema'
import { packSchema } from '../../core/template/pack-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import { z } from '../../core/zod'
import { message } from '../../messages/message'
import { cannotReadFolder } from '../files/file-messages'
import { faultIn } from '../files/guarded'
import type { JsonDocument } from '../files/json/json-document'
import { type DocumentKind, datasetFolderOf, kindOf, tableByContent } from '../files/json/kind-of-document'
import { type Loaded, readDocument, validate } from '../files/json/read-json'
import { atPath, byPlace, type Checked, MachineError, type Problem, problemsOf } from '../files/problem'
import { readNamedFile } from '../files/read-bytes'
import { readLayout } from '../templates/read-layout'
import { readZippedPacks, templatesAt } from '../templates/read-own'
import { readPack } from '../templates/read-pack'
import { designOf, layoutOf, repeatedInFolders } from '../templates/repeated-ids'
import { isZip } from '../templates/source'
import { checkDeck, type DeckCheckContext } from '../validate/check-deck'
import { checkDesign, validParts } from '../validate/check-design'
import { checkDeckLanguages, checkLanguages } from '../validate/check-languages'
import type { CheckContext } from '../validate/check-slide'
import { checkSlides, checkValidSlides } from '../validate/check-slides'
import { currentDocument } from '../validate/current-ids'
import { readDeck } from '../validate/open-deck'
import { typedInStoryline } from '../validate/typed-in-storyline'
import { readDataset } from '../world/read-dataset'
import { checkPack, templatesOfZip, withTemplatesOf } from './check-pack'

/** What is done with a layout or a deck that its schema takes; each says what went wrong. */
export interface Trials {
  readonly layout: (layout: Loaded<LayoutJson>) => readonly Problem[]
  /** Problems of a deck beyond those of `checkDeck`. */
  readonly deck: (deck: Loaded<Deck>, known: DeckCheckContext) => Promise<readonly Problem[]>
  /** The deck as the command asks for it: in another design or language. */
  readonly withCommandOptions: (deck: Deck) => Deck
  /** The languages whose texts are read. */
  readonly langs: readonly Lang[]
}

const NO_TRIALS: Trials = { layout: () => [], deck: async () => [], withCommandOptions: (deck) => deck, langs: LANGS }

/** What was found, and in how many files was looked; a template pack that is a `.zip` is one of them. */
export interface CheckedFiles {
  readonly problems: readonly Problem[]
  readonly files: number
}

/**
 * Checks decks, layouts, designs, storylines and datasets; a folder stands for all that is in it. Layouts and
 * designs that are checked along with a deck or storyline count as known to it; in an author's folder, those that would be used.
 * With trials, layouts are also laid out, and decks built without being written.
 */
export async function checkFiles(
  paths: readonly string[],
  known: DeckCheckContext,
  trials: Trials = NO_TRIALS,
): Promise<CheckedFiles> {
  const plain = paths.filter((path) => !isZip(path))
  const found = await Promise.all(plain.map(filesIn))
  const installed = await Promise.all(plain.map(readZippedPacks))
  const named = await Promise.all(paths.filter(isZip).map(async (place) => ({ place, pack: await readPack(place) })))
  const own = await Promise.all(plain.map(templatesAt))
  const files = [...new Set(found.flat())]
  const read = await Promise.all(
    // Decks may hold no comments, which is reported when it is known that they are decks.
    files.map((file) => readDocument(file, { comments: true, thorough: true }, readNamedFile)),
  )
  const documents = read.flatMap((one) => (one.ok ? [one.value] : []))
  // A table is checked with the whole dataset that it belongs to.
  const folders = new Set(documents.flatMap((document) => datasetFolderOf(document) ?? []))
  const datasets = await Promise.all([...folders].map((folder) => readDataset(folder, true)))
  const single = documents.filter((document) => datasetFolderOf(document) === null)
  const templateOverrides = named.flatMap(templatesOfZip)
  const all = withTemplatesOf(own.flat(), withDocuments(single, withTemplatesOf(templateOverrides, known)))
  const packs = [
    // What is named is used by itself: its own templates come first.
    ...named.flatMap((zip) => checkPack(zip, withTemplatesOf(templatesOfZip(zip), all), trials.layout)),
    ...installed.flat().flatMap((zip) => checkPack(zip, all, trials.layout)),
  ]
  const bare = plain.filter((_, i) => found[i]?.length === 0 && installed[i]?.length === 0)
  const checked: Problem[] = []
  for (const document of single) checked.push(...(await checkDocument(document, { ...all, trials })))
  const problems = distinct([
    ...bare.map((file) => ({ file, line: 1, column: 1, message: message('nothing-to-check') })),
    ...packs,
    ...read.flatMap(problemsOf),
    ...datasets.flatMap(problemsOf),
    ...checked,
    ...repeatedInFolders(single),
  ])
  const zips = new Set([...named, ...installed.flat()].map(({ place }) => place))
  return { problems, files: files.length + zips.size }
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

function withDocuments(documents: readonly JsonDocument[], known: DeckCheckContext): DeckCheckContext {
  return {
    ...known,
    layouts: withLayoutsOf(documents, known.layouts),
    designs: withDesignsOf(documents, known.designs),
  }
}

/** A faulty layout has a name all the same, unless another one of that name can be used. */
function withLayoutsOf(documents: readonly JsonDocument[], known: CheckContext['layouts']): CheckContext['layouts'] {
  const layouts = new Map(known)
  for (const document of documents.filter((document) => kindOf(document) === 'layout')) {
    const layout = layoutSchema.safeParse(document.value)
    const id = valueAt(document.value, ['id'])
    if (layout.success) layouts.set(layout.data.id, layoutOf(layout.data))
    else if (typeof id === 'string' && !layouts.has(id)) layouts.set(id, null)
  }
  return layouts
}

/** A design that is wrong has a name all the same: its problems are reported in its own file. */
function withDesignsOf(
  documents: readonly JsonDocument[],
  known: DeckCheckContext['designs'],
): DeckCheckContext['designs'] {
  const designs = new Map(known)
  for (const document of documents.filter((document) => kindOf(document) === 'design')) {
    const design = designSchema.safeParse(document.value)
    const id = valueAt(document.value, ['id'])
    if (design.success) designs.set(design.data.id, designOf(design.data))
    else if (typeof id === 'string' && !designs.has(id)) designs.set(id, null)
  }
  return designs
}

/** What documents are checked against and with. */
interface Checks extends DeckCheckContext {
  readonly trials: Trials
}

type Found = readonly Problem[]

async function checkWholeDeck(document: JsonDocument, known: Checks): Promise<Found> {
  const read = readDeck(document, known.index.renamed)
  if (!read.ok) return read.problems
  const deck = { ...read.value, value: known.trials.withCommandOptions(read.value.value) }
  return [
    ...checkDeck(deck, known),
    ...checkDeckLanguages(deck, known, known.trials.langs),
    ...(await known.trials.deck(deck, known)),
  ].sort(byPlace)
}

/** Where the schema refuses a part, the rest is checked all the same: everything that is wrong is reported at once. */
function checkStoryline(written: JsonDocument, known: Checks): readonly Problem[] {
  const document = currentDocument(written, known.index.renamed)
  const read = validate(document, storylineSchema)
  if (read.ok) {
    const languages = checkLanguages(read.value, known, known.trials.langs)
    return [...checkSlides(read.value, known), ...languages, ...typedInStoryline(read.value, known)]
  }
  return [...read.problems, ...checkValidSlides(document, known)].sort(byPlace)
}

function checkWholeDesign(document: JsonDocument, { index }: CheckContext): readonly Problem[] {
  const read = validate(document, designSchema)
  if (read.ok) return checkDesign(read.value, index)
  return [...read.problems, ...checkDesign(validParts(document), index)].sort(byPlace)
}

/** How each kind of document is checked: its schema first, then what only the rest of the world reveals. */
const CHECKS: Readonly<Record<DocumentKind, (document: JsonDocument, known: Checks) => Found | Promise<Found>>> = {
  deck: checkWholeDeck,
  storyline: checkStoryline,
  layout: (document, { trials }) => both(readLayout(document), trials.layout),
  pack: (document) => problemsOf(validate(document, packSchema)),
  design: checkWholeDesign,
}

/** An error that nobody foresaw becomes a problem of the file. */
async function checkDocument(document: JsonDocument, known: Checks): Promise<Found> {
  try {
    return await checkByKind(document, known)
  } catch (error) {
    return [faultIn(document.file, error)]
  }
}

async function checkByKind(document: JsonDocument, known: Checks): Promise<Found> {
  const kind = kindOf(document)
  if (kind) return CHECKS[kind](document, known)
  const table = tableByContent(document.value)
  if (table) return problemsOf(validate(document, z.array(TABLE_SCHEMAS[table])))
  return [document.problem([], message('unknown-document'))]
}

function both<T>(loaded: Checked<Loaded<T>>, check: (loaded: Loaded<T>) => readonly Problem[]): readonly Problem[] {
  return loaded.ok ? check(loaded.value) : loaded.problems
}
