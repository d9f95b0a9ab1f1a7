import { isDeepStrictEqual } from 'node:util'
import { designSchema } from '../../core/template/design-schema'
import { type PackInfo, packSchema } from '../../core/template/pack-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import { message } from '../../messages/message'
import { faultIn, guarded } from '../files/guarded'
import { type JsonDocument, type JsonOptions, parseBytes } from '../files/json/json-document'
import { kindOf } from '../files/json/kind-of-document'
import { readDocument, validate } from '../files/json/read-json'
import { type Checked, problemsOf, success } from '../files/problem'
import { BOUNDS, createValueBudget, type ValueBudget } from './bounds'
import { readFolderSource } from './folder-source'
import {
  type OwnTemplate,
  TEMPLATE_KINDS,
  type TemplateFile,
  type TemplateKind,
  type TemplateOrigin,
  type TemplatePack,
} from './model'
import { readLayout } from './read-layout'
import { designOf, layoutOf, repeatedIds } from './repeated-ids'
import { fileUse, isZip, PACK_FILE, type Source, type SourceFile, wholeFile } from './source'
import { readZipSource } from './zip-source'

/** A stranger's file is looked at closely, and written by hand. */
const FOREIGN_JSON: JsonOptions = { comments: true, thorough: true }

/** Files as they were read before, by their paths: those that have not changed are the same objects again. */
export type PreviousFiles = ReadonlyMap<string, TemplateFile>
const NONE: PreviousFiles = new Map()

/** Reads a folder or `.zip` of templates; what is wrong with one file does not keep the others from being read. */
export async function readPack(
  place: string,
  before: PreviousFiles = NONE,
  budget: ValueBudget = createValueBudget(),
): Promise<Checked<TemplatePack>> {
  const source = await (isZip(place) ? readZipSource(place) : readFolderSource(place))
  return source.ok ? success(packOf(source.value, before, budget)) : source
}

/** Reads a file that is a template by itself; null for anything else, and for a template that cannot be used. */
export async function readTemplate(file: string, origin: TemplateOrigin): Promise<OwnTemplate | null> {
  const document = /\.jsonc?$/i.test(file) ? await readDocument(file, FOREIGN_JSON) : null
  if (!document?.ok) return null
  const kind = TEMPLATE_KINDS.find((one) => one === kindOf(document.value))
  const template = kind && guarded(file, () => LOADERS[kind](document.value, origin))
  return template?.ok ? template.value : null
}

function packOf(source: Source, before: PreviousFiles, budget: ValueBudget): TemplatePack {
  const info = packInfo(source)
  const origin: TemplateOrigin = { place: source.place, pack: info.ok ? info.value : null }
  const files = [...source.files].flatMap(([path, file]) => {
    const use = fileUse(path)
    if (use?.use !== 'template') return []
    if (!budget.take(file.bytes)) return [leftOut(file, use.kind, origin)]
    return [unchanged(file, origin, before) ?? templateFile(file, use.kind, origin)]
  })
  const read = files.filter((file) => file !== null)
  const repeated = TEMPLATE_KINDS.flatMap((kind) => repeatedIds(read.flatMap((file) => loadedOf(file, kind))))
  return { origin, files: read, problems: [...source.problems, ...problemsOf(info), ...repeated] }
}

function loadedOf({ template }: TemplateFile, kind: TemplateKind): readonly OwnTemplate['loaded'][] {
  return template?.kind === kind ? [template.loaded] : []
}

function unchanged({ file, bytes }: SourceFile, origin: TemplateOrigin, before: PreviousFiles): TemplateFile | null {
  const known = before.get(file)
  // What was not parsed is read again: other files may have left room for it meanwhile.
  const isSame = known?.document && Buffer.compare(known.bytes, bytes) === 0 && isDeepStrictEqual(known.origin, origin)
  return isSame ? known : null
}

function packInfo({ files }: Source): Checked<PackInfo | null> {
  const file = files.get(PACK_FILE)
  if (!file) return success(null)
  return guarded(file.file, () => {
    const document = parseBytes(file.file, file.bytes, FOREIGN_JSON)
    const info = document.ok ? validate(document.value, packSchema) : document
    return info.ok ? success(info.value.value) : info
  })
}

/** A file that would be too much together with those before it: it is not even parsed. */
function leftOut({ file, bytes }: SourceFile, kind: TemplateKind | null, origin: TemplateOrigin): TemplateFile {
  const problems = [wholeFile(file, message('too-many-values-together', { max: BOUNDS.values }))]
  return { file, bytes, kind, origin, document: null, template: null, problems }
}

/** Null for a deck, which may lie beside templates. Whatever goes wrong is a problem of this file alone. */
function templateFile(source: SourceFile, place: TemplateKind | null, origin: TemplateOrigin): TemplateFile | null {
  const { file, bytes } = source
  const broken = { file, bytes, kind: place, origin, document: null, template: null }
  try {
    return readTemplateFile(source, broken)
  } catch (error) {
    return { ...broken, problems: [faultIn(file, error)] }
  }
}

type BrokenFile = Omit<TemplateFile, 'problems'>

function readTemplateFile(source: SourceFile, broken: BrokenFile): TemplateFile | null {
  const { file, kind: place, origin } = broken
  const read = parseBytes(file, source.bytes, FOREIGN_JSON)
  if (!read.ok) return { ...broken, problems: read.problems }
  const document = read.value
  const said = kindOf(document)
  if (place === null && said === 'deck') return null
  const kind = place ?? TEMPLATE_KINDS.find((one) => one === said) ?? null
  if (kind === null) return { ...broken, document, problems: [wholeFile(file, message('no-template-kind'))] }
  const template = LOADERS[kind](document, origin)
  return { ...broken, kind, document, template: template.ok ? template.value : null, problems: problemsOf(template) }
}

/** How each kind is read. Layouts and designs are also brought into their narrow form, so that a fault shows here. */
const LOADERS: Readonly<
  Record<TemplateKind, (document: JsonDocument, origin: TemplateOrigin) => Checked<OwnTemplate>>
> = {
  layout: (document, origin) =>
    mapped(readLayout(document), (loaded) => {
      layoutOf(loaded.value)
      return { kind: 'layout', loaded, origin }
    }),
  design: (document, origin) =>
    mapped(validate(document, designSchema), (loaded) => {
      designOf(loaded.value)
      return { kind: 'design', loaded, origin }
    }),
  storyline: (document, origin) =>
    mapped(validate(document, storylineSchema), (loaded) => ({ kind: 'storyline', loaded, origin })),
}

function mapped<T, U>(result: Checked<T>, to: (value: T) => U): Checked<U> {
  return result.ok ? success(to(result.value)) : result
}
