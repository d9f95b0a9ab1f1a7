import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { deckFromSelection, deckFromStoryline } from '../../core/build-deck'
import { latestSourceDate } from '../../core/dataset/citations'
import type { Deck } from '../../core/deck/schema'
import {
  chosenOptions,
  DEFAULT_FORMATS,
  EXPORT_FORMATS,
  FORMATS,
  type FormatOptions,
  formatOf,
} from '../../core/export-formats'
import { inEveryLang, type Localized } from '../../core/locale'
import type { Scene, Diagnostic as SceneDiagnostic } from '../../core/scene/model'
import type { Message } from '../../messages/message'
import { render } from '../../messages/render'
import { deckDiagnostics } from '../check/deck-diagnostics'
import { exportDeck as makeFiles } from '../export/export-deck'
import type { Loaded } from '../files/json/read-json'
import { pathsIn } from '../files/paths'
import { type Checked, formatProblem, type Problem } from '../files/problem'
import { readFileWithin } from '../files/read-bytes'
import { unknownThing } from '../files/unknown-thing'
import { writeFiles } from '../files/writing/write-files'
import { checkBuildable, checkDeckDesign } from '../validate/check-deck'
import { openDeck } from '../validate/open-deck'
import { type World as Inputs, layOut, readWorld } from '../world/world'
import { BriefError } from './brief-error'
import { checkExportChoice, checkedDeckChoice, checkWorldChoice } from './check-choices'
import type {
  BuiltDeck,
  DeckChoice,
  Diagnostic,
  ExportChoice,
  Exported,
  ExportedFile,
  Named,
  World,
  WorldChoice,
} from './library-types'

export type { Format } from '../../core/export-formats'
export type { Lang, Localized } from '../../core/locale'
export { BriefError } from './brief-error'
export type * from './library-types'

const DEFAULT_DESIGN = 'two-rivers'

/** What is behind a world and a built deck. Callers hold no more of it than the types say. */
const INPUTS = new WeakMap<World, Inputs>()
const BUILT = new WeakMap<BuiltDeck, { readonly scene: Scene; readonly deck: Deck; readonly inputs: Inputs }>()

/**
 * Reads the built-in dataset, templates and fonts, and the author's templates over them. One world builds any number of decks.
 *
 * @throws BriefError where an option is unknown or of another type, or a template has a problem.
 */
export async function openWorld(choice: WorldChoice = {}): Promise<World> {
  checkWorldChoice(choice)
  const { templates } = choice
  const inputs = goodOf(await readWorld(pathsIn(packageFolder()), templates === undefined ? null : resolve(templates)))
  const { dataset } = inputs.index
  const { storylines, designs, layouts, notices } = inputs.templates
  const world: World = {
    storylines: [...storylines.values()].map(({ value }) => named(value)),
    designs: [...designs.values()].map(named),
    layouts: [...layouts.values()].map(named),
    themes: dataset.themes.map(named),
    metrics: dataset.metrics.map(named),
    notices: notices.map(inBothLanguages),
  }
  INPUTS.set(world, inputs)
  return world
}

/**
 * Makes or opens a deck and lays it out. What a person should know of it is in `diagnostics`; a deck with diagnostics can be
 * exported all the same.
 *
 * @throws BriefError where an option or a name is unknown, or the deck document has a problem.
 */
export async function buildDeck(world: World, choice: DeckChoice): Promise<BuiltDeck> {
  const inputs = INPUTS.get(world)
  if (!inputs) throw new BriefError('This world was not made by openWorld')
  const { deck, saved } = await deckFor(checkedDeckChoice(choice), inputs)
  const scene = layOut(deck, inputs)
  const { design, lang, date } = deck
  const built: BuiltDeck = {
    document: structuredClone(deck),
    title: scene.title,
    design,
    lang,
    date,
    slides: scene.slides.map(({ number, id, layout, title }) => ({ number, id, layout, title })),
    diagnostics: deckDiagnostics({ ...inputs, scene, design, saved }).map(asDiagnostic),
  }
  BUILT.set(built, { scene, deck, inputs })
  return built
}

/**
 * Exports a deck to bytes, and with `folder` also to files: all of them are written or none. The same deck gives the same bytes.
 *
 * @throws BriefError where an option is unknown or of another type, or the deck has no slides; the signal's reason where it is aborted; an error whose message is a sentence
 *   where a file cannot be written.
 */
