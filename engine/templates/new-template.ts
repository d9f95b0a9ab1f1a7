import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { applyEdits, modify } from 'jsonc-parser'
import { idSchema } from '../../core/template/shared-schema'
import { message } from '../../messages/message'
import { cannotWrite, type PlaceOption } from '../files/file-messages'
import type { Paths } from '../files/paths'
import { MachineError, UserError } from '../files/problem'
import { type OutputFile, writeFiles } from '../files/writing/write-files'
import type { TemplateKind } from './model'
import { KIND_FOLDERS } from './source'

interface NewTemplate {
  readonly kind: TemplateKind
  readonly id: string
  /** The author's folder; made where it is not there. */
  readonly folder: string
  /** The option that names another folder, for the advice where this one will not do. */
  readonly option: string
}

/**
 * Writes a template to begin with into an author's folder, and beside it the schemas that its `$schema` names, so that
 * editors complete it wherever the folder goes. Returns the file's path.
 *
 * @throws UserError where the id is none, or a file of that name is there.
 */
export async function writeNewTemplate({ kind, id, folder, option }: NewTemplate, paths: Paths): Promise<string> {
  if (!idSchema.safeParse(id).success) throw new UserError(message('bad-id', { id }))
  const below = join(folder, KIND_FOLDERS[kind])
  for (const ending of ['json', 'jsonc']) {
    const taken = join(below, `${id}.${ending}`)
    if (await exists(taken)) throw new UserError(message('file-exists', { file: taken }))
  }
  const path = join(below, `${id}.jsonc`)
  const text = await starterText(kind, id, paths)
  await writeFiles([
    { path, bytes: new TextEncoder().encode(text), option },
    ...(await schemaFiles(folder, option, paths)),
  ])
  return path
}

/** Copies of the program's schemas; they are the program's, so that a newer program writes newer ones. */
export async function schemaFiles(
  folder: string,
  option: PlaceOption,
  { schemas }: Paths,
): Promise<readonly OutputFile[]> {
  const names = (await readdir(schemas)).filter((name) => name.endsWith('.schema.json')).sort()
  return Promise.all(
    names.map(async (name) => ({
      path: join(folder, 'schema', name),
      bytes: await readFile(join(schemas, name)),
      option,
    })),
  )
}

/** True where something is at a path, whatever it is. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The design that a new one begins as, and that layouts are first seen in. */
export const FIRST_DESIGN = 'two-rivers'

/** What is above the parts of a new design. */
const DESIGN_COMMENTS: Readonly<Record<string, readonly string[]>> = {
  $schema: ['Editors complete and check what you write with this schema.'],
  id: ['The name on the command line: lower case letters and digits, joined by hyphens.'],
  name: ['Every text that a person reads is written in both languages.'],
  palette: [
    'The twelve colors of an Office theme, so that a deck can be recolored in PowerPoint. Text must be readable on its',
    'background: "chengyu-brief check" lists every pair whose contrast is below 4.5 to 1.',
  ],
  paints: ['Colors mixed from the palette: luminance times lumMod plus lumOff, and alpha for the opacity.'],
  regions: ['A region keeps its color in the whole deck. "chengyu-brief data" lists the regions.'],
  fonts: [
    '"office" is the font that PowerPoint uses; "twin" the shipped one with the same widths, for preview and PDF:',
    'Georgia has gelasio, Arial arimo, Calibri carlito, Cambria caladea, Microsoft YaHei noto-sans-sc.',
  ],
  type: ['The styles of text that layouts name, sizes in points. "zh" says what differs in a Chinese deck.'],
  grid: ['Margin, gutter and bands of a slide that is 540 points high.'],
  chart: ['Lines, points and bars of charts.'],
  rule: ['The line above a card.'],
  motif: ['The picture on covers, on a square of 100 by 100, back to front.'],
  logo: ['A picture on every slide.'],
}

/** The text of a new template: commented, complete, and valid as it is. */
async function starterText(kind: TemplateKind, id: string, paths: Paths): Promise<string> {
  const text =
    kind === 'design' ? await designText(paths) : await readFile(join(paths.starters, `${kind}.jsonc`), 'utf8')
  const named = set(text, 'id', id)
  return named.replaceAll(`my-${kind}`, id)
}

/** A built-in design with what its parts are for. */
async function designText({ designs }: Paths): Promise<string> {
  const text = await readFile(join(designs, `${FIRST_DESIGN}.json`), 'utf8')
  const mine = set(text, 'name', { en: 'My design', zh: '我的外观' })
  const described = set(mine, 'description', { en: 'Where and for whom it is meant', zh: '适用场合与对象' })
  const head =
    '// A design: colors, fonts and spacing. Layouts name styles and colors by role; they are defined here.\n'
  return head + described.replace(/^ {2}"(\$?\w+)":/gm, (line, key: string) => commentsFor(key) + line)
}

function commentsFor(key: string): string {
  return (DESIGN_COMMENTS[key] ?? []).map((comment) => `  // ${comment}\n`).join('')
}

function set(text: string, key: string, value: unknown): string {
  return applyEdits(text, modify(text, [key], value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }))
}

/** An author's folder of templates, unless another is chosen: in the person's documents, where files are looked for. */
export function ownTemplatesFolder(documents: string): string {
  return join(documents, 'Chengyu Brief templates')
}

/** Makes the folder with one for each kind of template in it, where it is not there yet. */
export async function makeTemplatesFolder(folder: string, option: PlaceOption): Promise<void> {
  if (await exists(folder)) return
  try {
    for (const name of Object.values(KIND_FOLDERS)) await mkdir(join(folder, name), { recursive: true })
  } catch (error) {
    throw new MachineError(cannotWrite(folder, error, option), { cause: error })
  }
}
