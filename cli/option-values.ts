import { FORMATS, type Format } from '../core/export-formats'
import type { ChoiceOption } from '../core/export-options'
import { LANGS, type Lang } from '../core/locale'
import { TEMPLATE_KINDS, type TemplateKind } from '../engine/templates/model'
import { usageError } from './failure'
import * as messages from './messages'

/** `--lang`: a language that decks can be written in. */
export function parseLang(text: string): Lang {
  return oneOf('language', text, LANGS)
}

/** `--format`: one or more formats, each once. */
export function parseFormats(text: string): readonly Format[] {
  return [...new Set(parseNames('--format')(text))].map((name) => oneOf('format', name.toLowerCase(), FORMATS))
}

/** An option of a format, as `--pages`: one of its values. */
export function parseChoice({ what, choices }: ChoiceOption): (text: string) => string {
  return (text) => oneOf(what, text, choices)
}

/** A list of names with commas between them. */
export function parseNames(option: string): (text: string) => readonly string[] {
  return (text) => {
    const names = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    if (names.length === 0) throw usageError(messages.empty(option))
    return [...new Set(names)]
  }
}

/** `--date`: a day that exists. */
export function parseDate(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  const exists = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  // Computers count a year 0, the calendar does not.
  if (!exists || text.startsWith('0000')) throw usageError(messages.badDate(text))
  return text
}

/** The name of a file or folder. */
export function parsePath(option: string): (text: string) => string {
  return (text) => {
    if (text.trim() === '') throw usageError(messages.emptyPath(option))
    // What follows is the next option, or stands for a stream in other programs: nobody means a file of that name.
    if (text.startsWith('-')) throw usageError(messages.dashedPath(option, text))
    return text
  }
}

/** The name of a file that a deck is written to. */
export function parseDeckFile(option: string): (text: string) => string {
  return (text) => {
    const path = parsePath(option)(text)
    if (!path.endsWith('.brief.json')) throw usageError(messages.notADeckFile(option, path))
    return path
  }
}

/** The kind of a new template. */
export function parseTemplateKind(text: string): TemplateKind {
  return oneOf('kind of template', text, TEMPLATE_KINDS)
}

function oneOf<T extends string>(kind: string, name: string, names: readonly T[]): T {
  const found = names.find((one) => one === name)
  if (found === undefined) throw usageError(messages.unknownThing(kind, name, names))
  return found
}