export async function exportDeck(built: BuiltDeck, choice: ExportChoice = {}): Promise<Exported> {
  const made = BUILT.get(built)
  if (!made) throw new BriefError('This deck was not made by buildDeck')
  checkExportChoice(choice)
  const { scene, deck, inputs } = made
  const { formats = DEFAULT_FORMATS, folder, name = 'briefing', signal = null, onSlide } = choice
  const stranger = formats.find((format) => !Object.hasOwn(EXPORT_FORMATS, format))
  if (stranger !== undefined) throw new BriefError(unknownThing('format', stranger, FORMATS))
  if (name === '' || name !== basename(name)) throw new BriefError(`The name "${name}" is not the name of a file`)
  const diagnostics: Diagnostic[] = []
  const exported = await makeFiles(scene, {
    formats,
    deck,
    dataset: inputs.index,
    fonts: inputs.fonts.files,
    metrics: inputs.fonts.metrics,
    options: optionsOf(choice),
    fileName: (format) => name + formatOf(format).ending,
    signal,
    onProgress: (format, done, total) => onSlide?.({ format, done, total }),
    onDiagnostic: (found) => diagnostics.push(asDiagnostic(found)),
  })
  const files = exported.flatMap(({ format, files }): readonly ExportedFile[] =>
    files.map((file) => ({
      format,
      mimeType: formatOf(format).mimeType,
      name: file.name,
      path: folder === undefined ? null : resolve(folder, file.name),
      bytes: file.bytes,
    })),
  )
  await writeFiles(files.flatMap(({ path, bytes }) => (path === null ? [] : [{ path, bytes, option: 'folder' }])))
  return { files, diagnostics }
}

interface Found {
  readonly deck: Deck
  /** Null for a deck that was just made. */
  readonly saved: Loaded<Deck> | null
}

async function deckFor(choice: DeckChoice, inputs: Inputs): Promise<Found> {
  const { index, templates } = inputs
  if ('file' in choice || 'document' in choice) return openedDeck(choice, inputs)
  const { lang = 'en', design = DEFAULT_DESIGN, date = latestSourceDate(index) } = choice
  checkKnown('design', [design], templates.designs)
  if ('storyline' in choice) {
    const storyline = templates.storylines.get(choice.storyline)
    if (!storyline) throw unknown('storyline', choice.storyline, templates.storylines)
    return { deck: deckFromStoryline(storyline.value, { lang, design, date }), saved: null }
  }
  const { themes = [], metrics = [] } = choice
  checkKnown('theme', themes, index.theme)
  checkKnown('metric', metrics, index.metric)
  if (themes.length + metrics.length === 0)
    throw new BriefError('Name a storyline, themes, metrics, a document or a file')
  return { deck: deckFromSelection({ themes, metrics }, index, { lang, design, date }), saved: null }
}

/** A deck in a file or a document, in another design where one is asked for. */
async function openedDeck(
  choice: Extract<DeckChoice, { file: string } | { document: unknown }>,
  { index, templates }: Inputs,
): Promise<Found> {
  const saved =
    'file' in choice
      ? goodOf(await openDeck(resolve(choice.file), readFileWithin, index.renamed))
      : goodOf(
          await openDeck(
            'document',
            async () => new TextEncoder().encode(JSON.stringify(choice.document, null, 2)),
            index.renamed,
          ),
        )
  const { lang = saved.value.lang, design = saved.value.design, date = saved.value.date } = choice
  if (choice.design !== undefined) checkKnown('design', [choice.design], templates.designs)
  const ofDesign = choice.design === undefined ? checkDeckDesign(saved, templates.designs) : []
  const problems = [...checkBuildable(saved), ...ofDesign]
  if (problems.length > 0) throw wrong(problems)
  return { deck: { ...saved.value, lang, design, date }, saved }
}

function optionsOf({ options = {} }: ExportChoice): FormatOptions {
  return chosenOptions(Object.assign({}, ...Object.values(options)))
}

function checkKnown(kind: string, names: readonly string[], known: ReadonlyMap<string, unknown>): void {
  const stranger = names.find((name) => !known.has(name))
  if (stranger !== undefined) throw unknown(kind, stranger, known)
}

function unknown(kind: string, name: string, known: ReadonlyMap<string, unknown>): BriefError {
  return new BriefError(unknownThing(kind, name, [...known.keys()]))
}

function goodOf<T>(result: Checked<T>): T {
  if (result.ok) return result.value
  throw wrong(result.problems)
}

function wrong(problems: readonly Problem[]): BriefError {
  return new BriefError(problems.map((problem) => formatProblem(problem, process.cwd())).join('\n'))
}

function named({ id, name }: Named): Named {
  return { id, name }
}

function asDiagnostic(found: SceneDiagnostic): Diagnostic {
  const { code, severity, slide, slot } = found
  return { code, severity, slide, slot, message: inBothLanguages(found) }
}

function inBothLanguages(message: Message): Localized {
  return inEveryLang((lang) => render(message, lang))
}

/** The folder that holds the program's data: the nearest one with a `package.json`. */
function packageFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
