import { FORMATS, type Format, formatOf } from '../core/export-formats'
import type { Diagnostic } from '../core/scene/model'
import { printable } from '../engine/files/printable'
import { sentence } from '../engine/files/problem'
import { orList, quote } from '../engine/files/wording'
import type { Inspected, InspectedChart } from '../engine/inspect/model'

/** What only the command line says. */

/** Every ending that `--out` knows, where a file was named that ends in another way. */
export function unknownEnding(out: string): string {
  const endings = orList(FORMATS.map((format) => formatOf(format).ending))
  return `--out ${quote(out)} looks like a file, but files end in ${endings}; write ${quote(`${out}/`)} for a folder`
}

/** Two things that would be written to one file, or written over what was read. */
export function samePlace(option: string, path: string, other: string): string {
  return `${option} ${quote(path)} is ${other}; choose another file for it`
}

export function notADeckFile(option: string, path: string): string {
  return `${option} ${quote(path)} does not end in ".brief.json", as files of decks do`
}

export function notADesignFile(option: string, path: string): string {
  return `${option} ${quote(path)} does not end in ".json", as files of designs do`
}

export function alreadyThere(option: string, path: string): string {
  return `${option} ${quote(path)} is there already and may hold your work; choose another name, or remove it first`
}

export function emptyPath(option: string): string {
  return `${option} names nothing; write the name of a file or folder`
}

export function dashedPath(option: string, text: string): string {
  return `${option} needs the name of a file or folder, but found ${quote(text)}; if the name really begins with "-", write ${quote(`./${text}`)}`
}

export function listWhat(names: readonly string[]): string {
  return `Say what to list: ${orList(names)}`
}

export function cannotPrint(error: NodeJS.ErrnoException): string {
  const why = error.code === 'ENOSPC' ? 'the disk is full; free some space' : error.message
  return `The output cannot be written: ${why}`
}

export function formatsDoNotFit(file: string, formats: readonly string[]): string {
  return `--out ${quote(file)} is one file, --format asks for ${formats.join(' and ')}; name a folder or one format`
}

export function diagnostic({ severity, slide, slot, message }: Diagnostic, number: number | null): string {
  const where =
    slide === null ? '' : ` slide ${number === null ? '' : `${number} `}(${slide}${slot ? `, ${slot}` : ''}):`
  return printable(`${severity}:${where} ${message.en}`)
}

export function strict(count: number): string {
  const what = count === 1 ? 'There is a warning' : `There are ${count} warnings`
  return `${what}, and --strict is set: nothing was written`
}

export function moreWarnings(count: number): string {
  return count === 1 ? 'and 1 more warning' : `and ${count} more warnings`
}

export function note(text: string): string {
  return printable(`note: ${sentence(text)}`)
}

/** A path as it is typed in a command: the default folder of templates has spaces in its name. */
function typed(path: string): string {
  return /^[\p{L}\p{N}_./\\:~@+-]+$/u.test(path) ? path : quote(path)
}

export function templateWritten(file: string, folder: string): string {
  return printable(`${file}  to begin with; chengyu-brief watch ${typed(folder)} shows it while you edit`)
}

export function noFolderToWatch(folder: string): string {
  return `There is no folder ${quote(folder)}; ${firstLayout(folder)} makes it`
}

function firstLayout(folder: string): string {
  return `chengyu-brief new layout my-layout --templates ${typed(folder)}`
}

export function notBuilt(): string {
  return 'The pages are not built yet; run "npm ci", or "npm run build" after it'
}

export function noBrowser(variable: string): string {
  return `No Chromium, Chrome or Edge was found; name one in ${variable}, or open this address in a browser:`
}

export function browserFailed(path: string, url: string): string {
  return `${printable(path)} has not opened a window. Open this address in a browser on this computer, or press Ctrl+C to quit:\n${url}`
}

export function watching(templates: number, folder: string): string {
  if (templates === 0) return printable(`No templates yet; ${firstLayout(folder)} writes one.`)
  return templates === 1 ? 'One template, nothing wrong.' : `${templates} templates, nothing wrong.`
}

