import { stat } from 'node:fs/promises'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Problem } from '../files/problem'
import type { CheckContext } from '../validate/check-slide'
import { addOwn } from './add-own'
import { problemsIn, withFaulty } from './check-own'
import type { OwnTemplate, TemplateFile, TemplateKind, TemplateOrigin, Templates } from './model'
import { type OwnTemplates, readOwnTemplates } from './read-own'
import type { PreviousFiles } from './read-pack'
import { wholeFile } from './source'
import { unreadReason } from './unread-reason'

/** What a library is made with. */
export interface LibraryPorts {
  /** The built-in templates. */
  readonly shipped: Templates
  readonly index: DatasetIndex
  /** The author's folder or pack; it may not be there yet. */
  readonly folder: string
}

/** One file of the author's folder. */
export interface LibraryEntry {
  readonly file: string
  /** Null where it is unknown what the file is meant to be. */
  readonly kind: TemplateKind | null
  readonly origin: TemplateOrigin
  /** What is used: the file as it is, or as it last was right; null where it never was. */
  readonly template: OwnTemplate | null
  /** True where the file is broken now, and `template` is what it held before. */
  readonly isLastGood: boolean
  readonly problems: readonly Problem[]
}

/** An author's folder as it was last read. */
export interface LibraryState {
  /** Built-in and own templates together; what is broken now is in it as it last was right. */
  readonly templates: Templates
  readonly entries: readonly LibraryEntry[]
  /** Every problem, those of the entries too. */
  readonly problems: readonly Problem[]
}

/** An author's templates over the built-in ones; `followFolder` keeps them current while they are edited. */
export interface TemplateLibrary {
  /** Reads the folder again. Never fails: what cannot be read is a problem of the state. */
  read(): Promise<LibraryState>
}

/** A library of one folder. It remembers, for each file, what was right last. */
export function createTemplateLibrary({ shipped, index, folder }: LibraryPorts): TemplateLibrary {
  let lastGood = new Map<string, OwnTemplate>()
  let lastRead = new Map<string, TemplateFile>()

  const read = async (): Promise<LibraryState> => {
    const { packs, problems } = await readQuietly(folder, lastRead)
    const before = lastGood
    const files = packs.flatMap((pack) => pack.files)
    lastRead = new Map(files.map((file) => [file.file, file]))
    const used = files.map((file) => ({ file, template: file.template ?? before.get(file.file) ?? null }))
    lastGood = new Map(used.flatMap(({ file, template }) => (template ? [[file.file, template]] : [])))
    const templates = addOwn(shipped, [...lastGood.values()], index.renamed)
    const known = { index, layouts: withFaulty(templates.layouts, files) }
    const entries = used.map(({ file, template }) => entryOf(file, template, known))
    const ofPacks = packs.flatMap((pack) => pack.problems)
    return { templates, entries, problems: [...problems, ...ofPacks, ...entries.flatMap((entry) => entry.problems)] }
  }

  return { read }
}

function entryOf(file: TemplateFile, template: OwnTemplate | null, known: CheckContext): LibraryEntry {
  const isLastGood = file.template === null && template !== null
  return {
    file: file.file,
    kind: file.kind,
    origin: file.origin,
    template,
    isLastGood,
    problems: problemsIn(file, known),
  }
}

/** A folder that is not there holds nothing; one that the machine would not read is a problem like others. */
async function readQuietly(folder: string, before: PreviousFiles): Promise<OwnTemplates> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  )
  if (!exists) return { packs: [], problems: [] }
  try {
    const own = await readOwnTemplates(folder, before)
    return own.ok ? own.value : { packs: [], problems: own.problems }
  } catch (error) {
    return { packs: [], problems: [wholeFile(folder, unreadReason(error))] }
  }
}
