import { FORMATS, type Format, formatOf } from '../core/export-formats'
import type { NumberCounts } from '../core/scene/count-numbers'
import type { Diagnostic } from '../core/scene/model'
import type { Inspected, InspectedChart } from '../engine/inspect/model'
import { counted, listed, orList, quote } from '../messages/en/wording'
import type { Message } from '../messages/message'
import { printable } from '../messages/printable'
import { english } from '../messages/render'

// What only the command line says, in English, as all of it is. What it shares with the window is in `messages/`.

export { unknownThing } from '../engine/files/unknown-thing'

/** Every ending that `--out` knows, where a file was named that ends in another way. */
export function unknownEnding(out: string): string {
  const endings = orList(FORMATS.map((format) => formatOf(format).ending))
  return `--out ${quote(out)} looks like a file, but its name does not end in ${endings}. For a folder, write ${quote(`${out}/`)}.`
}

/** Two things that would be written to one file, or written over what was read. */
export function samePlace(option: string, path: string, other: string): string {
  return `${option} ${quote(path)} is ${other}. Choose another file for it.`
}

export function notADeckFile(option: string, path: string): string {
  return `${option} ${quote(path)} must end in ".brief.json", as files of decks do.`
}

export function notADesignFile(option: string, path: string): string {
  return `${option} ${quote(path)} must end in ".json", as files of designs do.`
}

export function alreadyThere(option: string, path: string): string {
  return `${option} ${quote(path)} already exists and may contain your work. Choose another name, or remove the file first.`
}

export function folderNotEmpty(option: string, path: string): string {
  return `${option} ${quote(path)} is a folder that contains files. Choose another folder, or add --force to replace those of the package.`
}

export function forceWithoutPackage(): string {
  return '--force says that the files of a package may be replaced, so it needs --package.'
}