export function notAPdf(option: string, path: string): string {
  return `${option} ${quote(path)} does not end in ".pdf"`
}

export function nothingOnSheet(): string {
  return '--sheet shows layouts as they are tried; name the file of a layout to check'
}

export function galleryWritten(path: string, layouts: number, designs: number): string {
  return printable(`${path}  ${layouts} layouts in ${designs === 1 ? 'one design' : `${designs} designs`}`)
}

export function written(path: string, slides: number, bytes: number): string {
  return printable(`${path}  ${counted(slides, 'slide')}, ${size(bytes)}`)
}

/** Several files that are numbered: the first with its path, the last by its name. */
export function writtenSeveral(first: string, last: string, files: number, bytes: number): string {
  return printable(`${first} … ${last}  ${counted(files, 'file')}, ${size(bytes)}`)
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
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

/** The first line of `inspect`: what kind of file it is, and how much it holds. */
export function inspectedFile(file: string, { format, slides, sources, changedBy, holdsNumbers }: Inspected): string {
  // A number that several slides show counts once.
  const numbers = new Set(slides.flatMap((slide) => slide.numbers.map(({ statement }) => statement)))
  const held = [counted(slides.length, 'slide'), counted(numbers.size, 'number'), counted(sources.length, 'source')]
  const since = changedBy === null ? '' : `; last saved by ${changedBy === '' ? 'another program' : quote(changedBy)}`
  return `${file}  ${formatOf(format).name.en}, ${(holdsNumbers ? held : held.slice(0, 1)).join(', ')}${since}`
}

/** The last line of `inspect`: where the deck is, or why there is none. */
export function embeddedDeck({ deck }: Inspected, why: string): string {
  if (deck === null) return sentence(why)
  return `The deck is in it, ${size(deck.bytes.length)}; --deck mine.brief.json writes it to a file.`
}

export function noDeck(file: string, why: string): string {
  return `${quote(file)}: ${why}`
}

export function chartWorkbook({ workbook, numbers }: InspectedChart): string {
  if (workbook === null) return 'A chart without a workbook'
  if (numbers.length === 0) return 'A chart, whose workbook does not say where its numbers come from'
  const theirs = numbers.length === 1 ? 'its number comes' : `its ${numbers.length} numbers come`
  return `A chart, whose workbook says where ${theirs} from`
}

/** Several sentences, each on its line. */
export function allOf(messages: readonly string[]): string {
  return messages.map((message, i) => (i < messages.length - 1 ? sentence(message) : message)).join('\n       ')
}

export function allRight(files: readonly string[]): string {
  return files.length === 1 ? printable(`${files[0]} is right.`) : `All ${files.length} are right.`
}

export function badDate(text: string): string {
  return `--date ${quote(text)} is not a date; write it like 2025-12-24`
}

export function empty(option: string): string {
  return `${option} names nothing; write one or more names with commas between them`
}

export function onlyForFormat(option: string, format: Format): string {
  const name = formatOf(format).name.en
  return `${option} is about ${name} files, and no ${name} is asked for; leave it out, or add ${format} to --format`
}

export function onlyForDecks(option: string): string {
  return `${option} applies to decks only, and no deck is being checked; leave it out, or name a deck`
}

export function notTogether(one: string, other: string): string {
  return `${one} and ${other} cannot be used together; leave one of them out`
}

/** A fault of the program's own. Where it happened helps whoever mends it, and is shown only if they ask for it. */
export function internalError(error: unknown, withTrace: boolean): string {
  const fault = error instanceof Error ? error : new Error(String(error))
  if (withTrace) return `Internal error. Where it happened:\n${fault.stack ?? fault.message}`
  return `Internal error (${fault.message}); please report it, with the command, its files, and the output when ${TRACE_VARIABLE}=1 is set`
}

/** Has internal errors tell where they happened. */
export const TRACE_VARIABLE = 'CHENGYU_TRACE'