export function packageWritten(folder: string, files: readonly { readonly bytes: Uint8Array }[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return printable(`${folder}  ${counted(files.length, 'file')}, ${size(bytes)}`)
}

export function emptyPath(option: string): string {
  return `${option} needs a file or folder name.`
}

export function dashedPath(option: string, text: string): string {
  return `${option} needs a file or folder name, but found ${quote(text)}. If the name really begins with "-", write ${quote(`./${text}`)}.`
}

export function listWhat(names: readonly string[]): string {
  return `Choose what to list: ${orList(names)}.`
}

export function cannotPrint(error: NodeJS.ErrnoException): string {
  const why = error.code === 'ENOSPC' ? 'The disk is full; free some space.' : `${error.message.replace(/\.$/, '')}.`
  return `The output cannot be written. ${why}`
}

export function formatsDoNotFit(file: string, formats: readonly string[]): string {
  return `--out ${quote(file)} is one file, but --format asks for ${listed(formats, 'and')}. Choose a folder, or one format.`
}

export function diagnostic(found: Diagnostic, number: number | null): string {
  const { severity, slide, slot } = found
  const where =
    slide === null ? '' : ` slide ${number === null ? '' : `${number} `}(${slide}${slot ? `, ${slot}` : ''}):`
  return printable(`${severity}:${where} ${english(found)}`)
}

export function strict(count: number): string {
  return `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'warning')} and --strict is set, so nothing was written.`
}

export function moreWarnings(count: number): string {
  return `and ${counted(count, 'more warning')}`
}

/** A message that asks for nothing: what is used, or what a person may want to know. */
export function info(notice: Message): string {
  return printable(`info: ${english(notice)}`)
}

/** A path as it is typed in a command: the default folder of templates has spaces in its name. */
function typed(path: string): string {
  return /^[\p{L}\p{N}_./\\:~@+-]+$/u.test(path) ? path : quote(path)
}

export function templateWritten(file: string, folder: string): string {
  return printable(`Created ${file}. Preview it with: chengyu-brief watch ${typed(folder)}`)
}

export function noFolderToWatch(folder: string): string {
  return `There is no folder ${quote(folder)}. To create it, run: ${firstLayout(folder)}`
}

function firstLayout(folder: string): string {
  return `chengyu-brief new layout my-layout --templates ${typed(folder)}`
}

export function notBuilt(): string {
  return 'The pages are not built yet. Run "npm ci", or "npm run build" if you have already done so.'
}

export function noBrowser(variable: string): string {
  return `No Chromium, Chrome or Edge was found. Set ${variable} to one, or open this address in a browser:`
}

export function browserFailed(path: string, url: string): string {
  return `${printable(path)} did not open a window. Open this address in a browser on this computer, or press Ctrl+C to quit:\n${url}`
}

export function watching(templates: number, folder: string): string {
  if (templates === 0) return printable(`No templates yet. To create one, run: ${firstLayout(folder)}`)
  return `${counted(templates, 'template')}, no problems.`
}

export function notAPdf(option: string, path: string): string {
  return `${option} ${quote(path)} must end in ".pdf".`
}

export function nothingOnSheet(): string {
  return '--sheet shows how layouts are tried, and no layout is being checked. Name the file of a layout.'
}

export function galleryWritten(path: string, layouts: number, designs: number): string {
  return printable(`${path}  ${counted(layouts, 'layout')} in ${counted(designs, 'design')}`)
}

export function written(path: string, slides: number, bytes: number): string {
  return printable(`${path}  ${counted(slides, 'slide')}, ${size(bytes)}`)
}

/** Several files that are numbered: the first with its path, the last by its name. */
export function writtenSeveral(first: string, last: string, files: number, bytes: number): string {
  return printable(`${first} … ${last}  ${counted(files, 'file')}, ${size(bytes)}`)
}

export function attachment({ name, bytes }: Inspected['attachments'][number]): string {
  return `${name}  ${size(bytes)}`
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function designWritten(path: string, id: string): string {
  return printable(`${path}  the design ${quote(id)}`)
}

export function reportWritten(path: string): string {
  return printable(`${path}  the report`)
}

export function deckSaved(path: string): string {
  return printable(`${path}  the deck, to edit and build again`)
}

/** How many numbers there are, by where they are from: "42 sourced numbers, 1 own number, 2 numbers without a source". */
export function numbersByOrigin({ sourced, own, unsourced }: NumberCounts): string {
  if (sourced + own + unsourced === 0) return 'no numbers'
  const parts = [counted(sourced, 'sourced number')]
  if (own > 0) parts.push(counted(own, 'own number'))
  if (unsourced > 0) parts.push(`${counted(unsourced, 'number')} without a source`)
  return parts.join(', ')
}

/** The same for a deck that is checked. */
export function deckNumbers(file: string, counts: NumberCounts): string {
  return printable(`${file}: ${numbersByOrigin(counts)}`)
}

/** The first line of `inspect`: what kind of file it is, and how much it holds. */
export function inspectedFile(file: string, { format, slides, sources, changedBy, counts }: Inspected): string {
  const held = [counted(slides.length, 'slide')]
  if (counts !== null) held.push(numbersByOrigin(counts), counted(sources.length, 'source'))
  const since = changedBy === null ? '' : `; last saved by ${changedBy === '' ? 'another program' : quote(changedBy)}`
  return `${file}  ${formatOf(format).name.en}, ${held.join(', ')}${since}`
}

/** The last line of `inspect`: where the deck is, or why there is none. */
export function embeddedDeck({ deck }: Inspected, why: string): string {
  if (deck === null) return why
  return `It contains the deck (${size(deck.bytes.length)}). To save it to a file, add: --deck mine.brief.json`
}

export function noDeck(file: string, why: string): string {
  return `${quote(file)}: ${why}`
}

export function chartWorkbook({ workbook, numbers }: InspectedChart): string {
  if (workbook === null) return 'A chart without a workbook'
  if (numbers.length === 0) return 'A chart whose workbook does not say where its numbers come from'
  const theirs = numbers.length === 1 ? 'its number comes' : `its ${numbers.length} numbers come`
  return `A chart whose workbook says where ${theirs} from`
}

/** Several sentences, each on its line. */
export function allOf(messages: readonly string[]): string {
  return messages.join('\n       ')
}

/** The paths that the command names, and how many files there are at them. */
export function allRight(paths: readonly string[], files: number): string {
  return paths.length === 1 && files === 1
    ? printable(`No problems found in ${paths[0]}.`)
    : `${counted(files, 'file')} checked, no problems.`
}

export function badDate(text: string): string {
  return `--date ${quote(text)} is not a date. Write it like 2025-12-24.`
}

export function empty(option: string): string {
  return `${option} needs one or more names, separated by commas.`
}

export function onlyForFormat(option: string, format: Format): string {
  return `${option} applies to ${formatOf(format).name.en} files only. Remove it, or add ${format} to --format.`
}

export function onlyForDecks(option: string): string {
  return `${option} applies to decks only, and no deck is being checked. Remove it, or name a deck.`
}

export function notTogether(one: string, other: string): string {
  return `${one} and ${other} cannot be used together. Remove one of them.`
}

/** A fault of the program's own. Where it happened is shown only to those who ask for it. */
export function internalError(error: unknown, withTrace: boolean): string {
  const fault = error instanceof Error ? error : new Error(String(error))
  if (withTrace) return `Internal error. Where it happened:\n${fault.stack ?? fault.message}`
  return `Internal error (${fault.message}). This is a bug; please report it with the command, its files, and the output when ${TRACE_VARIABLE}=1 is set.`
}

/** Has internal errors tell where they happened. */
export const TRACE_VARIABLE = 'CHENGYU_TRACE'
